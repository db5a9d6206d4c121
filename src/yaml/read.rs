//! YAML, parsed to a tree with spans. Only this file depends on the YAML library.

use std::collections::{BTreeMap, BTreeSet};

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError};

use super::repair::{self, Repair};
use crate::{
    diagnostic::{Argument, Diagnostic, codes},
    source::{MapEntry, Node, Scalar, Shape, Span, Spanned},
};

codes! {
    /// Text is not valid YAML.
    /// ## Why
    /// Parvis cannot be sure that it reads the rest of the file correctly.
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title:
    ///   fr: L’eau : le collectif
    ///   en: Water: the collective
    /// kind: civil-society
    /// ```
    /// ## How to fix it
    /// Check the line and the one above it: a colon needs a space after it, lines at the same level
    /// need the same indentation, and a text that contains `:` or `#` needs quotation marks.
    /// ```yaml content/organizations/collectif/item.yaml
    /// title:
    ///   fr: "L’eau : le collectif"
    ///   en: "Water: the collective"
    /// kind: civil-society
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 7.3.3, “Plain Style”.
    /// # En français
    /// Le texte n’est pas du YAML valide.
    /// ## Pourquoi
    /// Parvis n’est pas certain de bien lire le reste du fichier.
    /// ## Exemple
    /// ## Comment corriger
    /// Vérifier la ligne et celle du dessus : un deux-points est suivi d’une espace, les lignes du
    /// même niveau ont le même retrait, et un texte qui contient `:` ou `#` est entre guillemets.
    /// ## Source
    /// YAML 1.2.2, section 7.3.3, « Plain Style ».
    NOT_YAML = "S101" "not-yaml" Error;
    /// YAML is too large or too deep.
    /// ## Why
    /// With references, a file of a few lines can expand to billions of values and fill the memory.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// extra:
    ///   a: &a [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    ///   b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
    ///   c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
    ///   d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
    ///   e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
    ///   f: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
    /// ```
    /// ## How to fix it
    /// Write the values themselves, without anchors and aliases.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// extra:
    ///   a: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    /// ```
    /// ## Source
    /// YAML 1.2.2, section 7.1, “Alias Nodes”; CWE-776, the same problem in XML.
    /// # En français
    /// Le YAML est trop gros ou trop profond.
    /// ## Pourquoi
    /// Avec des renvois, un fichier de quelques lignes peut produire des milliards de valeurs et
    /// remplir la mémoire.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire les valeurs elles-mêmes, sans ancres ni alias.
    /// ## Source
    /// YAML 1.2.2, section 7.1, « Alias Nodes »; CWE-776, le même problème en XML.
    YAML_TOO_LARGE = "S102" "yaml-too-large" Error;
}

/// Maximum number of values in a file, with every repetition by an alias counted. The largest real
/// files have some thousands; an alias bomb of a few lines has billions.
const MAX_NODES: usize = 200_000;

/// Maximum depth of nested values.
const MAX_DEPTH: usize = 64;

/// A place where a text cannot be parsed.
pub(super) struct Fault {
    pub(super) problem: Box<Diagnostic>,
    /// Byte of the text; `None` if nothing after it can be read.
    pub(super) at: Option<usize>,
    pub(super) repair: Option<Repair>,
}

impl Fault {
    fn repaired(repair: Repair, text: &str, here: Span, place: Span) -> Self {
        Self {
            problem: Box::new(repaired(&repair, text, here, place)),
            at: Some(repair.range.start),
            repair: Some(repair),
        }
    }
}

/// Parses the YAML `text` at `place`. An empty text gives a null node.
///
/// # Errors
/// The first syntax error, or the location where the file exceeds the limits.
pub fn parse(text: &str, place: Span) -> Result<Node, Diagnostic> {
    parse_to_fault(text, place).map_err(|fault| *fault.problem)
}

