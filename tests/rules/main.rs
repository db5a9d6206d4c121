//! Every rule, on cases that break it and cases that do not.
//!
//! `tests/sites/rules` is a portal that keeps every rule. A case lays some files over it; each line
//! that a rule must blame ends in `<<<` and the rule's code, which is taken off before the file is
//! written. The cases of a rule are in `<family>/<code>-<name>.md`.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod cases;
mod explanations;
mod portal;
mod settings;
