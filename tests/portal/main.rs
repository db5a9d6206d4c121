//! Parvis as its users meet it: small real portals, and what the program or its library makes of them.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod broken;
mod codes;
mod commands;
mod complete;
mod conformance;
mod demonstration;
mod exchange;
mod explain;
mod explanations;
mod handbook;
mod handed_back;
mod hostile;
mod hostile_pages;
mod import;
mod marks;
mod mending;
mod output;
mod pages;
mod scaffold;
mod schema;
mod site;
mod staff_mistakes;
mod stamps;
mod status;
mod translations;
mod translator;
mod twins;
mod unofficial;
#[cfg(unix)]
mod unprivileged;