/// Parses the YAML `text` at `place` up to the first syntax error.
pub(super) fn parse_to_fault(text: &str, place: Span) -> Result<Node, Fault> {
    let text_of = |start, end| place.within(start, end);
    let mut tree = NodeBuilder {
        text,
        place,
        open: Vec::new(),
        anchors: BTreeMap::new(),
        aliased: BTreeSet::new(),
        marks: Vec::new(),
        count: 0,
        root: None,
    };
    let mut second = None;
    // Marks are within the text, so a missing offset is its end.
    for next in Parser::new_from_str(text) {
        let (event, span) = next.map_err(|error| not_yaml(&error, text, place))?;
        let start = span.start.byte_offset().unwrap_or(text.len());
        let end = span.end.byte_offset().unwrap_or(text.len());
        let span = text_of(start, trimmed_end(text, start, end));
        match &event {
            Event::DocumentStart(..) if tree.root.is_some() => second = Some((start, span)),
            Event::Scalar(value, ..) if value.is_empty() => {}
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) => {
                if let Some((at, second)) = second {
                    let problem = Box::new(invalid(second, "yaml-documents"));
                    return Err(Fault { problem, at: Some(at), repair: None });
                }
            }
            _ => {}
        }
        tree.take(event, span).map_err(|()| Fault {
            problem: Box::new(Diagnostic::new(YAML_TOO_LARGE, span)),
            at: None,
            repair: None,
        })?;
    }
    let root = tree.root.unwrap_or_else(|| Node::new(Shape::Null, text_of(0, 0)));
    let marked = tree.marks.iter().find(|mark| !tree.aliased.contains(&mark.anchor));
    let marked = marked
        .and_then(|mark| repair::quoted_line(text, (mark.span.start - place.start) as usize, mark.reason));
    match marked.or_else(|| misread(text, &root, place)) {
        Some(repair) => {
            let here = line_of(text, &repair, place);
            Err(Fault::repaired(repair, text, here, place))
        }
        None => Ok(root),
    }
}

/// Returns a value's end without the line breaks that the library includes in block scalars.
fn trimmed_end(text: &str, start: usize, end: usize) -> usize {
    text.get(start..end).map_or(end, |value| start + value.trim_end_matches([' ', '\t', '\r', '\n']).len())
}

/// A tree built from parser events.
struct NodeBuilder<'t> {
    text: &'t str,
    place: Span,
    open: Vec<OpenNode>,
    anchors: BTreeMap<usize, (Node, usize)>,
    /// Anchors that an alias refers to.
    aliased: BTreeSet<usize>,
    /// Unquoted values that begin with an anchor or a tag.
    marks: Vec<Mark>,
    count: usize,
    root: Option<Node>,
}

/// A sign before an unquoted value that the value does not contain: `&name` or `!name`.
struct Mark {
    span: Span,
    /// Number of the anchor; 0 for a tag.
    anchor: usize,
    reason: &'static str,
}

/// A list or map that is not closed yet.
struct OpenNode {
    span: Span,
    anchor: usize,
    /// Number of values before it.
    before: usize,
    content: OpenContent,
}

enum OpenContent {
    List(Vec<Node>),
    Map { entries: Vec<MapEntry>, key: Option<Spanned<String>> },
}

