//! The surroundings of the program: the environment variables that it reads and its exit codes.

use std::fmt::Write;

use crate::{diagnostic::Message, locale::Messages};

/// The language of messages, for this program only.
pub(super) const PROGRAM_LANGUAGE: &str = "PARVIS_LANG";

/// The language of the system's messages, in order of precedence. Source: POSIX.1-2024, 8.2.
pub(super) const SYSTEM_LANGUAGES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The variables that libraries read: colours (`anstream`), and threads (`rayon`).
const OF_LIBRARIES: [&str; 3] = ["NO_COLOR", "CLICOLOR_FORCE", "RAYON_NUM_THREADS"];

/// The exit codes: success, problems found, failure.
const EXIT_CODES: [u8; 3] = [0, 1, 2];

/// Renders the page of the documentation: title, variables, exit codes.
pub(super) fn page(messages: &Messages) -> String {
    let text = |id: String| messages.text(&Message::new(id));
    let title = |id: &'static str| messages.text(&Message::new(id));
    let mut page = format!("# {}\n", title("environment-title"));
    let variables = std::iter::once(PROGRAM_LANGUAGE).chain(SYSTEM_LANGUAGES).chain(OF_LIBRARIES);
    let variables = variables.map(|name| (name.to_owned(), format!("environment-{name}")));
    let codes = EXIT_CODES.map(|code| (code.to_string(), format!("exit-code-{code}")));
    table(&mut page, &title("environment-variables"), &title("environment-variable"), variables, &text);
    table(&mut page, &title("exit-codes"), &title("exit-code"), codes.into_iter(), &text);
    page
}

/// Writes a table of names with the meaning of each, under a heading.
fn table(
    page: &mut String,
    heading: &str,
    column: &str,
    rows: impl Iterator<Item = (String, String)>,
    text: &dyn Fn(String) -> String,
) {
    let meaning = text("reference-meaning".to_owned());
    let _ = writeln!(page, "\n## {heading}\n\n| {column} | {meaning} |\n| --- | --- |");
    for (name, id) in rows {
        let _ = writeln!(page, "| `{name}` | {} |", text(id));
    }
}
