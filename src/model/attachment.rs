//! Documents and links.

use super::{Expects, Field, Language, Localized, PartialDate, Reading, Seat, Url, Visitor, record::record};
use crate::source::{Node, Span, Spanned};

/// The name of a file in the item's own folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName {
    /// The path from the item's folder, with `/` between its parts.
    pub name: String,
    /// Where it is written.
    pub span: Span,
}

impl Field for FileName {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let name = String::read(node, reading)?;
        Some(Self { name, span: node.span })
    }

    fn expects() -> Expects {
        Expects::File
    }

    fn visit(&self, seat: Seat, visitor: &mut dyn Visitor) {
        visitor.file(Seat { span: self.span, ..seat }, self);
    }
}

record! {
    /// A document: a file in the item's own folder, or one elsewhere on the Web. Its format and
    /// size are worked out for a file, and may be told for one elsewhere.
    pub struct Attachment {
        /// What it is called.
        title: Localized<String>,
        /// The file's name in the item's folder.
        file: Option<FileName>,
        /// Its address, where it lies elsewhere.
        url: Option<Spanned<Url>>,
        /// The language it is in.
        language: Option<Language>,
        /// Its format, for one elsewhere (`PDF`, `CSV`).
        format: Option<String>,
        /// Its date.
        date: Option<PartialDate>,
        /// Whether it is the official text.
        official: bool,
    }

    /// A link that belongs to an item.
    pub struct Link {
        /// What it leads to.
        title: Localized<String>,
        /// The address.
        url: Url,
        /// The language of what it leads to.
        language: Option<Language>,
    }
}