impl NodeBuilder<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), ()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let before = self.count;
                let is_own_tag = tag.as_ref().is_some_and(|tag| tag.handle() == "!");
                if style == ScalarStyle::Plain && (anchor > 0 || is_own_tag) {
                    let reason = if anchor > 0 { "yaml-anchor" } else { "yaml-mark" };
                    self.marks.push(Mark { span, anchor, reason });
                }
                let quoted = style != ScalarStyle::Plain || tag.is_some();
                let nothing = !quoted && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                let shape = if nothing {
                    Shape::Null
                } else {
                    Shape::Scalar(Scalar { text: text.into_owned(), quoted })
                };
                self.count(1)?;
                let span = if nothing && span.start == span.end { self.place_of_nothing(span) } else { span };
                let comment = if quoted { None } else { self.comment(span) };
                self.put(Node { comment, ..Node::new(shape, span) }, anchor, before);
            }
            Event::SequenceStart(_, anchor, _) => self.open(span, anchor, OpenContent::List(Vec::new()))?,
            Event::MappingStart(_, anchor, _) => {
                self.open(span, anchor, OpenContent::Map { entries: Vec::new(), key: None })?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => {
                let before = self.count;
                // The library reports an unknown anchor; an alias inside its own anchor is not
                // closed yet.
                let (node, size) = self.anchors.get(&anchor).cloned().ok_or(())?;
                self.count(size)?;
                self.aliased.insert(anchor);
                self.put(Node::new(node.shape, span), 0, before);
            }
            _ => {}
        }
        Ok(())
    }

    /// Returns the place of an empty value: after the colon of its name, or after its dash. A name
    /// without a colon, as in `{a, b}`, has it at its own end.
    fn place_of_nothing(&self, span: Span) -> Span {
        let at = match self.open.last().map(|open| &open.content) {
            Some(OpenContent::Map { key: Some(key), .. }) => {
                let rest = &self.text[self.offset(key.span.end)..];
                let colon = rest.trim_start_matches([' ', '\t']);
                self.offset(key.span.end)
                    + if colon.starts_with(':') { rest.len() - colon.len() + 1 } else { 0 }
            }
            Some(OpenContent::List(_)) => {
                // The library places it at the value after it.
                let before = self.text[..self.offset(span.start)].trim_end();
                let line = before.rfind('\n').map_or(0, |newline| newline + 1);
                let dash = before[line..].trim_start();
                if dash.starts_with("- #") { before.len() - dash.len() + 1 } else { before.len() }
            }
            _ => self.offset(span.start),
        };
        self.place.within(at, at)
    }

    fn offset(&self, position: u32) -> usize {
        (position.saturating_sub(self.place.start) as usize).min(self.text.len())
    }

    /// Returns the comment on the line where an unquoted value ends.
    fn comment(&self, span: Span) -> Option<Box<Spanned<String>>> {
        let start = self.offset(span.end);
        let line = self.text.get(start..)?.lines().next()?.trim_end();
        let comment = line.trim_start_matches([' ', '\t']);
        let at = start + line.len() - comment.len();
        let is_comment = comment.starts_with('#') && self.text[..at].ends_with([' ', '\t']);
        is_comment
            .then(|| Box::new(Spanned::new(comment.to_owned(), self.place.within(at, start + line.len()))))
    }

    fn count(&mut self, more: usize) -> Result<(), ()> {
        self.count += more;
        if self.count > MAX_NODES { Err(()) } else { Ok(()) }
    }

    fn open(&mut self, span: Span, anchor: usize, content: OpenContent) -> Result<(), ()> {
        let before = self.count;
        self.count(1)?;
        self.open.push(OpenNode { span, anchor, before, content });
        if self.open.len() > MAX_DEPTH { Err(()) } else { Ok(()) }
    }

    fn close(&mut self, end: Span) {
        let Some(open) = self.open.pop() else { return };
        let shape = match open.content {
            OpenContent::List(nodes) => Shape::List(nodes),
            OpenContent::Map { entries, .. } => Shape::Map(entries),
        };
        let end = last_end(&shape).unwrap_or(end.end).max(open.span.end);
        let span = Span { end, ..open.span };
        self.put(Node::new(shape, span), open.anchor, open.before);
    }

    /// Adds a finished value to the list or map that is open, or sets the root.
    fn put(&mut self, node: Node, anchor: usize, before: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), self.count - before));
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            Some(OpenContent::List(nodes)) => nodes.push(node),
            Some(OpenContent::Map { entries, key }) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => *key = Some(key_of(&node)),
            },
            None => {
                self.root.get_or_insert(node);
            }
        }
    }
}

/// Returns the end of the last value in a list or map: its closing event may be some lines below.
fn last_end(shape: &Shape) -> Option<u32> {
    match shape {
        Shape::List(nodes) => nodes.last().map(|node| node.span.end),
        Shape::Map(entries) => entries.last().map(|(key, node)| node.span.end.max(key.span.end)),
        Shape::Null | Shape::Scalar(_) => None,
    }
}

/// Returns a key as a field name. A list or map as a key is reported later as an unknown field.
fn key_of(node: &Node) -> Spanned<String> {
    Spanned::new(node.text().unwrap_or("null").to_owned(), node.span)
}

fn invalid(span: Span, reason: &'static str) -> Diagnostic {
    let repair = if reason == "yaml-documents" { "remove" } else { "none" };
    Diagnostic::new(NOT_YAML, span)
        .with("reason", Argument::term(reason))
        .with("repair", repair)
        .with("example", "")
}

/// Returns the byte where a text cannot be parsed.
fn error_of(text: &str) -> Option<usize> {
    let error = Parser::new_from_str(text).find_map(Result::err)?;
    Some(error.marker().byte_offset().unwrap_or(text.len()).min(text.len()))
}

fn not_yaml(error: &ScanError, text: &str, place: Span) -> Fault {
    let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let Some(repair) = repair::find(text, at, error_of) else {
        let problem = Box::new(invalid(place.within(at, end), reason(error.kind())));
        return Fault { problem, at: Some(at), repair: None };
    };
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let here =
        if repair.range.start == start { place.within(at, end) } else { line_of(text, &repair, place) };
    Fault { at: Some(at), ..Fault::repaired(repair, text, here, place) }
}

/// Returns the number of the first line of a repair that it changes.
fn changed_line(text: &str, repair: &Repair) -> usize {
    let pairs = text[repair.range.clone()].lines().zip(repair.text.lines());
    pairs.take_while(|(written, meant)| written == meant).count()
}

