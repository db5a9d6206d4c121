//! The parsing of XLIFF documents.

use quick_xml::{
    Reader,
    escape::resolve_xml_entity,
    events::{BytesStart, Event},
};

use super::InlinePart;
use crate::diagnostic::Failure;

/// The namespace of XLIFF 2.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// A file of a document: the texts of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// Item, in the syntax of references.
    pub item: String,
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

/// Parses a document. Returns its source language, its target language and its files.
///
/// # Errors
/// The document is not XML, or not XLIFF 2.
pub fn read(xml: &str) -> Result<(String, String, Vec<File>), Failure> {
    let mut reader = Reader::from_str(xml);
    let mut state = ParserState::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => state.start(&start, false)?,
            Ok(Event::Empty(start)) => state.start(&start, true)?,
            Ok(Event::End(end)) => state.end(end.local_name().as_ref()),
            Ok(Event::Text(text)) => state.words(&text.xml10_content()),
            Ok(Event::CData(text)) => state.words(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => {
                let named = reference.xml10_content();
                let letter = reference.resolve_char_ref().map_err(|error| not_xml(&error))?;
                let letter = letter.map(String::from);
                state.words(
                    &letter.or_else(|| resolve_xml_entity(&named).map(str::to_owned)).unwrap_or_default(),
                );
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => return Err(not_xml(&error)),
        }
    }
    match state.languages {
        Some((of, to)) => Ok((of, to, state.files)),
        None => Err(Failure::new("xliff-not-xliff")),
    }
}

fn not_xml(error: &impl std::fmt::Display) -> Failure {
    Failure::new("xliff-not-xml").with("detail", error.to_string())
}

struct ParserState {
    languages: Option<(String, String)>,
    files: Vec<File>,
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
            languages: None,
            files: Vec::new(),
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
        self.files.last_mut()?.units.last_mut()
    }

    fn start(&mut self, element: &BytesStart<'_>, empty: bool) -> Result<(), Failure> {
        let attribute = |name: &str| attribute(element, name);
        match element.local_name().as_ref() {
            "xliff" => {
                let version = attribute("version").unwrap_or_default();
                if attribute("xmlns").as_deref() != Some(NAMESPACE) || !version.starts_with("2.") {
                    return Err(Failure::new("xliff-not-xliff"));
                }
                let language = |name| attribute(name).unwrap_or_default();
                self.languages = Some((language("srcLang"), language("trgLang")));
            }
            "file" => self.files.push(File::default()),
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
                if let Some(file) = self.files.last_mut() {
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
            "ph" => self.mark(&attribute("dataRef").unwrap_or_default()),
            "pc" | "sc" | "ec" | "sm" | "em" => self.foreign(element),
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

    fn mark(&mut self, reference: &str) {
        let place = self.place;
        let Some(unit) = self.unit() else { return };
        let code = unit.codes.iter().find(|(name, _)| name == reference).map(|(_, code)| code.clone());
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
                if let Some(file) = self.files.last_mut() {
                    file.item.push_str(words);
                }
            }
            ParsePosition::HashNote => {
                if let Some(file) = self.files.last_mut() {
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
            "unit" => {
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
