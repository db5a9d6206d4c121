//! Parvis as its users meet it: small real portals, and what the program or its library makes of them.

mod adversarial_files;
mod adversarial_pages;
mod broken;
mod codes;
mod commands;
mod complete;
mod conformance;
pub mod demonstration;
#[cfg(unix)]
mod docs;
mod docs_links;
mod equivalents;
mod explain;
mod explanations;
mod fix;
mod generated_docs;
mod import;
mod import_tables;
#[cfg(unix)]
mod incremental;
mod output;
mod pages;
#[cfg(unix)]
mod publishing;
pub mod sample_files;
mod scaffold;
mod schema;
mod seeded_mistakes;
pub mod site;
mod source_map;
mod status;
mod translation_stamps;
mod translations;
mod unofficial;
#[cfg(unix)]
mod unprivileged;
mod workflows;
pub mod xliff_editing;
mod xliff_import;
mod xliff_round_trip;