/// Returns the place of the line to repair, without its indentation.
fn line_of(text: &str, repair: &Repair, place: Span) -> Span {
    let written = &text[repair.range.clone()];
    let lines = written.split_inclusive('\n').count();
    let changed = changed_line(text, repair).min(lines.saturating_sub(1));
    let before: usize = written.split_inclusive('\n').take(changed).map(str::len).sum();
    let line = written[before..].lines().next().unwrap_or_default();
    let start = repair.range.start + before;
    let indent = line.len() - line.trim_start().len();
    place.within(start + indent, start + line.len())
}

fn repaired(repair: &Repair, text: &str, here: Span, place: Span) -> Diagnostic {
    let changed = changed_line(text, repair);
    let shown = repair.text.lines().nth(changed).or(repair.text.lines().last()).unwrap_or_default();
    let shown = match repair.reason {
        // Only the spaces differ.
        "yaml-continued" | "yaml-indentation" | "yaml-tab" | "yaml-dash" => shown.trim_end(),
        "yaml-dash-sign" => shown.trim_end(),
        "yaml-dash-space" => shown.trim(),
        _ => shown.trim().trim_start_matches("- "),
    };
    let diagnostic = Diagnostic::new(NOT_YAML, here)
        .with("reason", Argument::term(repair.reason))
        .with("repair", if repair.quotes { "quote" } else { "write" })
        .with("example", shown);
    if !repair.certain {
        return diagnostic;
    }
    diagnostic.with_fix(place.within(repair.range.start, repair.range.end), repair.text.clone())
}

/// Returns the repair of a text that is valid YAML, but one long value: a name without a colon and a
/// space.
fn misread(text: &str, root: &Node, place: Span) -> Option<Repair> {
    let is_value = matches!(&root.shape, Shape::Scalar(scalar) if !scalar.quoted);
    let first = is_value.then(|| root.span.start.saturating_sub(place.start) as usize)?;
    repair::of_line(text, first)
}

/// Returns the id of the message for an error, worded for readers who do not know the YAML
/// specification.
fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart => "yaml-tab",
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnclosedFlowCollection { open: '[' }
        | ErrorKind::MismatchedFlowCollectionEnd { open: '[', .. } => "yaml-bracket",
        ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::MismatchedFlowCollectionEnd { .. } => "yaml-brace",
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => "yaml-quote",
        ErrorKind::UnknownQuotedScalarEscape | ErrorKind::InvalidQuotedScalarHexEscape => "yaml-escape",
        ErrorKind::UnknownAnchor | ErrorKind::MissingAnchorOrAliasName => "yaml-alias",
        ErrorKind::UnexpectedCharacter { .. } => "yaml-character",
        ErrorKind::MultipleDocumentsUnsupported | ErrorKind::ExpectedDocumentStart => "yaml-documents",
        ErrorKind::RecursionLimitExceeded => "yaml-deep",
        ErrorKind::InvalidIndentation
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey => "yaml-indentation",
        _ => "yaml-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    fn read(text: &str) -> Result<Node, Diagnostic> {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("a.yaml", text));
        parse(text, Span::new(file, 0, text.len()))
    }

    #[test]
    fn keeps_the_spelling_of_values() {
        let node = read("a: 012\nb: no\nc: '1'\nd:\n").unwrap();
        let entries = node.entries().unwrap();
        let texts: Vec<_> = entries.iter().map(|(_, node)| node.text()).collect();
        assert_eq!(texts, [Some("012"), Some("no"), Some("1"), None]);
        assert!(matches!(&entries[2].1.shape, Shape::Scalar(scalar) if scalar.quoted));
    }

    #[test]
    fn keeps_both_of_a_field_given_twice() {
        assert_eq!(read("a: 1\na: 2\n").unwrap().entries().unwrap().len(), 2);
    }

    #[test]
    fn refuses_an_alias_bomb() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let below = level - 1;
            let list = vec![format!("*a{below}"); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{list}]\n"));
        }
        assert_eq!(read(&bomb).unwrap_err().code, YAML_TOO_LARGE);
    }

    #[test]
    fn refuses_values_too_deep() {
        let deep = "[".repeat(10_000);
        assert!(read(&deep).is_err());
    }

    proptest::proptest! {
        #[test]
        fn accepts_any_text(text in "(?s).{0,200}") {
            let _ = read(&text);
        }

        #[test]
        fn accepts_text_that_resembles_yaml(text in "[a-c:\\-\\[\\]{}&*|> \n\"'#!%é]{0,120}") {
            if let Ok(node) = read(&text) {
                proptest::prop_assert!(node.span.range().end <= text.len());
            }
        }
    }
}
