//! A page of another site: its texts and their files.

use std::path::PathBuf;

use super::stated_language::StatedLanguage;
use crate::{
    model::Language,
    source::{FileId, MapEntry as Field, Node, Span},
};

/// A text of a page, in one language.
#[derive(Clone, Debug)]
pub(super) struct SourceText {
    /// File.
    pub(super) file: FileId,
    /// Language; provisional until it is detected, if none is stated.
    pub(super) language: Language,
    /// Language stated by the text, its path or its site.
    pub(super) stated_language: StatedLanguage,
    /// Front matter.
    pub(super) front: Vec<Field>,
    /// Body: everything after the front matter.
    pub(super) body: Span,
    /// Name of the file, or of its folder, without the language.
    pub(super) name: String,
    /// Path without the language, which is the same for all texts of a page.
    pub(super) base: String,
    /// Folder that links are relative to, without the language.
    pub(super) folder: String,
    /// Key that the author gave to the texts of a page; `None` if there is none.
    pub(super) key: Option<(String, Span)>,
    /// Field that paired the text with its counterpart; `None` if it was not one of the front matter.
    pub(super) paired_by: Option<&'static str>,
    /// Former addresses, the most recent first, each with a leading slash.
    pub(super) addresses: Vec<String>,
    /// Files of the text.
    pub(super) files: Vec<Sibling>,
    /// `true` if the text introduced a list of pages.
    pub(super) is_list: bool,
}

/// A file of a text, or one that it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sibling {
    /// Name from the page's folder, with `/` as the separator.
    pub(super) name: String,
    /// Path.
    pub(super) path: PathBuf,
    /// Path from the source folder.
    pub(super) display_path: String,
}

/// A page, with its texts in the order of the portal's languages.
#[derive(Clone, Debug)]
pub(super) struct SourcePage {
    /// Texts: at least one, and at most one per language.
    pub(super) texts: Vec<SourceText>,
}

impl SourcePage {
    /// Returns the text that the page is named after: the first.
    pub(super) fn first(&self) -> &SourceText {
        &self.texts[0]
    }
}

impl SourceText {
    /// Returns the field with that name, ignoring case.
    pub(super) fn field(&self, name: &str) -> Option<&Node> {
        field(&self.front, name)
    }

    /// Returns the text of a field; `None` if it is missing or empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Node::text).map(str::trim).filter(|text| !text.is_empty())
    }

    /// Returns the start of its file.
    pub(super) fn start(&self) -> Span {
        Span::new(self.file, 0, 0)
    }
}

/// Returns the field with that name, ignoring case.
pub(super) fn field<'f>(front: &'f [Field], name: &str) -> Option<&'f Node> {
    front.iter().find(|(key, _)| key.value.eq_ignore_ascii_case(name)).map(|(_, node)| node)
}

/// Normalizes an address: removes `.html` and `index`, converts it to lowercase, and decodes
/// percent escapes.
pub(super) fn normalize_address(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy().to_lowercase();
    let path = path.trim_end_matches(".html").trim_end_matches(".htm");
    let path = path.strip_suffix("/index").unwrap_or(path).trim_matches('/');
    format!("/{path}")
}
