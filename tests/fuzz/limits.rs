//! The program, held to a time and to a size of memory.

use std::{
    path::Path,
    process::{Command, Output},
};

use crate::in_time::InTime;
use crate::portal::site::TODAY;

/// Seconds of processor time that a run may take. The program under test is not optimized: a run of a second
/// may be four on a slow machine, and work that does not end takes any number.
const MAX_SECONDS: u32 = 10;

/// Kibibytes of memory that a run may have.
const MAX_KIBIBYTES: u32 = 500 * 1024;

/// Runs the program, and checks that it ended by itself, with a message for its user if it could not do
/// what it was asked.
pub fn run_limited(root: &Path, arguments: &[&str]) -> Output {
    let limits =
        format!("ulimit -t {MAX_SECONDS} && ulimit -d {MAX_KIBIBYTES} && ulimit -c 0 && exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &limits, env!("CARGO_BIN_EXE_parvis"), "--today", TODAY, "--lang", "fr", "--root"]);
    let output = command.arg(root).args(arguments).output_in_time();
    let said = String::from_utf8_lossy(&output.stderr);
    let ended = matches!(output.status.code(), Some(0..=2));
    assert!(ended && !said.contains("panicked at"), "{arguments:?} ended with {}:\n{said}", output.status);
    let is_safe = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        text.chars().all(|sign| matches!(sign, '\n' | '\t') || !sign.is_control())
    };
    assert!(is_safe(&output.stderr) && is_safe(&output.stdout), "a control character reaches the terminal");
    output
}
