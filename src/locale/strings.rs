//! The strings of a language, with their variables and references.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::{self, ErrorKind, ParserError},
};

use super::{TextRole, codes, detection::language_of_phrase, nesting::Shallow, unfinished};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Location, Suggestions},
    model::Language,
    source::{FileId, Span},
};

/// The strings of a language, with their variables and locations, for [`parity`](super::parity()).
#[derive(Clone, Debug)]
pub struct Strings {
    /// Language of the strings.
    pub language: Language,
    /// Path of their file, such as `i18n/fr.ftl`.
    pub path: String,
    /// Strings by id; attributes as `id.name`, terms as `-id`.
    pub(super) known: BTreeMap<String, StringInfo>,
}

/// The variables and references of a string.
#[derive(Clone, Debug, Default)]
pub(super) struct StringInfo {
    /// Location of the id; `None` for built-in strings.
    pub(super) span: Option<Span>,
    /// Variables with the place where each is first used.
    variables: BTreeMap<String, Option<Span>>,
    /// Variables of the built-in string that it replaces; `None` if it replaces none.
    replaced: Option<BTreeSet<String>>,
    references: BTreeMap<String, Option<Span>>,
    /// Words that wait for others, with their places.
    unfinished: Vec<(String, Span)>,
    /// Its words, for a string of an author.
    words: String,
}

impl Strings {
    /// Creates an empty set.
    #[must_use]
    pub fn new(language: Language, path: impl Into<String>) -> Self {
        Self { language, path: path.into(), known: BTreeMap::new() }
    }

    /// Adds the built-in strings, whose syntax a test checks.
    pub fn add(&mut self, text: &str) {
        self.add_text(None, text);
    }

    /// Adds an author's file, overriding strings with the same id, and reports its syntax errors.
    pub fn read(&mut self, file: FileId, text: &str, diagnostics: &mut Diagnostics) {
        let shallow = Shallow::of(text);
        for place in &shallow.too_deep {
            let place = Span::new(file, place.start, place.end);
            diagnostics.push(
                Diagnostic::new(codes::STRINGS_NOT_READABLE, place)
                    .with("reason", Argument::term("strings-reason-nesting")),
            );
        }
        Self::written_twice(file, &shallow.text, diagnostics);
        for error in self.add_text(Some(file), &shallow.text) {
            diagnostics.push(
                Diagnostic::new(codes::STRINGS_NOT_READABLE, error_span(&error, file, text))
                    .with("reason", reason(&error.kind)),
            );
        }
    }

