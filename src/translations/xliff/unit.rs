//! The writing of units, with inline codes as placeholders.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::{InlinePart, Segment, codes::canonical, parts, segments};
use crate::source::Fingerprint;

/// The kind of a unit's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContentKind {
    /// Text without inline codes.
    Plain,
    /// A single Markdown block.
    Block,
    /// Markdown with any number of blocks.
    Prose,
}

/// The state of an exported translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitState {
    /// To translate, or to revise.
    Initial,
    /// Up to date, as far as its metadata state.
    Translated,
}

impl ContentKind {
    /// Splits a text into segments.
    pub(super) fn segments(self, text: &str) -> Vec<Segment<'_>> {
        let segments = match self {
            Self::Plain | Self::Block => Vec::new(),
            Self::Prose => merged_pieces(text),
        };
        let has_body = segments.iter().any(|segment| matches!(segment, Segment::Block(_)));
        if has_body { segments } else { vec![Segment::Block(text)] }
    }

    /// Splits a block into text and inline codes.
    pub(super) fn parts(self, block: &str) -> Vec<InlinePart> {
        if self == Self::Plain { vec![InlinePart::Text(block.to_owned())] } else { parts(block) }
    }

    /// Returns `true` if two texts have the same words and equivalent codes.
    pub(super) fn gives_same_page(self, one: &str, other: &str) -> bool {
        let form = |text: &str| {
            let parts = self.parts(text.trim()).into_iter().map(|part| match part {
                InlinePart::Text(text) => text,
                InlinePart::Code(code) => canonical(&code),
            });
            parts.collect::<Vec<_>>()
        };
        one.trim() == other.trim() || form(one) == form(other)
    }

    /// Returns the inline codes of a whole text, in order.
    pub(super) fn codes(self, text: &str) -> Vec<String> {
        let blocks = self.segments(text).into_iter().filter_map(|segment| match segment {
            Segment::Block(block) => Some(self.parts(block)),
            Segment::Separator(_) => None,
        });
        let codes = blocks.flatten().filter_map(|part| match part {
            InlinePart::Code(code) => Some(code),
            InlinePart::Text(_) => None,
        });
        codes.collect()
    }
}

/// Splits a text into segments, with a single separator between two blocks.
pub(super) fn merged_pieces(text: &str) -> Vec<Segment<'_>> {
    let mut joined: Vec<Segment<'_>> = Vec::new();
    let mut at = 0;
    for segment in segments(text) {
        let (Segment::Block(own) | Segment::Separator(own)) = segment;
        match (joined.last_mut(), segment) {
            (Some(Segment::Separator(before)), Segment::Separator(_)) => {
                *before = &text[at - before.len()..at + own.len()];
            }
            _ => joined.push(segment),
        }
        at += own.len();
    }
    joined
}

/// A unit to write.
pub(super) struct UnitWriter<'a> {
    pub(super) id: &'a str,
    /// Name of the field.
    pub(super) name: Option<&'a str>,
    pub(super) source: &'a str,
    /// Existing translation. It is exported only if it has the same segments and inline codes as
    /// the source.
    pub(super) target: Option<&'a str>,
    pub(super) form: ContentKind,
    /// State of that translation.
    pub(super) state: UnitState,
    /// Text in the author's files, whether or not it is exported.
    pub(super) existing: Option<&'a str>,
}

/// Returns the fingerprint of a unit's text, to detect translations that changed in the meantime.
pub(super) fn hash(text: &str) -> String {
    Fingerprint::of(text.trim().replace("\r\n", "\n")).short()
}

