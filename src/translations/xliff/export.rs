//! Handing texts out.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::{Part, Piece, parts, pieces};
use crate::{
    model::{Head, Language, layout},
    resolve::{Portal, source_hash},
    translations::written,
};

/// The document that hands out the texts of items, to be translated from `of` into `to`. Where a
/// translation has as many blocks as its source, it comes along.
#[must_use]
pub fn export(portal: &Portal, heads: &[&Head], of: Language, to: Language) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{of}\" trgLang=\"{to}\">\n"
    );
    for (at, head) in heads.iter().enumerate() {
        file(&mut xml, at + 1, portal, head, of, to);
    }
    xml.push_str("</xliff>\n");
    xml
}

fn file(xml: &mut String, number: usize, portal: &Portal, head: &Head, of: Language, to: Language) {
    let source = written(head, of, &portal.sources);
    let old = written(head, to, &portal.sources);
    let original = layout::text(&head.folder, of);
    let hash = source_hash(head, of, &portal.sources);
    let _ = writeln!(xml, "  <file id=\"f{number}\" original=\"{}\">", escape(&original));
    let _ = writeln!(
        xml,
        "    <notes>\n      <note category=\"item\">{}</note>\n      <note category=\"source_hash\">{hash}</note>\n    </notes>",
        escape(head.key().to_string())
    );
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    unit(xml, "title", &source.title, some(&old.title).as_deref(), true);
    if !source.summary.is_empty() {
        unit(xml, "summary", &source.summary, some(&old.summary).as_deref(), true);
    }
    let (blocks, before) = (blocks(&source.body), blocks(&old.body));
    let aligned = blocks.len() == before.len();
    for (at, block) in blocks.iter().enumerate() {
        let target = before.get(at).copied().filter(|_| aligned);
        unit(xml, &format!("b{}", at + 1), block, target, false);
    }
    xml.push_str("  </file>\n");
}

/// The blocks of a text, in order.
pub(super) fn blocks(text: &str) -> Vec<&str> {
    let blocks = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Block(block) => Some(block),
        Piece::Between(_) => None,
    });
    blocks.collect()
}

/// One unit. `plain` words have no marks. A target is given only where its marks are the source's.
fn unit(xml: &mut String, id: &str, source: &str, target: Option<&str>, plain: bool) {
    let cut = |text: &str| if plain { vec![Part::Words(text.to_owned())] } else { parts(text) };
    let own = cut(source);
    let codes: Vec<&str> = codes(&own).collect();
    let _ = writeln!(xml, "    <unit id=\"{id}\" xml:space=\"preserve\">");
    if !codes.is_empty() {
        xml.push_str("      <originalData>\n");
        for (at, code) in codes.iter().enumerate() {
            let _ = writeln!(xml, "        <data id=\"d{}\">{}</data>", at + 1, content(code));
        }
        xml.push_str("      </originalData>\n");
    }
    xml.push_str("      <segment state=\"initial\">\n");
    let _ = writeln!(xml, "        <source>{}</source>", inline(&own, &codes));
    let target = target.map(cut).filter(|target| {
        let (mut theirs, mut ours): (Vec<&str>, Vec<&str>) =
            (super::export::codes(target).collect(), codes.clone());
        theirs.sort_unstable();
        ours.sort_unstable();
        theirs == ours
    });
    if let Some(target) = target {
        let _ = writeln!(xml, "        <target>{}</target>", inline(&target, &codes));
    }
    xml.push_str("      </segment>\n    </unit>\n");
}

/// The marks of a block, in order.
pub(super) fn codes(parts: &[Part]) -> impl Iterator<Item = &str> {
    parts.iter().filter_map(|part| match part {
        Part::Code(code) => Some(code.as_str()),
        Part::Words(_) => None,
    })
}

/// Words as they are and each mark as a placeholder for the data that is equal to it and not taken yet.
fn inline(parts: &[Part], codes: &[&str]) -> String {
    let mut taken = vec![false; codes.len()];
    let mut xml = String::new();
    for part in parts {
        match part {
            Part::Words(words) => xml.push_str(&content(words)),
            Part::Code(code) => {
                let at = (0..codes.len()).find(|at| !taken[*at] && codes[*at] == code).unwrap_or_default();
                if let Some(taken) = taken.get_mut(at) {
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

/// Text as the content of an element. What XML has no character for is told by its number.
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
