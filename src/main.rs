//! The program: arguments in, exit code out.

/// Pages are many small pieces, made and dropped by the thousand, which this allocator does faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    parvis::commands::run(std::env::args_os())
}
