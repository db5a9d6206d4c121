//! The program: arguments in, exit code out.

fn main() -> std::process::ExitCode {
    parvis::commands::run(std::env::args_os())
}
