//! The parsing of XLIFF documents.

use quick_xml::{
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
    name::ResolveResult,
    reader::NsReader,
};

use super::{
    InlinePart,
    xml_problem::{line, not_xml},
};
use crate::{diagnostic::Failure, source::DecodedText};

/// The start of the namespaces of XLIFF 2: that of 2.0 and 2.1, that of 2.2.
const NAMESPACES: &str = "urn:oasis:names:tc:xliff:document:2.";

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Language of the sources, as written; empty if it is missing.
    pub source_language: String,
    /// Language of the targets, as written; empty if it is missing.
    pub target_language: String,
    /// Files, in order.
    pub files: Vec<File>,
}

/// A file of a document: the texts of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// Item, in the syntax of references; empty if a tool removed the note.
    pub item: String,
    /// Path of the item's text at export.
    pub original: String,
    /// Fingerprint of the source at export.
    pub source_hash: String,
    /// Units.
    pub units: Vec<Unit>,
}

/// A unit of translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Id in its file: that of a field, or `b` and the number of the block.
    pub id: String,
    /// Source text at export.
    pub source: String,
    /// Translation; `None` if it is missing or partial.
    pub target: Option<Vec<InlinePart>>,
    /// Fingerprint of the existing translation at export; empty if there was none.
    pub target_hash: String,
    /// `true` if all segments are marked as translated.
    pub done: bool,
    /// Inline codes, by id.
    codes: Vec<(String, String)>,
    /// Inline code that is not the unit's own, added by a tool.
    pub foreign: Option<String>,
    /// Translation read so far.
    made: Vec<InlinePart>,
    /// `true` if a part has no translation.
    lacks: bool,
}

/// The destination of character data.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ParsePosition {
    Nowhere,
    ItemNote,
    HashNote,
    TargetNote,
    Data,
    Source,
    Target,
}

/// Parses a document, in UTF-8, UTF-16 or the encoding that it declares.
///
/// # Errors
/// The document is not XML, or not XLIFF 2.
pub fn read(bytes: &[u8]) -> Result<Document, Failure> {
    let declared = declared_encoding(bytes);
    let decoded = DecodedText::labelled(bytes, declared.as_deref());
    let xml = decoded.ok_or_else(|| Failure::new("xliff-not-text"))?.text;
    let mut reader = NsReader::from_str(&xml);
    let mut state = ParserState::default();
    loop {
        let (is_own, event) = match reader.read_resolved_event() {
            Ok((namespace, event)) => (is_xliff(&namespace), event),
            Err(error) => return Err(not_xml(&error, &xml, reader.error_position())),
        };
        match event {
            Event::Start(start) => state.open(&start, is_own)?,
            Event::Empty(start) => state.empty(&start, is_own)?,
            Event::End(end) => state.close(end.local_name().as_ref()),
            Event::Text(text) => state.words(&text.xml10_content()),
            Event::CData(text) => state.words(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let named = reference.xml10_content();
                let letter = reference.resolve_char_ref().ok().flatten().map(String::from);
                let letter = letter.or_else(|| resolve_predefined_entity(&named).map(str::to_owned));
                let line = || line(&xml, reader.buffer_position());
                state.words(&letter.ok_or_else(|| {
                    Failure::new("xliff-unknown-entity").with("entity", &*named).with("line", line())
                })?);
            }
            Event::Eof if state.depth > 0 => return Err(Failure::new("xliff-cut-off")),
            Event::Eof => break,
            _ => {}
        }
    }
    state.document.ok_or_else(|| Failure::new("xliff-not-xliff"))
}

/// Returns `true` for the namespaces of XLIFF 2, and for none: some tools remove it.
fn is_xliff(namespace: &ResolveResult<'_>) -> bool {
    match namespace {
        ResolveResult::Bound(namespace) => namespace.as_ref().starts_with(NAMESPACES),
        ResolveResult::Unbound => true,
        ResolveResult::Unknown(_) => false,
    }
}

/// Returns the encoding that the XML declaration names.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let line = bytes.split(|byte| *byte == b'>').next()?;
    let (_, rest) = str::from_utf8(line).ok()?.split_once("encoding")?;
    let value = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value[1..].split(quote).next().map(str::to_owned)
}

