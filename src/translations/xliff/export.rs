//! The export of XLIFF documents.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::{
    existing::{Existing, parts},
    id::{is_of_block, of_field},
    unit::{ContentKind, UnitState, UnitWriter},
};
use crate::{
    model::{ItemMeta, Language},
    resolve::{Availability, Portal, fields, item_text},
    translations::file_of,
};

/// Exports the texts and fields of items as an XLIFF document, to translate from `of` into `to`. An
/// existing translation is included if it has as many blocks as its source.
#[must_use]
pub fn export(portal: &Portal, metas: &[&ItemMeta], of: Language, to: Language) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{of}\" trgLang=\"{to}\">\n"
    );
    for (at, meta) in metas.iter().enumerate() {
        file(&mut xml, at + 1, portal, meta, of, to);
    }
    xml.push_str("</xliff>\n");
    xml
}

fn file(xml: &mut String, number: usize, portal: &Portal, meta: &ItemMeta, of: Language, to: Language) {
    let source = item_text(meta, of, &portal.sources);
    let old = item_text(meta, to, &portal.sources);
    let original = file_of(meta, of, of, &portal.sources);
    let hash = source.fingerprint();
    let _ = writeln!(xml, "  <file id=\"f{number}\" original=\"{}\">", escape(&original));
    let _ = writeln!(
        xml,
        "    <notes>\n      <note category=\"item\">{}</note>\n      <note category=\"source_hash\">{hash}</note>\n    </notes>",
        escape(meta.key().to_string())
    );
    let availability = portal.availability(&meta.key(), to);
    let state = |is_there: bool| match availability {
        Availability::Translated { outdated: true, .. } => UnitState::Initial,
        _ if is_there => UnitState::Translated,
        _ => UnitState::Initial,
    };
    let before = Existing::new(&source, &old);
    let of_text = state(matches!(availability, Availability::Translated { .. }));
    for (id, source) in parts(&source) {
        let form = if is_of_block(&id) { ContentKind::Block } else { ContentKind::Plain };
        let (there, target) = (before.at_risk(&id), before.translation(&id));
        let unit = UnitWriter { id: &id, name: None, source, target, form, state: of_text, existing: there };
        xml.push_str(&unit.to_xml());
    }
    for field in fields(meta, &portal.sources).iter().filter(|field| !field.is_of_text()) {
        if let Some(source) = field.get(of) {
            let form = if field.prose { ContentKind::Prose } else { ContentKind::Plain };
            let (id, name, target) = (of_field(&field.name), Some(field.name.as_str()), field.get(to));
            let unit =
                UnitWriter { id: &id, name, source, target, form, state: state(true), existing: target };
            xml.push_str(&unit.to_xml());
        }
    }
    xml.push_str("  </file>\n");
}
