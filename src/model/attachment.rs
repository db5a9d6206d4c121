//! Documents and links.

use super::{
    Field, FieldContext, FieldReader, FieldType, Language, Localized, PartialDate, Url, Visitor,
    record::record,
};
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
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        let name = String::read(node, reader)?;
        Some(Self { name, span: node.span })
    }

    fn field_type() -> FieldType {
        FieldType::File
    }

    fn visit(&self, context: FieldContext, visitor: &mut dyn Visitor) {
        visitor.file(FieldContext { span: self.span, ..context }, self);
    }
}

record! {
    /// A document: a file in the item's own folder, or one elsewhere on the Web. Its format and
    /// size are worked out for a file, and may be told for one elsewhere.
    pub struct Attachment {
        /// What it is called.
        /// En français : Le titre du document.
        title: Localized<String>,
        /// The file's name in the item's folder.
        /// En français : Le nom du fichier, dans le dossier de l’élément.
        file: Option<FileName>,
        /// Its address, where it lies elsewhere.
        /// En français : Son adresse, s’il se trouve ailleurs.
        url: Option<Spanned<Url>>,
        /// The language it is in.
        /// En français : La langue du document.
        language: Option<Language>,
        /// Its format, for one elsewhere (`PDF`, `CSV`).
        /// En français : Son format, s’il se trouve ailleurs (`PDF`, `CSV`).
        format: Option<String>,
        /// Its date.
        /// En français : Sa date.
        date: Option<PartialDate>,
        /// Whether it is the official text.
        /// En français : Si c’est le texte officiel.
        official: bool,
    }

    /// A link that belongs to an item.
    pub struct Link {
        /// What it leads to.
        /// En français : Ce à quoi il mène.
        title: Localized<String>,
        /// The address.
        /// En français : L’adresse.
        url: Url,
        /// The language of what it leads to.
        /// En français : La langue de ce à quoi il mène.
        language: Option<Language>,
    }
}
