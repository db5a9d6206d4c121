//! Programs that a test runs, and what it waits for: each ends in time, or the test says what it waited for.
#![expect(clippy::disallowed_methods, reason = "a test that waits does so for a limited time")]

use std::{
    io::Read,
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

/// Time after which a program hangs. Most runs take under a second; a machine that is busy with other things
/// may take many times as long.
pub const LIMIT: Duration = Duration::from_mins(2);

/// Programs that end in time.
pub trait InTime {
    /// Runs the program without input, and returns its output. It is ended, and the test fails with what it
    /// said, if it takes longer than [`LIMIT`].
    fn output_in_time(&mut self) -> Output;
}

impl InTime for Command {
    fn output_in_time(&mut self) -> Output {
        output_within(self, LIMIT).unwrap_or_else(|reason| panic!("{reason}"))
    }
}

fn output_within(command: &mut Command, limit: Duration) -> Result<Output, String> {
    let name = format!("{command:?}");
    let pipes = Stdio::piped;
    let mut child = command.stdin(Stdio::null()).stdout(pipes()).stderr(pipes()).spawn().unwrap();
    let stdout = Collected::of(child.stdout.take());
    let stderr = Collected::of(child.stderr.take());
    let start = Instant::now();
    let left = || limit.saturating_sub(start.elapsed());
    // Another process can have the pipes of one that has ended.
    let has_ended = stdout.ends_within(left()) && stderr.ends_within(left());
    match end_within(&mut child, left()).filter(|_| has_ended) {
        Some(status) => Ok(Output { status, stdout: stdout.bytes(), stderr: stderr.bytes() }),
        None => {
            let _ = child.kill().and_then(|()| child.wait());
            let said = [stdout.bytes(), stderr.bytes()].map(|it| String::from_utf8_lossy(&it).into_owned());
            Err(format!("{name} had not ended after {limit:?}. It had said:\n{}\n{}", said[0], said[1]))
        }
    }
}

/// Waits until a process has ended; `None` if it takes longer.
pub fn end_within(child: &mut Child, limit: Duration) -> Option<ExitStatus> {
    within(limit, || child.try_wait().unwrap())
}

/// Waits for a value; `None` if it takes longer.
pub fn within<T>(limit: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if start.elapsed() > limit {
            return None;
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// What a process has written to a pipe until now.
struct Collected {
    bytes: Arc<Mutex<Vec<u8>>>,
    end: mpsc::Receiver<()>,
}

impl Collected {
    fn of(pipe: Option<impl Read + Send + 'static>) -> Self {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let (is_done, end) = mpsc::channel();
        let read_so_far = Arc::clone(&bytes);
        thread::spawn(move || {
            let mut piece = vec![0; 65_536];
            let mut pipe = pipe.unwrap();
            while let Ok(read @ 1..) = pipe.read(&mut piece) {
                read_so_far.lock().unwrap().extend_from_slice(&piece[..read]);
            }
            // Nobody listens to a process that took too long.
            let _ = is_done.send(());
        });
        Self { bytes, end }
    }

    fn ends_within(&self, limit: Duration) -> bool {
        self.end.recv_timeout(limit).is_ok()
    }

    fn bytes(&self) -> Vec<u8> {
        self.bytes.lock().unwrap().clone()
    }
}

#[cfg(unix)]
#[test]
fn a_program_that_does_not_end_is_ended_with_what_it_said() {
    let run = |script: &str| output_within(Command::new("sh").args(["-c", script]), Duration::from_secs(1));
    let reason = run("echo before; echo error >&2; exec sleep 1000").unwrap_err();
    for words in ["sleep 1000", "had not ended after 1s", "before\n", "error\n"] {
        assert!(reason.contains(words), "{reason}");
    }
    // Its child has its pipes.
    assert!(run("sleep 5 & exit 0").unwrap_err().contains("had not ended"));
    let output = output_within(
        Command::new("sh").args(["-c", "head -c 1000000 /dev/zero; echo error >&2; exit 3"]),
        LIMIT,
    )
    .unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(3), 1_000_000));
    assert_eq!(output.stderr, b"error\n");
}