struct ParserState {
    document: Option<Document>,
    /// Number of open elements.
    depth: usize,
    /// Depth of the open element of another namespace whose content is ignored.
    ignored_from: Option<usize>,
    place: ParsePosition,
    /// Id of the code being read.
    data: String,
    /// `true` inside an `ignorable` element.
    ignorable: bool,
    /// Source of the current segment, used as the target of an `ignorable` without one.
    source: Vec<InlinePart>,
    target: Vec<InlinePart>,
}

impl Default for ParserState {
    fn default() -> Self {
        Self {
            document: None,
            depth: 0,
            ignored_from: None,
            place: ParsePosition::Nowhere,
            data: String::new(),
            ignorable: false,
            source: Vec::new(),
            target: Vec::new(),
        }
    }
}

impl ParserState {
    fn unit(&mut self) -> Option<&mut Unit> {
        self.file()?.units.last_mut()
    }

    fn file(&mut self) -> Option<&mut File> {
        self.document.as_mut()?.files.last_mut()
    }

    fn open(&mut self, element: &BytesStart<'_>, is_own: bool) -> Result<(), Failure> {
        self.depth += 1;
        if self.ignored_from.is_some() {
            return Ok(());
        }
        if is_own {
            return self.start(element, false);
        }
        self.other_namespace(element)?;
        // The text inside such an element is part of the translation.
        if self.place != ParsePosition::Target {
            self.ignored_from = Some(self.depth);
        }
        Ok(())
    }

    fn empty(&mut self, element: &BytesStart<'_>, is_own: bool) -> Result<(), Failure> {
        match self.ignored_from {
            Some(_) => Ok(()),
            None if is_own => {
                self.start(element, true)?;
                if matches!(element.local_name().as_ref(), "segment" | "ignorable" | "unit" | "note") {
                    self.end(element.local_name().as_ref());
                }
                Ok(())
            }
            None => self.other_namespace(element),
        }
    }