    /// Reports strings that a file has twice: only the last is shown.
    fn written_twice(file: FileId, text: &str, diagnostics: &mut Diagnostics) {
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(text);
        let reader = PatternReader { file: Some(file), text };
        let mut first: BTreeMap<&str, Option<Span>> = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let place = reader.span(message.id.name);
            match (first.get(message.id.name), place) {
                (Some(Some(earlier)), Some(place)) => diagnostics.push(
                    Diagnostic::new(codes::STRING_TWICE, place)
                        .with("key", message.id.name)
                        .with_label(*earlier, "label-first-here"),
                ),
                _ => {
                    first.insert(message.id.name, place);
                }
            }
            if let Some(span) = message.value.as_ref().and_then(quoted).and_then(|text| reader.span(text)) {
                let inside = text.get(span.start as usize..span.end as usize).unwrap_or_default();
                let bare = inside.trim_matches(QUOTES).trim();
                diagnostics.push(
                    Diagnostic::new(codes::STRING_IN_QUOTES, span)
                        .with("corrected", format!("{} = {bare}", message.id.name))
                        .with_fix(span, bare),
                );
            }
        }
    }

    fn add_text(&mut self, file: Option<FileId>, text: &str) -> Vec<ParserError> {
        let (resource, errors) = match parser::parse_runtime(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let reader = PatternReader { file, text };
        for entry in &resource.body {
            let (id, name, value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.to_owned(), it.id.name, it.value.as_ref(), &it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), it.id.name, Some(&it.value), &it.attributes),
                _ => continue,
            };
            let inside = format!("{id}.");
            let replaced = self.built_in_variables(&id);
            self.remove(&id, &inside);
            for attribute in attributes {
                let facts = reader.info(attribute.id.name, &attribute.value);
                self.known.insert(format!("{inside}{}", attribute.id.name), facts);
            }
            if let Some(value) = value {
                self.known.insert(id, StringInfo { replaced, ..reader.info(name, value) });
            }
        }
        errors
    }

    /// Returns the variables of the built-in string with that id; `None` if there is none.
    fn built_in_variables(&self, id: &str) -> Option<BTreeSet<String>> {
        let facts = self.known.get(id)?;
        if facts.span.is_some() {
            return facts.replaced.clone();
        }
        Some(self.variables(id).into_iter().map(str::to_owned).collect())
    }

    /// Returns `true` if a string replaces a built-in one and uses the same variables.
    pub(super) fn is_like_built_in(&self, id: &str) -> bool {
        let replaced = self.known.get(id).and_then(|facts| facts.replaced.as_ref());
        replaced.is_some_and(|replaced| replaced.iter().map(String::as_str).eq(self.variables(id)))
    }

    /// Returns the place where a string first uses a variable that is not one of those.
    pub(super) fn place_of_other_variable(&self, id: &str, known: &BTreeSet<&str>) -> Option<Span> {
        let variables = &self.known.get(id)?.variables;
        variables.iter().find(|(name, _)| !known.contains(name.as_str())).and_then(|(_, span)| *span)
    }

    /// Removes the strings of authors' files that replace none, and whose ids are almost that of a built-in
    /// string that the same file does not replace. Reports each, unless a template uses it.
    pub fn take_misspelt(&mut self, is_used: impl Fn(&str) -> bool) -> Diagnostics {
        let is_own = |facts: &StringInfo| facts.span.is_some() && facts.replaced.is_none();
        let (own, built_in): (Vec<_>, Vec<_>) = self.known.iter().partition(|(_, facts)| is_own(facts));
        let built_in =
            built_in.into_iter().filter(|(_, facts)| facts.span.is_none()).map(|(id, _)| id.as_str());
        let mut suggestions = Suggestions::default();
        let misspelt = own.into_iter().filter(|(id, _)| !id.contains('.') && !id.starts_with('-'));
        let misspelt = misspelt.filter_map(|(id, facts)| {
            let meant = suggestions.nearest(id, built_in.clone()).filter(|meant| is_slip(id, meant))?;
            (!is_used(id)).then(|| (id.clone(), facts.span, meant.to_owned()))
        });
        let misspelt: Vec<_> = misspelt.collect();
        let mut diagnostics = Diagnostics::default();
        for (id, span, meant) in misspelt {
            self.remove(&id, &format!("{id}."));
            let Some(span) = span else { continue };
            let diagnostic = Diagnostic::new(codes::STRING_MISSPELT, span);
            diagnostics.push(diagnostic.with("key", id).with("nearest", meant));
        }
        diagnostics
    }

    /// Removes a string and its attributes, whose ids begin with `attributes`.
    fn remove(&mut self, id: &str, attributes: &str) {
        self.known.remove(id);
        let after = self.known.range(attributes.to_owned()..).map(|(key, _)| key);
        let removed: Vec<String> = after.take_while(|key| key.starts_with(attributes)).cloned().collect();
        for key in removed {
            self.known.remove(&key);
        }
    }

    /// Returns `true` if there is no string.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Returns `true` if there is a string with that id (or `id.attribute`).
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.known.contains_key(id)
    }

    /// Reports references to strings or functions that do not exist. Call it after adding all files
    /// of the language.
    #[must_use]
    pub fn unknown_references(&self) -> Diagnostics {
        let known = |name: &str| self.known.contains_key(name) || name == "NUMBER()";
        let each = self.known.iter().flat_map(|(id, facts)| {
            facts.references.iter().filter(|(name, _)| !known(name)).map(move |(name, span)| {
                let place = span.map_or_else(|| Location::Path(self.path.clone()), Location::Span);
                Diagnostic::new(codes::STRING_REFERENCE_UNKNOWN, place)
                    .with("key", id.as_str())
                    .with("name", name.as_str())
                    .with_nearest(name, self.known.keys().map(String::as_str))
            })
        });
        each.collect()
    }

    /// Reports strings whose text is not finished, in files of authors.
    #[must_use]
    pub fn unfinished(&self) -> Diagnostics {
        let each = self.known.iter().flat_map(|(id, facts)| {
            facts.unfinished.iter().map(move |(words, span)| {
                Diagnostic::new(codes::STRING_UNFINISHED, *span)
                    .with("key", id.as_str())
                    .with("found", words.as_str())
            })
        });
        each.collect()
    }

    /// Reports French strings in the English file of an author, and English ones in the French file.
    #[must_use]
    pub fn in_other_language(&self) -> Diagnostics {
        if ![Language::FRENCH, Language::ENGLISH].contains(&self.language) {
            return Diagnostics::default();
        }
        let each = self.known.iter().filter_map(|(id, facts)| {
            let detected = language_of_phrase(&facts.words).filter(|it| *it != self.language)?;
            let wrong = Diagnostic::new(codes::STRING_IN_OTHER_LANGUAGE, facts.span?)
                .with("key", id.as_str())
                .with("language", self.language.as_str())
                .with("detected", detected.as_str())
                .with("text", facts.words.trim());
            Some(wrong)
        });
        each.collect()
    }

    /// Returns the variables of a string, including those of the strings it refers to. A term has
    /// none: its arguments are in the string that refers to it.
    pub(super) fn variables(&self, id: &str) -> BTreeSet<&str> {
        let (mut variables, mut seen, mut left) = (BTreeSet::new(), BTreeSet::new(), vec![id]);
        while let Some(id) = left.pop() {
            if let Some(facts) = self.known.get(id).filter(|_| !id.starts_with('-') && seen.insert(id)) {
                variables.extend(facts.variables.keys().map(String::as_str));
                left.extend(facts.references.keys().map(String::as_str));
            }
        }
        variables
    }
}

