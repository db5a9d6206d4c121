//! How problems are reported: to a person at a terminal, to a machine, to a code host.
//!
//! Each format takes the [`FormattedDiagnostics`] and gives text; whoever runs the command prints it.

mod explanation;
mod formatted;
mod github;
mod html;
mod json;
mod junit;
mod page;
mod sarif;
pub(crate) mod terminal;

pub use explanation::{explained, listed, pages};
pub use formatted::{FormattedDiagnostic, FormattedDiagnostics};
pub use html::{overlay, panel};
pub use page::page;

use crate::{diagnostic::Diagnostics, locale::Messages, source::Sources};

/// The formats that problems are reported in.
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
pub fn format(
    diagnostics: &Diagnostics,
    sources: &Sources,
    messages: &Messages,
    format: Format,
    color: bool,
) -> String {
    match format {
        Format::Text => diagnostics.iter().map(|it| terminal::render(it, sources, messages, color)).collect(),
        Format::Json => json::write(&FormattedDiagnostics::of(diagnostics, sources, messages)),
        Format::Github => github::write(&FormattedDiagnostics::of(diagnostics, sources, messages)),
        Format::Sarif => {
            sarif::write(diagnostics, &FormattedDiagnostics::of(diagnostics, sources, messages), messages)
        }
        Format::Junit => junit::write(&FormattedDiagnostics::of(diagnostics, sources, messages)),
    }
}
