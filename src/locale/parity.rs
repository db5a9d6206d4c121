//! The parity of strings across languages.

use super::{Strings, codes};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Location},
    model::Language,
};

/// Compares two languages: reports strings missing in either, and strings with different variables.
/// Terms (`-name`) and the sentences of dates and numbers (`locale-name`) are not compared, since
/// they are optional in each language.
#[must_use]
pub fn parity(reference: &Strings, other: &Strings) -> Diagnostics {
    let lacking =
        [(reference, other), (other, reference)].into_iter().flat_map(|(has, lacks)| missing(has, lacks));
    lacking.chain(differing(reference, other)).collect()
}

fn is_common(id: &str) -> bool {
    !id.starts_with('-') && !id.starts_with("locale-")
}

/// Reports missing strings: each at its location in the portal’s file of the language that has it, and
/// those of the program together, at the file that they are missing from.
fn missing(has: &Strings, lacks: &Strings) -> Vec<Diagnostic> {
    let absent = has.known.iter().filter(|(id, _)| is_common(id) && !lacks.has(id));
    let (own, built_in): (Vec<_>, Vec<_>) = absent.partition(|(_, facts)| facts.span.is_some());
    let built_in: Vec<&str> = built_in.into_iter().map(|(id, _)| id.as_str()).collect();
    let own = own.into_iter().filter_map(|(id, facts)| Some(missing_strings(&[id], facts.span?, lacks)));
    let together = (!built_in.is_empty()).then(|| missing_strings(&built_in, at_file(lacks), lacks));
    own.chain(together).collect()
}

fn at_file(strings: &Strings) -> Location {
    Location::Path(strings.path.clone())
}

fn missing_strings(ids: &[&str], location: impl Into<Location>, lacks: &Strings) -> Diagnostic {
    const MAX_SHOWN: usize = 3;
    Diagnostic::new(codes::STRING_MISSING, location)
        .with("count", ids.len())
        .with("key", ids.first().copied().unwrap_or_default())
        .with("keys", Argument::all(ids.iter().copied().take(MAX_SHOWN)))
        .with("language", lacks.language.as_str())
        .with("file", lacks.path.as_str())
        .with("new", if lacks.is_empty() { "yes" } else { "no" })
}

/// Reports the language names (`language-` and the tag) that a language's strings do not have: each
/// needs the names of all languages of the site.
#[must_use]
pub fn names_of_languages(strings: &Strings, languages: &[Language]) -> Diagnostics {
    let names: Vec<String> = languages.iter().map(|language| format!("language-{language}")).collect();
    let absent: Vec<&str> = names.iter().map(String::as_str).filter(|id| !strings.has(id)).collect();
    let missing = (!absent.is_empty()).then(|| missing_strings(&absent, at_file(strings), strings));
    missing.into_iter().collect()
}

fn differing<'a>(reference: &'a Strings, other: &'a Strings) -> impl Iterator<Item = Diagnostic> + 'a {
    let common = other.known.keys().filter(|id| is_common(id) && reference.has(id));
    common.filter(|id| reference.variables(id) != other.variables(id)).map(move |id| {
        let span = |strings: &Strings| strings.known.get(id).and_then(|facts| facts.span);
        // The string to correct is the one of a file of the portal; of two, the one that no longer uses the
        // variables of the built-in string.
        let is_reference_wrong = match (span(reference), span(other)) {
            (Some(_), None) => true,
            (Some(_), Some(_)) => other.is_like_built_in(id) && !reference.is_like_built_in(id),
            _ => false,
        };
        let (wrong, right) = if is_reference_wrong { (reference, other) } else { (other, reference) };
        let (expected, written) = (right.variables(id), wrong.variables(id));
        let place = wrong.place_of_other_variable(id, &expected).or_else(|| span(wrong));
        let place = place.map_or_else(|| Location::Path(wrong.path.clone()), Location::Span);
        let list = |names: std::collections::BTreeSet<&str>| {
            let names: Vec<String> = names.into_iter().map(|name| format!("${name}")).collect();
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        };
        let diagnostic = Diagnostic::new(codes::STRING_VARIABLES_DIFFER, place)
            .with("key", id.as_str())
            .with("language", wrong.language.as_str())
            .with("written", list(written))
            .with("reference", right.language.as_str())
            .with("expected", list(expected));
        match span(right) {
            Some(right) => diagnostic.with_label(right, "string-variables-reference"),
            None => diagnostic,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    #[test]
    fn missing_or_different_strings_are_reported_at_their_place() {
        let mut sources = Sources::default();
        let mut read = |language, path: &str, text: &str| {
            let file = sources.add(SourceFile::new(path, text));
            let mut strings = Strings::new(language, path);
            strings.read(file, text, &mut Diagnostics::default());
            strings
        };
        let french = read(
            Language::FRENCH,
            "i18n/fr.ftl",
            "-marque = Québec\na = Un\n    .help = Aide\nb = { $n } sur { $total }\nc = { -marque }\nlocale-date-year = an { $year }\n",
        );
        let english = read(Language::ENGLISH, "i18n/en.ftl", "a = One\nb = { $n }\nc = C\nd = More\n");
        let diagnostics = parity(&french, &english);
        let lines: Vec<String> = diagnostics
            .iter()
            .map(|diagnostic| match &diagnostic.location {
                Location::Span(span) => {
                    format!(
                        "{} {}: {}",
                        diagnostic.code.id,
                        sources.file(span.file).path(),
                        sources.slice(*span)
                    )
                }
                place => panic!("{place:?}"),
            })
            .collect();
        assert_eq!(lines, ["S502 i18n/fr.ftl: help", "S502 i18n/en.ftl: d", "S503 i18n/en.ftl: b"]);
        assert!(parity(&french, &french).is_empty());
    }
}
