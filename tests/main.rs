//! All tests of the crate from outside, in one binary: what they link is linked once.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

use proptest::prelude::ProptestConfig;

mod architecture;
mod concurrent;
mod dependencies;
mod dom;
mod field;
mod fuzz;
mod in_time;
mod markdown;
mod portal;
mod rules;
mod words;

#[expect(clippy::disallowed_methods, reason = "how long the suite may take is told this way")]
fn is_long() -> bool {
    std::env::var("PARVIS_TEST_LONG").is_ok_and(|long| long == "yes")
}

/// A property test of `usual` cases, or of as many times more as `PROPTEST_CASES` is more than its default of 256.
fn property_cases(usual: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: usual.saturating_mul(config.cases) / 256, ..config }
}
