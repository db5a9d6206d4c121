//! The import of XLIFF documents: what cannot be imported is reported.

use super::{File, apply::ItemImport};
use crate::{
    diagnostic::{Edit, Failure, Message},
    edit::NewFile,
    model::ItemKey,
    resolve::Portal,
};

/// The changes of an import, and what is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XliffImport {
    /// New text files.
    pub created: Vec<NewFile>,
    /// Edits to existing files.
    pub replaced: Vec<Edit>,
    /// Parts left out. A text is imported completely or not at all, each other field on its own.
    pub left_out: Vec<Refusal>,
}

/// The reason why a part of a document is not imported.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Item.
    pub item: String,
    /// Message, with help on what to do.
    pub message: Message,
}

impl XliffImport {
    /// Returns the paths of the files that are created or changed, in order.
    #[must_use]
    pub fn files(&self, portal: &Portal) -> Vec<String> {
        let replaced = self.replaced.iter().map(|change| portal.sources.file(change.span.file).path());
        let mut files: Vec<String> =
            self.created.iter().map(|file| file.path.as_str()).chain(replaced).map(str::to_owned).collect();
        files.sort_unstable();
        files.dedup();
        files
    }
}

/// Computes the changes of an imported document. A document without any translation changes
/// nothing.
///
/// # Errors
/// The portal does not have the languages of the document.
pub fn import(portal: &Portal, of: &str, to: &str, files: &[File]) -> Result<XliffImport, Failure> {
    let language = |tag: &str| {
        let known = portal.languages().iter().copied().find(|language| language.as_str() == tag);
        known.ok_or_else(|| Failure::new("xliff-unknown-language").with("language", tag))
    };
    let (of, to) = (language(of)?, language(to)?);
    let mut imported = XliffImport::default();
    for file in files {
        let mut problems = Vec::new();
        match ItemKey::parse(&file.item).and_then(|key| portal.meta(&key)) {
            Some(meta) => {
                ItemImport { portal, meta, of, to, file, messages: &mut problems }.apply(&mut imported);
            }
            None => problems.push(Message::new("xliff-unknown-item")),
        }
        let item = &file.item;
        let refused =
            |message: Message| Refusal { item: item.clone(), message: message.with("item", item.as_str()) };
        imported.left_out.extend(problems.into_iter().map(refused));
    }
    Ok(imported)
}
