//! A desk: a folder with a story, a configuration and a state of its own, and the program run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::support::story::{CANARY, KEY};

/// What came of a run.
#[derive(Debug)]
pub struct Ended {
    pub exit: i32,
    /// What went to standard output and to standard error.
    pub said: String,
}

pub struct Desk(tempfile::TempDir);

impl Desk {
    pub fn new(story: &str, settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("wireloc.toml"), settings).unwrap();
        std::fs::write(folder.path().join("story.txt"), story).unwrap();
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The program, with nothing in its environment but the key and the folder of its state.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wireloc"));
        command.args(args);
        self.at_home(&mut command);
        command
    }

    fn at_home(&self, command: &mut Command) {
        command.current_dir(self.path()).env_clear().env("KEY", KEY).stdin(Stdio::null());
        command.env("XDG_STATE_HOME", self.path().join("state"));
    }

    /// The program with so many kilobytes of address space at the most.
    pub fn bounded(&self, args: &[&str], kilobytes: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", "ulimit -v \"$0\" && exec \"$@\"", kilobytes]);
        command.arg(env!("CARGO_BIN_EXE_wireloc")).args(args);
        self.at_home(&mut command);
        command
    }

    pub fn run(&self, args: &[&str]) -> Ended {
        ended(&mut self.command(args))
    }

    /// Translates the story from English into Spanish.
    pub fn translate(&self, more: &[&str]) -> Ended {
        let args = ["translate", "story.txt", "--from", "en", "--to", "es"];
        self.run(&[&args[..], &["--output-format", "concise"], more].concat())
    }

    /// The file of this name, where there is one.
    pub fn read(&self, name: &str) -> Option<String> {
        let bytes = std::fs::read(self.path().join(name)).ok()?;
        Some(String::from_utf8(bytes).expect("files are text"))
    }

    /// The names of what outlives a run.
    pub fn state(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path().join("state/wireloc")).into_iter().flatten();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    /// Says where the key stands, or words of the story do that belong into the story, the edition,
    /// its report, the record of the run and the journal alone.
    pub fn leaks(&self) -> Vec<String> {
        let mut leaks = Vec::new();
        for file in files(self.path()) {
            let name = file.strip_prefix(self.path()).unwrap().display().to_string();
            let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
            let told =
                name == "story.txt" || name.starts_with("out/") || name.ends_with(".journal");
            if text.contains(KEY) || text.contains(CANARY) && !told && name != "desk.toml" {
                leaks.push(name);
            }
        }
        leaks
    }
}

pub fn ended(command: &mut Command) -> Ended {
    let output = command.output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    Ended { exit: output.status.code().expect("no signal ended it"), said }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
