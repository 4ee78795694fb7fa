//! Real servers on this machine's loopback. Where one is not installed there is nothing to test,
//! unless `WIRELOC_TEST_ENGINES` names it; servers from Python packages are looked for in the virtual
//! environments of the folder `WIRELOC_TEST_VENVS`, else in `target/venvs`.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take to start on a machine that does other things too.
const PATIENCE: Duration = Duration::from_mins(4);

/// A server that ends with its test.
pub struct Running {
    child: Child,
    pub port: u16,
}

impl Running {
    /// Starts the server that `command` makes for a port, and waits until it takes connections.
    pub fn start(name: &str, command: impl FnOnce(u16) -> Command) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = command(port);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut running = Self { child: command.spawn().unwrap(), port };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(started.elapsed() < PATIENCE, "{name} does not start");
            assert_eq!(running.child.try_wait().unwrap(), None, "{name} ended at once");
            std::thread::sleep(Duration::from_millis(100));
        }
        running
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether the engine called `name`, which needs `files`, can be tested here.
///
/// # Panics
/// Where it is wanted and not there.
pub fn is_there(name: &str, files: &[&Path]) -> bool {
    let wanted = std::env::var("WIRELOC_TEST_ENGINES")
        .is_ok_and(|all| all.split(',').any(|wanted| wanted == name));
    let there = files.iter().all(|file| file.exists());
    assert!(there || !wanted, "{name} is to be installed: {files:?}");
    if !there {
        println!("skipped: {name} is not installed here");
    }
    there
}

/// A program of the virtual environment called `name`.
pub fn program(name: &str, program: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/venvs");
    let folder = std::env::var_os("WIRELOC_TEST_VENVS").map_or(here, PathBuf::from);
    folder.join(name).join("bin").join(program)
}
