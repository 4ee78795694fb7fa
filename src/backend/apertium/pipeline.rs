//! The programs of one mode, kept alive: requests written ahead, answers matched in order.
//!
//! One thread writes, one reads; whoever asks waits for its own answer. Each request ends in a
//! blank with its number, which comes back with the answer: an answer with another number means
//! that the pipe lost its place, and nothing that it says afterwards is believed.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::mode::Stage;

/// How many sentences may wait for their answers at a time; memory stays bounded whatever is asked.
const QUEUE: usize = 256;
/// How often a waiting thread looks whether the programs still live.
const LOOK: Duration = Duration::from_millis(200);

/// Why a request has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// The pipe died or lost its place before this request's turn or in it.
    Died,
    /// Nothing came out for as long as the deadline allows.
    Silent,
    /// The answer is not text.
    Garbled,
}

type Outcome = Result<String, Failure>;

/// A request on its way.
pub(super) struct Ticket(Receiver<Outcome>);

/// The running programs of one mode.
pub(super) struct Pipeline {
    state: Arc<State>,
    children: Mutex<Vec<Child>>,
    requests: Mutex<Sender<Vec<u8>>>,
    deadline: Duration,
}

struct State {
    queue: Mutex<Queue>,
    room: Condvar,
}

struct Queue {
    waiting: VecDeque<(u64, Sender<Outcome>)>,
    next: u64,
    dead: bool,
    moved: Instant,
}

impl Pipeline {
    /// Starts the programs.
    ///
    /// # Errors
    /// The name of a program that cannot be started, and why.
    pub(super) fn start(
        stages: &[Stage],
        folder: &Path,
        deadline: Duration,
    ) -> Result<Self, (String, std::io::Error)> {
        let (children, stdin, stdout) = spawn(stages, folder)?;
        let queue = Queue { waiting: VecDeque::new(), next: 0, dead: false, moved: Instant::now() };
        let state = Arc::new(State { queue: Mutex::new(queue), room: Condvar::new() });
        let (requests, outbox) = channel();
        let reading = Arc::clone(&state);
        std::thread::spawn(move || write_ahead(stdin, &outbox));
        std::thread::spawn(move || read_answers(stdout, &reading));
        let requests = Mutex::new(requests);
        Ok(Self { state, children: Mutex::new(children), requests, deadline })
    }

    /// Whether it still takes requests.
    pub(super) fn is_alive(&self) -> bool {
        !lock(&self.state.queue).dead
    }

    /// Sends `text`, a sentence in the stream's format; waits only while the queue is full.
    pub(super) fn send(&self, text: &str) -> Result<Ticket, Failure> {
        let requests = lock(&self.requests);
        let mut queue = lock(&self.state.queue);
        while queue.waiting.len() >= QUEUE && !queue.dead {
            let (guard, _) =
                self.state.room.wait_timeout(queue, LOOK).unwrap_or_else(PoisonError::into_inner);
            queue = guard;
            if queue.moved.elapsed() > self.deadline {
                drop(queue);
                self.kill();
                return Err(Failure::Silent);
            }
        }
        if queue.dead {
            return Err(Failure::Died);
        }
        if queue.waiting.is_empty() {
            queue.moved = Instant::now();
        }
        let number = queue.next;
        queue.next += 1;
        let (answer, ticket) = channel();
        queue.waiting.push_back((number, answer));
        drop(queue);
        requests.send(framed(text, number)).map_err(|_| Failure::Died)?;
        Ok(Ticket(ticket))
    }

    /// Waits for the answer to a request: as long as anything comes out within the deadline.
    pub(super) fn wait(&self, ticket: &Ticket) -> Outcome {
        loop {
            match ticket.0.recv_timeout(LOOK) {
                Ok(outcome) => return outcome,
                Err(RecvTimeoutError::Disconnected) => return Err(Failure::Died),
                Err(RecvTimeoutError::Timeout) => {
                    let silent = lock(&self.state.queue).moved.elapsed() > self.deadline;
                    if silent {
                        self.kill();
                        return Err(Failure::Silent);
                    }
                    if self.has_lost_a_program() {
                        self.kill();
                    }
                }
            }
        }
    }

    /// Whether one of the programs ended, which starves those behind it.
    fn has_lost_a_program(&self) -> bool {
        lock(&self.children).iter_mut().any(|child| !matches!(child.try_wait(), Ok(None)))
    }

