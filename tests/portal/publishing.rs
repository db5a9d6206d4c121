//! A site is published whole, as the author meant it, whatever is in the folder, whoever wrote to it
//! before and whenever the power fails.

mod copies;
mod foreign_files;
mod kills;
mod out_folders;
mod permissions;
mod plain_files;
mod power_cuts;

use std::process::Output;

use super::site::{Site, run};

/// Runs a build, which exits with that code, and returns its messages.
fn said(site: &Site, language: &str, arguments: &[&str], code: i32) -> String {
    let output = run(site.root(), language, &[&["build"], arguments].concat());
    let text = text(&output);
    assert_eq!(output.status.code(), Some(code), "{text}");
    text.replace(&site.root().display().to_string(), "PORTAIL")
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Both languages of what a build says, without the line that gives its time.
fn both(site: &Site, arguments: &[&str], code: i32) -> String {
    let spoken = ["fr", "en"].map(|language| {
        let text = said(site, language, arguments, code);
        let lines = text.lines().filter(|line| !line.starts_with(|first: char| first.is_ascii_digit()));
        lines.collect::<Vec<_>>().join("\n")
    });
    spoken.join("\n\n")
}
