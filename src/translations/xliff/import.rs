//! Taking translations back: what can be taken is, and what cannot is told.

use super::{File, apply::ItemImport};
use crate::{
    diagnostic::{Edit, Failure, Message},
    edit::NewFile,
    model::ItemKey,
    resolve::Portal,
};

/// What taking a document back changes, and what of it is not taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XliffImport {
    /// Texts that did not exist.
    pub created: Vec<NewFile>,
    /// What changes in files that did.
    pub replaced: Vec<Edit>,
    /// What is left out. A text is taken whole or not at all, each other field on its own.
    pub left_out: Vec<Refusal>,
}

/// Why a part of a document is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The item.
    pub item: String,
    /// What is wrong, with what to do as its help.
    pub message: Message,
}

impl XliffImport {
    /// The paths of the files that are made or changed, in order.
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

/// Works out what a document that comes back changes. One in which nothing was done changes nothing.
///
/// # Errors
/// When the portal does not have the document's languages.
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
                ItemImport { portal, meta, of, to, file, messages: &mut problems }.apply(&mut imported)
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
