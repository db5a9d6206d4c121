//! The messages of the template engine, by the mistake of their author.

use crate::diagnostic::nearest;

/// A problem of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TemplateProblem<'m> {
    /// Name of the mistake in messages; `other` if it is not known.
    pub(super) kind: &'static str,
    /// Name in the template; empty if there is none.
    pub(super) name: &'m str,
    /// Nearest existing name; `none` if none is near.
    pub(super) nearest: &'m str,
}

/// The message for an `if` with too many branches, which the engine must not parse.
pub(super) const TOO_MANY_BRANCHES: &str = "Too many branches";

/// The beginnings of the engine's messages, with the mistake.
const MISTAKES: [(&str, &str); 25] = [
    (TOO_MANY_BRANCHES, "branches"),
    ("Unexpected end", "end"),
    ("unexpected end", "end"),
    ("Unclosed component", "end"),
    ("Closing tag", "closing"),
    ("Unknown tag", "tag"),
    ("Unexpected character", "character"),
    ("Found ", "unexpected"),
    ("Template already contains", "twice"),
    ("Unknown filter", "filter"),
    ("Unknown function", "function"),
    ("Unknown test", "test"),
    ("Unknown component", "component"),
    ("Component '", "component"),
    ("Unknown template", "template"),
    ("Template '", "template"),
    ("Circular ", "circular"),
    ("Variable `", "variable"),
    ("Field `", "field"),
    ("Tried to render a variable", "undefined"),
    ("Cannot index into an undefined", "undefined"),
    ("Missing keyword argument", "argument"),
    ("Iteration not possible", "list"),
    ("Math operations", "number"),
    ("Invalid type", "type"),
];

impl<'m> TemplateProblem<'m> {
    /// Classifies a message of the engine, which has no codes.
    pub(super) fn of(message: &'m str) -> Self {
        let found = MISTAKES.iter().find(|(start, _)| message.starts_with(start));
        let kind = match found {
            Some((_, "variable")) if message.contains("its value is undefined") => "undefined",
            Some((_, kind)) => kind,
            None => "other",
        };
        let parents = message.split(" is inheriting from ").nth(1);
        let name = quoted(parents.unwrap_or(message));
        let known = message.split("Available ").nth(1).and_then(|rest| rest.split_once(": "));
        let known = known.map_or("", |(_, names)| names).split(", ").map(|name| name.trim_end_matches('.'));
        Self { kind, name, nearest: nearest(name, known.filter(|name| !name.is_empty())).unwrap_or("none") }
    }
}

/// Returns the first name in quotation marks.
fn quoted(message: &str) -> &str {
    let Some(start) = message.find(['`', '\'']) else { return "" };
    let mark = &message[start..=start];
    let rest = &message[start + 1..];
    rest.find(mark).map_or("", |end| &rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_classified_with_their_names() {
        for (message, kind, name, nearest) in [
            ("Found `%}` but expected one of: integer, `-`", "unexpected", "%}", "none"),
            ("Variable `pge` is not defined. Available variables: page, site", "variable", "pge", "page"),
            ("Variable `page` exists but its value is undefined", "undefined", "page", "none"),
            ("Field `titel` is not defined. Available fields: title, url", "field", "titel", "title"),
            (
                "Template 'a.html' is inheriting from 'b.html', which doesn't exist or isn't loaded",
                "template",
                "b.html",
                "none",
            ),
            ("Unknown filter `uper`", "filter", "uper", "none"),
            ("Unexpected end of input", "end", "", "none"),
            ("The expression is too complex", "other", "", "none"),
        ] {
            assert_eq!(TemplateProblem::of(message), TemplateProblem { kind, name, nearest }, "{message}");
        }
    }
}