/// Returns `true` if two ids differ as they do by a slip of the keyboard, not by a number or a plural.
fn is_slip(written: &str, meant: &str) -> bool {
    const MIN_LENGTH_FOR_TWO: usize = 10;
    let words = |id: &str| id.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == 's').to_owned();
    let allowed = if written.len() < MIN_LENGTH_FOR_TWO { 1 } else { 2 };
    let is_long_enough = written.len() > 3;
    is_long_enough && words(written) != words(meant) && strsim::damerau_levenshtein(written, meant) <= allowed
}

/// Quotation marks around a whole value.
const QUOTES: [char; 6] = ['"', '\'', '“', '”', '«', '»'];

/// Returns the text of a pattern that is between quotation marks as a whole; `None` for any other.
fn quoted<'t>(pattern: &Pattern<&'t str>) -> Option<&'t str> {
    let [PatternElement::TextElement { value }] = pattern.elements.as_slice() else { return None };
    let text = value.trim();
    let inner = text.strip_prefix(QUOTES)?.strip_suffix(QUOTES)?;
    (!inner.trim().is_empty() && !inner.contains(QUOTES)).then_some(text)
}

/// The reader of the patterns of a file.
struct PatternReader<'a> {
    file: Option<FileId>,
    text: &'a str,
}

