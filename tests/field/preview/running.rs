//! A running preview, and what it answers.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::in_time::within;

/// Time after which a preview does not follow any more. It follows within a second where nothing else runs.
const DEADLINE: Duration = Duration::from_mins(1);

/// The program that shows a portal, ended when dropped.
pub struct Preview {
    child: Child,
    said: Arc<Mutex<String>>,
    address: String,
}

/// An answer of the preview.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Preview {
    /// Starts the preview with a command that has all options but those of `serve`.
    pub fn start(mut command: Command, options: &[&str]) -> Self {
        command.args(["serve", "--port", "0"]).args(options);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (heard, stderr) = (Arc::clone(&said), BufReader::new(child.stderr.take().unwrap()));
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                *heard.lock().unwrap() += &format!("{line}\n");
            }
        });
        let mut preview = Self { child, said, address: String::new() };
        let url = preview.told("http://127.0.0.1:");
        let address = url.split_once("http://").unwrap().1;
        address.split('/').next().unwrap().clone_into(&mut preview.address);
        preview
    }

    /// The id of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Everything that was said in the terminal, once it contains `text`.
    pub fn told(&self, text: &str) -> String {
        let said = || self.said.lock().unwrap().clone();
        wait_for(|| Some(said()).filter(|said| said.contains(text)), &|| format!("“{text}” in:\n{}", said()))
    }

    pub fn get(&self, path: &str) -> Answer {
        let mut stream = self.open(path);
        let mut text = Vec::new();
        stream.read_to_end(&mut text).unwrap();
        let text = String::from_utf8_lossy(&text).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// The host and the port.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A connection on which nothing was asked yet.
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.set_write_timeout(Some(DEADLINE)).unwrap();
        stream
    }

    /// A connection on which `path` is asked for; the answer is not read.
    pub fn open(&self, path: &str) -> TcpStream {
        let mut stream = self.connect();
        let asked = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(asked.as_bytes()).unwrap();
        stream
    }

    /// Waits until a page contains `text`.
    pub fn shows(&self, path: &str, text: &str) {
        let body = || self.get(path).body;
        wait_for(|| body().contains(text).then_some(()), &|| format!("“{text}” in {path}:\n{}", body()));
    }

    /// Waits until a page no longer contains `text`.
    pub fn lacks(&self, path: &str, text: &str) {
        let body = || self.get(path).body;
        wait_for(|| (!body().contains(text)).then_some(()), &|| {
            format!("{path} without “{text}”:\n{}", body())
        });
    }

    /// Events that an open page receives from now on.
    pub fn events(&self) -> Events {
        let received = Arc::new(Mutex::new(String::new()));
        let (heard, mut stream) = (Arc::clone(&received), self.open("/__parvis/events"));
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(read @ 1..) = stream.read(&mut piece) {
                *heard.lock().unwrap() += &String::from_utf8_lossy(&piece[..read]);
            }
        });
        Events { received, seen: Mutex::new(0) }
    }

    /// Waits until `path` is answered with that status.
    pub fn answers(&self, path: &str, status: u16) {
        let now = || self.get(path).status;
        wait_for(|| (now() == status).then_some(()), &|| format!("{status} for {path}, not {}", now()));
    }

    /// Waits until the head of the answer to `path` has that line.
    pub fn answers_with(&self, path: &str, line: &str) {
        let head = || self.get(path).head;
        let has = || head().lines().any(|it| it == line).then_some(());
        wait_for(has, &|| format!("“{line}” for {path}, not:\n{}", head()));
    }

    /// What is found in a page, as its panel shows it.
    pub fn panel(&self, path: &str) -> String {
        self.get(&format!("/__parvis/panel{path}")).body
    }

    /// The status of the process, once it has ended.
    pub fn ended(&mut self) -> ExitStatus {
        wait_for(|| self.child.try_wait().unwrap(), &|| "the end of the preview".to_owned())
    }
}

/// Events that an open page has received.
pub struct Events {
    received: Arc<Mutex<String>>,
    /// Bytes before what is looked at next.
    seen: Mutex<usize>,
}

impl Events {
    /// Waits for an event with that text after those already waited for; returns everything received before it.
    pub fn says(&self, text: &str) -> String {
        let received = || self.received.lock().unwrap().clone();
        let from = *self.seen.lock().unwrap();
        let found = || {
            let all = received();
            let end = from + all.get(from..)?.find(text)? + text.len();
            Some((all[..end].to_owned(), end))
        };
        let (before, end) = wait_for(found, &|| format!("“{text}” in:\n{}", received()));
        *self.seen.lock().unwrap() = end;
        before
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for a value, or says what was waited for.
pub fn wait_for<T>(look: impl FnMut() -> Option<T>, what: &dyn Fn() -> String) -> T {
    within(DEADLINE, look).unwrap_or_else(|| panic!("waited {DEADLINE:?} in vain for {}", what()))
}
