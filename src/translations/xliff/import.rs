//! The import of XLIFF documents: what cannot be imported is reported.

use super::{Document, File, Refusal, XliffImport, apply::ItemImport};
use crate::{
    diagnostic::{Argument, Failure, Message},
    model::{ItemKey, ItemMeta, Language, layout, primary_subtag},
    resolve::{Portal, item_text},
};

/// Computes the changes of an imported document. A document without any translation changes
/// nothing.
///
/// # Errors
/// The portal does not have the languages of the document, or none of its items.
pub fn import(portal: &Portal, document: &Document) -> Result<XliffImport, Failure> {
    let (of, to) = languages(portal, document)?;
    let is_known = |file: &File| meta(portal, file).is_some();
    if !document.files.is_empty() && !document.files.iter().any(is_known) {
        return Err(Failure::new("xliff-of-another-portal").with("count", document.files.len()));
    }
    let mut imported = XliffImport::default();
    for file in &document.files {
        let mut problems = Vec::new();
        let meta = meta(portal, file);
        match meta {
            Some(meta) => {
                let (of, to) = if is_swapped(portal, meta, file, of, to) { (to, of) } else { (of, to) };
                ItemImport { portal, meta, of, to, file, messages: &mut problems }.apply(&mut imported);
            }
            None => problems.push(Message::new("xliff-unknown-item")),
        }
        let item = match meta {
            Some(meta) => meta.key().to_string(),
            None if file.item.is_empty() => file.original.clone(),
            None => file.item.clone(),
        };
        let refused =
            |message: Message| Refusal { message: message.with("item", item.as_str()), item: item.clone() };
        imported.left_out.extend(problems.into_iter().map(refused));
    }
    Ok(imported)
}

/// Returns the item of a file: that of its note, or that of its path if a tool removed the notes.
fn meta<'p>(portal: &'p Portal, file: &File) -> Option<&'p ItemMeta> {
    let key = if file.item.is_empty() {
        layout::item_at(&file.original.replace('\\', "/")).map(|(key, _)| key)
    } else {
        ItemKey::parse(&file.item)
    };
    key.and_then(|key| portal.meta(&key))
}

/// Returns `true` if the tool exchanged the two languages: the fingerprint is that of the text in
/// the other one.
fn is_swapped(portal: &Portal, meta: &ItemMeta, file: &File, of: Language, to: Language) -> bool {
    let fingerprint = |language| item_text(meta, language, &portal.sources).fingerprint();
    file.source_hash == fingerprint(to) && file.source_hash != fingerprint(of)
}

/// Returns the languages of a document. One that is missing is the portal's other language.
fn languages(portal: &Portal, document: &Document) -> Result<(Language, Language), Failure> {
    let known = portal.languages();
    let language = |tag: &str| {
        let own = subtag(tag);
        let found = known.iter().copied().find(|language| language.as_str() == own);
        found.ok_or_else(|| {
            Failure::new("xliff-unknown-language")
                .with("language", tag)
                .with("known", Argument::choice(known.iter().map(Language::as_str)))
        })
    };
    let other = |one: Language| match known {
        [first, second] => Some(if one == *first { *second } else { *first }),
        _ => None,
    };
    let missing = || Failure::new("xliff-no-language");
    let (of, to) = (document.source_language.trim(), document.target_language.trim());
    let (of, to) = match (of.is_empty(), to.is_empty()) {
        (false, false) => (language(of)?, language(to)?),
        (false, true) => (language(of)?, other(language(of)?).ok_or_else(missing)?),
        (true, false) => (other(language(to)?).ok_or_else(missing)?, language(to)?),
        (true, true) => return Err(missing()),
    };
    if of == to {
        return Err(Failure::new("xliff-same-language").with("language", of.as_str()));
    }
    Ok((of, to))
}

/// Returns the primary subtag of a language as translation tools write it: `fr` of `fr-CA`, `FR`,
/// `fr_CA` and `fra`.
fn subtag(tag: &str) -> String {
    let primary = primary_subtag(&tag.replace('_', "-"));
    match primary.as_str() {
        "fra" | "fre" => "fr".to_owned(),
        "eng" => "en".to_owned(),
        _ => primary,
    }
}
