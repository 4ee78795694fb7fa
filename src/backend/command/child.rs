//! The running program: requests as lines in, answers as lines out.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::backend::Cancel;
use crate::language::Lang;

/// No answer is longer; a program that writes on without a line end is cut off here.
const LONGEST_LINE: u64 = 4 << 20;
/// How often the wish to stop is looked at.
const LOOK: Duration = Duration::from_millis(100);

#[derive(Serialize)]
struct Line<'t> {
    id: String,
    from: &'t str,
    to: &'t str,
    text: &'t str,
}

#[derive(Deserialize)]
struct Reply {
    id: String,
    text: String,
}

pub(super) struct Child {
    process: std::process::Child,
    requests: Sender<String>,
    lines: Receiver<String>,
    alive: bool,
    /// Ids run on over all requests of this program, so that a late answer never finds a sentence
    /// of another request.
    base: usize,
    asked: usize,
}

impl Child {
    pub(super) fn start(program: &[String]) -> std::io::Result<Self> {
        let (name, args) = program
            .split_first()
            .ok_or_else(|| std::io::Error::other("no program is configured"))?;
        let mut process = Command::new(name)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (requests, outbox) = channel();
        let (inbox, lines) = channel();
        if let (Some(stdin), Some(stdout)) = (process.stdin.take(), process.stdout.take()) {
            std::thread::spawn(move || write_lines(stdin, &outbox));
            std::thread::spawn(move || read_lines(stdout, &inbox));
        }
        Ok(Self { process, requests, lines, alive: true, base: 0, asked: 0 })
    }

    pub(super) fn is_alive(&self) -> bool {
        self.alive
    }

    /// Writes all texts ahead of their answers; each comes with its number in the request.
    pub(super) fn ask(&mut self, from: &Lang, to: &Lang, texts: &[(usize, &str)]) {
        self.base = self.asked;
        for &(at, text) in texts {
            let id = (self.base + at).to_string();
            let line = Line { id, from: from.as_str(), to: to.as_str(), text };
            let json = serde_json::to_string(&line).unwrap_or_default();
            self.alive &= self.requests.send(json + "\n").is_ok();
            self.asked = self.asked.max(self.base + at + 1);
        }
    }

    /// Fills in the answers that come; false where the program ended or fell silent before all
    /// were there.
    pub(super) fn collect(
        &mut self,
        answers: &mut [Option<String>],
        deadline: Duration,
        cancel: &Cancel,
    ) -> bool {
        let mut heard = Instant::now();
        while answers.iter().any(Option::is_none) && !cancel.is_cancelled() {
            match self.lines.recv_timeout(LOOK.min(deadline)) {
                Ok(line) => {
                    if let Some((at, text)) = self.reply(&line)
                        && let Some(answer) = answers.get_mut(at).filter(|slot| slot.is_none())
                    {
                        *answer = Some(text);
                        heard = Instant::now();
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if heard.elapsed() > deadline {
                return false;
            }
        }
        true
    }

    fn reply(&self, line: &str) -> Option<(usize, String)> {
        let reply: Reply = serde_json::from_str(line).ok()?;
        let at = reply.id.parse::<usize>().ok()?.checked_sub(self.base)?;
        Some((at, reply.text))
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // One that has ended already cannot be killed again, and that is all that is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn write_lines(mut stdin: ChildStdin, outbox: &Receiver<String>) {
    while let Ok(line) = outbox.recv() {
        if stdin.write_all(line.as_bytes()).and_then(|()| stdin.flush()).is_err() {
            return;
        }
    }
}

fn read_lines(stdout: ChildStdout, inbox: &Sender<String>) {
    let mut stdout = BufReader::new(stdout);
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = stdout.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes);
        if !matches!(read, Ok(1..)) || !bytes.ends_with(b"\n") {
            return;
        }
        let Ok(line) = std::str::from_utf8(&bytes) else { continue };
        if inbox.send(line.to_owned()).is_err() {
            return;
        }
    }
}
