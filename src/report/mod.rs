//! How problems are told: to a person at a terminal, to a machine, to a code host.
//!
//! Each format takes the [`Findings`] and gives text; whoever runs the command prints it.

mod explanation;
mod findings;
mod github;
mod html;
mod json;
mod junit;
mod page;
mod sarif;
pub(crate) mod terminal;

pub use explanation::{explained, listed, pages};
pub use findings::{Finding, Findings};
pub use html::{overlay, panel};
pub use page::page;

use crate::{diagnostic::Diagnostics, locale::Messages, source::Sources};

/// The formats that problems are told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: the source line, underlined, and what to do.
    Text,
    /// For machines.
    Json,
    /// For GitHub Actions: annotations on the lines of a change.
    Github,
    /// For code hosts and editors.
    Sarif,
    /// For CI servers.
    Junit,
}

/// Tells `found` in that format. `color` is whether the text may carry terminal colours.
#[must_use]
pub fn tell(
    found: &Diagnostics,
    sources: &Sources,
    messages: &Messages,
    format: Format,
    color: bool,
) -> String {
    match format {
        Format::Text => found.iter().map(|it| terminal::draw(it, sources, messages, color)).collect(),
        Format::Json => json::write(&Findings::of(found, sources, messages)),
        Format::Github => github::write(&Findings::of(found, sources, messages)),
        Format::Sarif => sarif::write(found, &Findings::of(found, sources, messages), messages),
        Format::Junit => junit::write(&Findings::of(found, sources, messages)),
    }
}
