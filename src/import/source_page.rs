//! A page of another site: its texts, and the files that lie beside them.

use std::path::PathBuf;

use crate::{
    model::Language,
    source::{FileId, MapEntry as Field, Node, Span},
};

/// One text of a page, in one language.
#[derive(Clone, Debug)]
pub(super) struct SourceText {
    /// The file.
    pub(super) file: FileId,
    /// The language it is in.
    pub(super) language: Language,
    /// What its front matter says.
    pub(super) front: Vec<Field>,
    /// Its body, every byte after the front matter.
    pub(super) body: Span,
    /// What its file, or its folder, is called, without the language.
    pub(super) name: String,
    /// Its path without the language, which the texts of one page share.
    pub(super) base: String,
    /// The folder that its links start from, without the language.
    pub(super) folder: String,
    /// What its author says the texts of one page share, if anything.
    pub(super) key: Option<(String, Span)>,
    /// The addresses it had, the last one first, each with a slash at its start.
    pub(super) addresses: Vec<String>,
    /// The files that lie beside it.
    pub(super) files: Vec<Sibling>,
    /// Whether it stood for a list of others.
    pub(super) is_list: bool,
}

/// A file that lies beside a text, or that its text shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sibling {
    /// Its name from the page's folder, with `/` between its parts.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
    /// Its path from the folder that is imported.
    pub(super) display_path: String,
}

/// A page, with its texts in the order of the portal's languages.
#[derive(Clone, Debug)]
pub(super) struct SourcePage {
    /// At least one, and one for each language at most.
    pub(super) texts: Vec<SourceText>,
}

impl SourcePage {
    /// The text that the page is named after: that of the first language it has.
    pub(super) fn first(&self) -> &SourceText {
        &self.texts[0]
    }
}

impl SourceText {
    /// The field of that name, whatever its case.
    pub(super) fn field(&self, name: &str) -> Option<&Node> {
        field(&self.front, name)
    }

    /// The text of a field, if it has any.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Node::text).map(str::trim).filter(|text| !text.is_empty())
    }

    /// The start of its file.
    pub(super) fn start(&self) -> Span {
        Span::new(self.file, 0, 0)
    }
}

/// The field of that name, whatever its case.
pub(super) fn field<'f>(front: &'f [Field], name: &str) -> Option<&'f Node> {
    front.iter().find(|(key, _)| key.value.eq_ignore_ascii_case(name)).map(|(_, node)| node)
}

/// The same address however it is written: without `.html`, without `index`, in one case, with its
/// escapes undone.
pub(super) fn normalize_address(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy().to_lowercase();
    let path = path.trim_end_matches(".html").trim_end_matches(".htm");
    let path = path.strip_suffix("/index").unwrap_or(path).trim_matches('/');
    format!("/{path}")
}