impl PatternReader<'_> {
    fn info(&self, name: &str, pattern: &Pattern<&str>) -> StringInfo {
        let mut facts = StringInfo { span: self.span(name), ..StringInfo::default() };
        self.pattern(pattern, &mut facts);
        facts
    }

    fn pattern(&self, pattern: &Pattern<&str>, facts: &mut StringInfo) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression } => self.expression(expression, facts),
                PatternElement::TextElement { value } => {
                    let marks = unfinished(value, TextRole::Name).into_iter();
                    let words = marks.filter_map(|(_, range)| value.get(range));
                    let placed = words.filter_map(|words| Some((words.to_owned(), self.span(words)?)));
                    facts.unfinished.extend(placed);
                    if self.file.is_some() {
                        facts.words.push_str(value);
                        facts.words.push(' ');
                    }
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, facts: &mut StringInfo) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, facts),
            Expression::Select { selector, variants } => {
                self.inline(selector, facts);
                for variant in variants {
                    self.pattern(&variant.value, facts);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, facts: &mut StringInfo) {
        let (prefix, id, attribute) = match inline {
            InlineExpression::VariableReference { id } => {
                facts.variables.entry(id.name.to_owned()).or_insert_with(|| self.span(id.name));
                return;
            }
            InlineExpression::Placeable { expression } => return self.expression(expression, facts),
            InlineExpression::FunctionReference { id, arguments } => {
                facts.references.insert(format!("{}()", id.name), self.span(id.name));
                return arguments.positional.iter().for_each(|inline| self.inline(inline, facts));
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => return,
            InlineExpression::MessageReference { id, attribute } => ("", id, attribute),
            InlineExpression::TermReference { id, attribute, .. } => ("-", id, attribute),
        };
        let dotted = attribute.as_ref().map(|name| format!(".{}", name.name)).unwrap_or_default();
        facts.references.insert(format!("{prefix}{}{dotted}", id.name), self.span(id.name));
    }

    /// Returns the span of a slice of the text.
    fn span(&self, slice: &str) -> Option<Span> {
        let start = (slice.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        self.file.map(|file| Span::new(file, start, start + slice.len()))
    }
}

/// Returns the span of a syntax error: at least one character, unless it is the end of the file. What is
/// missing at the end of a line is missing there, not where the next one begins.
fn error_span(error: &ParserError, file: FileId, text: &str) -> Span {
    let hold = |at: usize| text.floor_char_boundary(at.min(text.len()));
    let start = hold(error.pos.start);
    let is_missing = matches!(
        error.kind,
        ErrorKind::ExpectedToken(_)
            | ErrorKind::ExpectedInlineExpression
            | ErrorKind::ExpectedLiteral
            | ErrorKind::UnterminatedStringLiteral
    );
    // The name of the next string can be read as the one that a brace refers to.
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let is_next_name = text[start..].starts_with('=') && text[line..].starts_with(char::is_alphabetic);
    let start = if is_missing && is_next_name { line } else { start };
    let before = text[..start].trim_end();
    if is_missing && text[before.len()..start].contains('\n') && !before.is_empty() {
        let last = before.chars().next_back().map_or(0, char::len_utf8);
        return Span::new(file, before.len() - last, before.len());
    }
    let end = text[start..].chars().next().map_or(start, |character| start + character.len_utf8());
    Span::new(file, start, hold(error.pos.end).max(end))
}

/// Returns the message about what was expected.
fn reason(kind: &ErrorKind) -> Argument {
    Argument::term(match kind {
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "strings-reason-text",
        ErrorKind::ExpectedToken('=') => "strings-reason-equals",
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => "strings-reason-brace",
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => "strings-reason-value",
        ErrorKind::ExpectedCharRange { .. } => "strings-reason-name",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "strings-reason-default",
        ErrorKind::UnterminatedStringLiteral => "strings-reason-quote",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "strings-reason-escape"
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "strings-reason-selector",
        _ => "strings-reason-other",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    fn read(text: &str) -> (Sources, Strings, Diagnostics) {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("i18n/fr.ftl", text));
        let (mut strings, mut diagnostics) =
            (Strings::new(Language::FRENCH, "i18n/fr.ftl"), Diagnostics::default());
        strings.read(file, text, &mut diagnostics);
        (sources, strings, diagnostics)
    }

    #[test]
    fn invalid_strings_are_reported_at_their_place_and_others_loaded() {
        let text = "é\nsearch = Rechercher\ntitle\nmenu = { $x\nb = { $n ->\n    [one] a\n  }\nlast = Fin\n";
        let (sources, strings, diagnostics) = read(text);
        assert!(strings.has("search") && strings.has("last") && !strings.has("title"));
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.code.name == "strings-not-readable"));
        let lines: Vec<usize> = diagnostics
            .iter()
            .map(|diagnostic| match &diagnostic.location {
                Location::Span(span) => sources.file(span.file).position(span.start as usize).line,
                place => panic!("{place:?}"),
            })
            .collect();
        assert_eq!(lines, [1, 3, 4, 7]);
    }

    #[test]
    fn variables_are_found_through_references() {
        let (_, strings, _) = read(
            "-brand = { $case }\na = { b } { -brand }\nb = { $n ->\n    [one] { $who }\n   *[other] x\n}\nc = { c }\n",
        );
        assert_eq!(strings.variables("a"), BTreeSet::from(["n", "who"]));
        assert_eq!(strings.variables("c"), BTreeSet::new());
    }

    #[test]
    fn an_unknown_reference_is_reported_at_its_place() {
        let (sources, strings, _) = read("serch = Chercher\na = { search } { NUMBER($n) } { DATE($d) }\n");
        let diagnostics = strings.unknown_references();
        let places: Vec<&str> = diagnostics
            .iter()
            .map(|diagnostic| match &diagnostic.location {
                Location::Span(span) => sources.slice(*span),
                _ => "",
            })
            .collect();
        assert_eq!(places, ["DATE", "search"]);
    }
}
