//! Output formats of problems, for people and programs.
//!
//! Each format returns text; the command prints it.

mod editor;
mod explanation;
mod formatted;
mod github;
mod html;
mod json;
mod junit;
mod sarif;
mod spreadsheet;
mod templates;
pub(crate) mod terminal;

pub use editor::{Editor, EditorLinks};
pub use explanation::{explained, listed, pages};
pub use formatted::{FormattedDiagnostic, FormattedDiagnostics};
pub use html::{HtmlContext, Panel, overlay, panel};
pub use spreadsheet::spreadsheet;
pub use templates::page;

use crate::{
    diagnostic::Diagnostics,
    locale::Messages,
    source::{Sources, without_passwords},
};

/// Output format of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Text for people: the underlined source line and help.
    Text,
    /// JSON for programs.
    Json,
    /// Annotations on the lines of a change, for GitHub Actions.
    Github,
    /// SARIF, for code hosts and editors.
    Sarif,
    /// `JUnit` XML, for CI servers.
    Junit,
}

/// Renders problems in the given format. `color` allows terminal colours in text.
#[must_use]
pub fn format(
    diagnostics: &Diagnostics,
    sources: &Sources,
    messages: &Messages,
    format: Format,
    color: bool,
) -> String {
    format_below("", diagnostics, sources, messages, format, color)
}

/// Renders problems as [`format()`] does. The formats that services show on the files of a repository
/// (GitHub, SARIF, `JUnit`) name files from its root; `folder` is the portal's folder from there.
#[must_use]
pub fn format_below(
    folder: &str,
    diagnostics: &Diagnostics,
    sources: &Sources,
    messages: &Messages,
    format: Format,
    color: bool,
) -> String {
    let formatted = || FormattedDiagnostics::of(diagnostics, sources, messages);
    let report = match format {
        Format::Text => diagnostics.iter().map(|it| terminal::render(it, sources, messages, color)).collect(),
        Format::Json => json::write(&formatted()),
        Format::Github => github::write(&formatted().below(folder), messages),
        Format::Sarif => sarif::write(diagnostics, &formatted().below(folder), messages),
        Format::Junit => junit::write(&formatted().below(folder)),
    };
    without_passwords(&report).into_owned()
}
