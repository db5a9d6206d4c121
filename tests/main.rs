//! All tests of the crate from outside, in one binary: what they link is linked once.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod architecture;
mod dependencies;
mod dom;
mod markdown;
mod portal;
mod rules;