impl UnitWriter<'_> {
    pub(super) fn to_xml(&self) -> String {
        let name = self.name.map(|name| format!(" name=\"{}\"", escape(name))).unwrap_or_default();
        let mut xml = format!("    <unit id=\"{}\"{name} xml:space=\"preserve\">\n", escape(self.id));
        if let Some(there) = self.existing {
            let hash = hash(there);
            let note = format!("<note category=\"target_hash\">{hash}</note>");
            let _ = writeln!(xml, "      <notes>\n        {note}\n      </notes>");
        }
        let codes = self.form.codes(self.source);
        if !codes.is_empty() {
            xml.push_str("      <originalData>\n");
            for (at, code) in codes.iter().enumerate() {
                let _ = writeln!(xml, "        <data id=\"d{}\">{}</data>", at + 1, content(code));
            }
            xml.push_str("      </originalData>\n");
        }
        let target = self.target.map(|target| self.form.segments(target));
        let segments = self.form.segments(self.source);
        let target = target.filter(|target| self.has_same_structure(&segments, target, &codes));
        let state = match (self.state, &target) {
            (UnitState::Translated, Some(_)) => "translated",
            _ => "initial",
        };
        let (mut ours, mut theirs) = (Placeholders::new(&codes), Placeholders::new(&codes));
        for (at, segment) in segments.iter().enumerate() {
            let target = target.as_ref().and_then(|target| target.get(at));
            let (element, state) = match segment {
                Segment::Block(_) => ("segment", format!(" state=\"{state}\"")),
                Segment::Separator(_) => ("ignorable", String::new()),
            };
            let _ = writeln!(xml, "      <{element}{state}>");
            let _ = writeln!(xml, "        <source>{}</source>", self.content(segment, &mut ours));
            // The target of an `ignorable` is its source, unless the translation differs.
            if let Some(target) = target.filter(|target| element == "segment" || *target != segment) {
                let _ = writeln!(xml, "        <target>{}</target>", self.content(target, &mut theirs));
            }
            let _ = writeln!(xml, "      </{element}>");
        }
        xml.push_str("    </unit>\n");
        xml
    }

    fn has_same_structure(&self, source: &[Segment<'_>], target: &[Segment<'_>], codes: &[String]) -> bool {
        let kinds = |segments: &[Segment<'_>]| {
            segments.iter().map(|segment| matches!(segment, Segment::Block(_))).collect::<Vec<_>>()
        };
        let sorted = |codes: &[String]| {
            let mut codes: Vec<String> = codes.iter().map(|code| canonical(code)).collect();
            codes.sort_unstable();
            codes
        };
        let theirs = self.target.map(|target| self.form.codes(target)).unwrap_or_default();
        kinds(source) == kinds(target) && sorted(&theirs) == sorted(codes)
    }

    fn content(&self, segment: &Segment<'_>, marks: &mut Placeholders<'_>) -> String {
        match segment {
            Segment::Block(block) => marks.inline(&self.form.parts(block)),
            Segment::Separator(text) => content(text),
        }
    }
}

/// The inline codes of a unit, with those already used.
struct Placeholders<'a> {
    codes: &'a [String],
    taken: Vec<bool>,
}

impl<'a> Placeholders<'a> {
    fn new(codes: &'a [String]) -> Self {
        Self { codes, taken: vec![false; codes.len()] }
    }

    /// Writes text as it is, and each inline code as a placeholder for the first such code that is
    /// not used yet.
    fn inline(&mut self, parts: &[InlinePart]) -> String {
        let mut xml = String::new();
        for part in parts {
            match part {
                InlinePart::Text(words) => xml.push_str(&content(words)),
                InlinePart::Code(code) => {
                    let free = |is_same: &dyn Fn(&str) -> bool| {
                        (0..self.codes.len()).find(|at| !self.taken[*at] && is_same(&self.codes[*at]))
                    };
                    let wanted = canonical(code);
                    let at = free(&|own| own == code).or_else(|| free(&|own| canonical(own) == wanted));
                    let at = at.unwrap_or_default();
                    if let Some(taken) = self.taken.get_mut(at) {
                        *taken = true;
                    }
                    let number = at + 1;
                    let printable: String = code.chars().filter(|letter| !letter.is_control()).collect();
                    let equivalent = escape(printable.as_str());
                    let _ = write!(
                        xml,
                        "<ph id=\"{number}\" dataRef=\"d{number}\" canDelete=\"no\" canCopy=\"no\" equiv=\"{equivalent}\"/>"
                    );
                }
            }
        }
        xml
    }
}

/// Escapes text for an element's content. Characters that XML does not allow are written as `cp`
/// elements.
fn content(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '\r' => xml.push_str("&#13;"),
            '\t' | '\n' => xml.push(letter),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(xml, "<cp hex=\"{:04X}\"/>", u32::from(letter));
            }
            _ => xml.push(letter),
        }
    }
    xml
}
