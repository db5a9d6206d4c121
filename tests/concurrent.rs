//! Work that another thread repeats during a test.

use std::sync::atomic::{AtomicBool, Ordering};

/// Repeats a step on another thread until `body` has returned or panicked.
pub fn while_repeating<T>(mut step: impl FnMut() + Send, body: impl FnOnce() -> T) -> T {
    struct End<'a>(&'a AtomicBool);
    impl Drop for End<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let _end = End(&is_done);
        scope.spawn(|| {
            while !is_done.load(Ordering::Relaxed) {
                step();
            }
        });
        body()
    })
}
