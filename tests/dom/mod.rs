//! Pages as the engine reads them, whatever they hold: `folded`, `hostile` and `weary` by hand,
//! `properties` by chance.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod folded;
mod hostile;
mod plain;
mod properties;
mod reading;
mod weary;
mod weary_pages;