    fn close(&mut self, element: &str) {
        match self.ignored_from {
            None => self.end(element),
            Some(depth) if depth == self.depth => self.ignored_from = None,
            Some(_) => {}
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// Handles an element that is not XLIFF 2's: the whole document is not, or a tool added it.
    fn other_namespace(&mut self, element: &BytesStart<'_>) -> Result<(), Failure> {
        if self.document.is_none() {
            return Err(Failure::new("xliff-not-xliff"));
        }
        self.foreign(element);
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>, empty: bool) -> Result<(), Failure> {
        let attribute = |name: &str| attribute(element, name);
        let words = |name| attribute(name).unwrap_or_default();
        match element.local_name().as_ref() {
            "xliff" if words("version").trim().starts_with("2.") => {
                self.document = Some(Document {
                    source_language: words("srcLang"),
                    target_language: words("trgLang"),
                    files: Vec::new(),
                });
            }
            _ if self.document.is_none() => return Err(Failure::new("xliff-not-xliff")),
            "file" => {
                let file = File { original: words("original"), ..File::default() };
                self.document.get_or_insert_default().files.push(file);
            }
            "note" => {
                self.place = match attribute("category").as_deref() {
                    Some("item") => ParsePosition::ItemNote,
                    Some("source_hash") => ParsePosition::HashNote,
                    Some("target_hash") => ParsePosition::TargetNote,
                    _ => ParsePosition::Nowhere,
                };
            }
            "unit" => {
                let id = attribute("id").unwrap_or_default();
                if let Some(file) = self.file() {
                    file.units.push(Unit { id, done: true, ..Unit::default() });
                }
            }
            "data" => {
                self.data = attribute("id").unwrap_or_default();
                let name = self.data.clone();
                if let Some(unit) = self.unit() {
                    unit.codes.push((name, String::new()));
                }
                self.place = if empty { ParsePosition::Nowhere } else { ParsePosition::Data };
            }
            "segment" | "ignorable" => {
                self.ignorable = element.local_name().as_ref() == "ignorable";
                self.source.clear();
                self.target.clear();
                let done = attribute("state").is_some_and(|state| state != "initial");
                if let Some(unit) = self.unit().filter(|_| element.local_name().as_ref() == "segment") {
                    unit.done &= done;
                }
            }
            "source" if !empty => self.place = ParsePosition::Source,
            "target" if !empty => self.place = ParsePosition::Target,
            "cp" => {
                let number = attribute("hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                if let Some(letter) = number.and_then(char::from_u32) {
                    self.words(&letter.to_string());
                }
            }
            "ph" => self.mark(&words("dataRef"), attribute("equiv")),
            "pc" | "sc" | "ec" => self.foreign(element),
            _ => {}
        }
        Ok(())
    }

    fn foreign(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name().as_ref().to_owned();
        if self.place == ParsePosition::Target
            && let Some(unit) = self.unit()
        {
            unit.foreign = Some(name);
        }
    }

    /// Adds a code: that of the unit's data, else, if a tool removed the data, its readable form.
    fn mark(&mut self, reference: &str, readable: Option<String>) {
        let place = self.place;
        let Some(unit) = self.unit() else { return };
        let code = unit.codes.iter().find(|(name, _)| name == reference).map(|(_, code)| code.clone());
        let code = code.or(readable.filter(|_| unit.codes.is_empty()));
        match (code, place) {
            (Some(code), ParsePosition::Source) => self.source.push(InlinePart::Code(code)),
            (Some(code), ParsePosition::Target) => self.target.push(InlinePart::Code(code)),
            (None, ParsePosition::Target) => unit.foreign = Some(reference.to_owned()),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        match self.place {
            ParsePosition::Nowhere => {}
            ParsePosition::ItemNote => {
                if let Some(file) = self.file() {
                    file.item.push_str(words);
                }
            }
            ParsePosition::HashNote => {
                if let Some(file) = self.file() {
                    file.source_hash.push_str(words);
                }
            }
            ParsePosition::TargetNote => {
                if let Some(unit) = self.unit() {
                    unit.target_hash.push_str(words);
                }
            }
            ParsePosition::Data => {
                if let Some((_, code)) = self.unit().and_then(|unit| unit.codes.last_mut()) {
                    code.push_str(words);
                }
            }
            ParsePosition::Source => push(&mut self.source, words),
            ParsePosition::Target => push(&mut self.target, words),
        }
    }

    fn end(&mut self, element: &str) {
        match element {
            "note" | "data" | "source" | "target" => self.place = ParsePosition::Nowhere,
            "segment" | "ignorable" => {
                let (source, target) = (std::mem::take(&mut self.source), std::mem::take(&mut self.target));
                let ignorable = self.ignorable;
                let Some(unit) = self.unit() else { return };
                unit.source.push_str(&whole(&source));
                match (target.is_empty(), ignorable) {
                    (false, _) => unit.made.extend(target),
                    (true, true) => unit.made.extend(source),
                    (true, false) => unit.lacks |= !source.is_empty(),
                }
            }
            "file" => {
                if let Some(file) = self.file() {
                    // A tool may have indented the notes.
                    file.item = file.item.trim().to_owned();
                    file.source_hash = file.source_hash.trim().to_owned();
                }
            }
            "unit" => {
                if let Some(unit) = self.unit() {
                    unit.target_hash = unit.target_hash.trim().to_owned();
                }
                if let Some(unit) = self.unit().filter(|unit| !unit.lacks) {
                    unit.target = Some(std::mem::take(&mut unit.made));
                }
            }
            _ => {}
        }
    }
}

/// Concatenates parts.
pub(super) fn whole(parts: &[InlinePart]) -> String {
    let words = parts.iter().map(|part| match part {
        InlinePart::Text(text) | InlinePart::Code(text) => text.as_str(),
    });
    words.collect()
}

/// Appends text to the last part.
fn push(parts: &mut Vec<InlinePart>, words: &str) {
    match parts.last_mut() {
        Some(InlinePart::Text(before)) => before.push_str(words),
        _ => parts.push(InlinePart::Text(words.to_owned())),
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let value = element.try_get_attribute(name).ok()??;
    quick_xml::escape::unescape(&value.value).ok().map(|text| text.into_owned())
}