    /// Ends every program; whoever waits learns that the pipe died.
    pub(super) fn kill(&self) {
        bury(&self.state);
        for child in lock(&self.children).iter_mut() {
            // One that has ended already cannot be killed again, and that is all that is wanted.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Starts the stages, each reading what the one before it writes.
fn spawn(
    stages: &[Stage],
    folder: &Path,
) -> Result<(Vec<Child>, ChildStdin, ChildStdout), (String, std::io::Error)> {
    let mut children: Vec<Child> = Vec::new();
    let mut first = None;
    let mut last: Option<ChildStdout> = None;
    for stage in stages {
        let input = last.take().map_or_else(Stdio::piped, Stdio::from);
        let started = Command::new(&stage.program)
            .args(&stage.args)
            .current_dir(folder)
            .env("LC_ALL", "C.UTF-8")
            .stdin(input)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        match started {
            Ok(mut child) => {
                first = first.or_else(|| child.stdin.take());
                last = child.stdout.take();
                children.push(child);
            }
            Err(error) => {
                for mut child in children {
                    let _ = child.kill();
                    let _ = child.wait();
                }
                return Err((stage.program.clone(), error));
            }
        }
    }
    let nothing = || (String::new(), std::io::Error::other("a mode without programs"));
    Ok((children, first.ok_or_else(nothing)?, last.ok_or_else(nothing)?))
}

/// A request: the sentence, the blank that ends a text, the number, and the flush.
fn framed(text: &str, number: u64) -> Vec<u8> {
    format!("{text}[][{number}\n]\0").into_bytes()
}

fn write_ahead(mut stdin: ChildStdin, outbox: &Receiver<Vec<u8>>) {
    while let Ok(request) = outbox.recv() {
        let mut batch = request;
        while let Ok(more) = outbox.try_recv() {
            batch.extend(more);
            if batch.len() > 1 << 16 {
                break;
            }
        }
        if stdin.write_all(&batch).and_then(|()| stdin.flush()).is_err() {
            return;
        }
    }
}

fn read_answers(stdout: ChildStdout, state: &State) {
    let mut stdout = BufReader::with_capacity(1 << 16, stdout);
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = stdout.read_until(0, &mut bytes);
        if !matches!(read, Ok(1..)) || bytes.pop() != Some(0) {
            break;
        }
        let mut queue = lock(&state.queue);
        queue.moved = Instant::now();
        let Some((number, asker)) = queue.waiting.pop_front() else { break };
        drop(queue);
        state.room.notify_one();
        let outcome = unframed(&bytes, number);
        let lost = outcome.is_err();
        // The asker may have given up; the answer is then nobody's.
        let _ = asker.send(outcome);
        if lost {
            break;
        }
    }
    bury(state);
}

/// The answer without its frame, if it is text and carries the number of its request.
fn unframed(bytes: &[u8], number: u64) -> Outcome {
    let text = std::str::from_utf8(bytes).map_err(|_| Failure::Garbled)?;
    let body = text.strip_suffix(&format!("[{number}\n]")).ok_or(Failure::Garbled)?;
    Ok(body.strip_suffix("[]").unwrap_or(body).to_owned())
}

/// Marks the pipe as dead and lets go of everyone who waits.
fn bury(state: &State) {
    let mut queue = lock(&state.queue);
    queue.dead = true;
    for (_, asker) in queue.waiting.drain(..) {
        let _ = asker.send(Err(Failure::Died));
    }
    drop(queue);
    state.room.notify_all();
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing panics while it holds one of these locks, and what they guard stays whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, deadline: Duration) -> Pipeline {
        let args = vec!["-c".to_owned(), script.to_owned()];
        let stage = Stage { program: "sh".to_owned(), args };
        Pipeline::start(&[stage], Path::new("/"), deadline).unwrap()
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn requests_written_ahead_are_answered_in_order() {
        let pipe = shell("cat", SECOND);
        let tickets: Vec<_> =
            (0..100).map(|n| pipe.send(&format!("sentence {n}")).unwrap()).collect();
        for (n, ticket) in tickets.iter().enumerate() {
            assert_eq!(pipe.wait(ticket), Ok(format!("sentence {n}")));
        }
    }

    #[test]
    fn a_silent_engine_is_given_up_at_the_deadline() {
        let pipe = shell("sleep 30", Duration::from_millis(300));
        let ticket = pipe.send("sentence").unwrap();
        assert_eq!(pipe.wait(&ticket), Err(Failure::Silent));
        assert!(!pipe.is_alive());
    }

    #[test]
    fn an_engine_that_dies_lets_go_of_everyone() {
        let pipe = shell("head -c 30; exit", SECOND);
        let tickets: Vec<_> = (0..5).filter_map(|_| pipe.send("sentence").ok()).collect();
        assert!(tickets.iter().any(|ticket| pipe.wait(ticket) == Err(Failure::Died)));
        assert_eq!(pipe.send("sentence").err(), Some(Failure::Died));
    }

    #[test]
    fn an_answer_out_of_place_ends_the_pipe() {
        let pipe = shell("printf 'invented[][7\\n]\\0'; cat", SECOND);
        let ticket = pipe.send("sentence").unwrap();
        assert_eq!(pipe.wait(&ticket), Err(Failure::Garbled));
    }
}
