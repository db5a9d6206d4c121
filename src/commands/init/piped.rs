//! Answers to the questions of `parvis init` on standard input, a line each.

use std::{
    io::{self, BufRead, Read},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use super::wrong_address;
use crate::{
    commands::{arguments::InitArgs, terminal::Terminal},
    config::BaseUrl,
    diagnostic::{Argument, Failure, Message},
    scaffold::{Host, Starter},
};

/// Number of questions: two titles, two organizations, the address, the service of checks.
const QUESTIONS: usize = 6;

/// Maximum length of an answer, in bytes.
const MAX_ANSWER_BYTES: u64 = 4096;

/// Time to wait for the first answer: an input that nobody writes to nor closes is not one.
const FIRST_ANSWER: Duration = Duration::from_secs(1);

/// Takes the answers on standard input, in the order of the questions; an empty line, or none, is the default
/// answer. Returns `false` if there are none.
pub(super) fn answer(
    starter: &mut Starter,
    options: &InitArgs,
    terminal: &Terminal,
) -> Result<bool, Failure> {
    let lines = lines()?;
    if lines.is_empty() {
        return Ok(false);
    }
    let answer = |at: usize| lines.get(at).map(|line| line.trim()).filter(|line| !line.is_empty());
    let [french, english] = &mut starter.title;
    let [french_organization, english_organization] = &mut starter.organization;
    let texts = [french, english, french_organization, english_organization];
    for (at, text) in texts.into_iter().enumerate() {
        if let Some(answer) = answer(at) {
            answer.clone_into(text);
        }
    }
    if let Some(url) = answer(4) {
        let parsed = BaseUrl::parse(url);
        let parsed = parsed
            .ok_or_else(|| Failure(wrong_address("init-not-url", url, BaseUrl::meant(url).as_ref())))?;
        parsed.as_str().clone_into(&mut starter.base_url);
    }
    if let Some(name) = answer(QUESTIONS - 1).filter(|_| options.ci.is_none()) {
        starter.host = host(name, terminal)?;
    }
    Ok(true)
}

/// Returns the service of that name.
fn host(name: &str, terminal: &Terminal) -> Result<Host, Failure> {
    let none = terminal.messages.text(&Message::new("init-ci-none"));
    let known = ["GitHub", "GitLab", none.as_str()];
    let at = known.iter().position(|known| known.to_lowercase() == name.to_lowercase());
    match at {
        Some(0) => Ok(Host::Github),
        Some(1) => Ok(Host::Gitlab),
        Some(_) => Ok(Host::None),
        None => {
            let unknown = Failure::new("init-unknown-service").with("service", name);
            Err(unknown.with("known", Argument::choice(known)))
        }
    }
}

/// Reads the answers. The input is read aside, so that one that stays open without a word does not stop the
/// program.
fn lines() -> Result<Vec<String>, Failure> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        for _ in 0..QUESTIONS {
            let mut line = String::new();
            let read =
                input.by_ref().take(MAX_ANSWER_BYTES).read_line(&mut line).map(|length| (length, line));
            let is_last = !matches!(read, Ok((1.., _)));
            if sender.send(read).is_err() || is_last {
                return;
            }
        }
    });
    let mut lines = Vec::new();
    let mut next = receiver.recv_timeout(FIRST_ANSWER);
    loop {
        match next {
            Ok(Ok((1.., line))) => lines.push(line),
            Ok(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(Failure::new("init-no-answer").with("detail", error.to_string()));
            }
            Ok(_) | Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Ok(lines),
        }
        next = receiver.recv().map_err(|_| RecvTimeoutError::Disconnected);
    }
}
