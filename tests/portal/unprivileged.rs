//! The program, run by somebody whom the system may refuse something.

use std::{fs, os::unix::fs::PermissionsExt, os::unix::process::CommandExt, process::Command};

pub const NOBODY: u32 = 65534;

/// A copy of the program that anyone may run. The superuser reads everything, so then it is run as nobody.
pub struct Unprivileged(tempfile::TempDir);

impl Unprivileged {
    pub fn new() -> Self {
        let tools = tempfile::tempdir().unwrap();
        fs::set_permissions(tools.path(), fs::Permissions::from_mode(0o755)).unwrap();
        // Written by another process: a program that is begun by a test beside this one would hold the
        // copy open for writing, and what is open for writing is not run.
        let program = tools.path().join("parvis");
        let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_parvis")).arg(program).status();
        assert!(copied.unwrap().success());
        Self(tools)
    }

    pub fn command(&self, language: &str) -> Command {
        let mut command = Command::new(self.0.path().join("parvis"));
        if rustix::process::geteuid().is_root() {
            command.uid(NOBODY);
        }
        command.args(["--today", crate::portal::site::TODAY, "--color", "never", "--lang", language]);
        command
    }
}
