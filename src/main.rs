//! Entry point of the program: arguments → exit code.

/// Rendering makes many small allocations, which this allocator handles faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    parvis::commands::run(std::env::args_os())
}
