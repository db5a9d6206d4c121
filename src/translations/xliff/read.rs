//! Reading a document that comes back.

use quick_xml::{
    Reader,
    escape::resolve_xml_entity,
    events::{BytesStart, Event},
};

use super::InlinePart;
use crate::diagnostic::Failure;

/// The namespace of XLIFF 2.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// A text that was handed out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The item, as references write it.
    pub item: String,
    /// The fingerprint of the source as it was handed out.
    pub source_hash: String,
    /// What was to be translated.
    pub units: Vec<Unit>,
}

/// What a person translates at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Its name in its text: that of a field, or `b` and the number of its block.
    pub id: String,
    /// What was handed out.
    pub source: String,
    /// The translation; nothing where there is none yet, or of a part alone.
    pub target: Option<Vec<InlinePart>>,
    /// The fingerprint of the translation that was there as it was handed out; nothing where there was
    /// none.
    pub target_hash: String,
    /// Whether someone said that it is translated.
    pub done: bool,
    /// Each mark by its name.
    codes: Vec<(String, String)>,
    /// A mark that is not one of the unit's own, which a tool put in.
    pub foreign: Option<String>,
    /// The translation as it is put together.
    made: Vec<InlinePart>,
    /// Whether a part of it has no translation.
    lacks: bool,
}

/// Where text goes.
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

/// The languages of a document and the texts in it.
///
/// # Errors
/// When it is no XML, or no XLIFF 2.
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
    /// The name of the mark that is read.
    data: String,
    /// Whether the part of the unit is one that is not translated.
    ignorable: bool,
    /// The words of the source, which stand for the target of what is not translated.
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

/// The text that parts make.
pub(super) fn whole(parts: &[InlinePart]) -> String {
    let words = parts.iter().map(|part| match part {
        InlinePart::Text(text) | InlinePart::Code(text) => text.as_str(),
    });
    words.collect()
}

/// Joins words to those before them.
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
