//! Attached documents, and links.

use super::{
    Field, FieldContext, FieldReader, FieldType, Language, Localized, PartialDate, Url, Visitor,
    record::record,
};
use crate::source::{Node, Span, Spanned};

/// The name of a file in the item's own folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileName {
    /// Path from the item's folder, with `/` as the separator.
    pub name: String,
    /// Location of the name.
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
    /// A document: a file in the item's own folder, or on another site. Format and size are
    /// computed for a file; the format of a document on another site can be given.
    pub struct Attachment {
        /// Title of the document.
        /// En français : Titre du document.
        title: Localized<String>,
        /// Name of the file, in the item’s folder.
        /// En français : Nom du fichier, dans le dossier de l’élément.
        file: Option<FileName>,
        /// Address of the document, if it is on another site.
        /// En français : Adresse du document, s’il se trouve sur un autre site.
        url: Option<Spanned<Url>>,
        /// Language of the document.
        /// En français : Langue du document.
        language: Option<Language>,
        /// Format of a document on another site (`PDF`, `CSV`).
        /// En français : Format d’un document qui se trouve sur un autre site (`PDF`, `CSV`).
        format: Option<Spanned<String>>,
        /// Date of the document.
        /// En français : Date du document.
        date: Option<PartialDate>,
        /// `true` if the document is the official text.
        /// En français : `true` si le document est le texte officiel.
        official: bool,
    }

    /// A link that belongs to an item.
    pub struct Link {
        /// Text of the link.
        /// En français : Texte de l’hyperlien.
        title: Localized<String>,
        /// Address of the link.
        /// En français : Adresse de l’hyperlien.
        url: Spanned<Url>,
        /// Language of the page or document it points to.
        /// En français : Langue de la page ou du document de destination.
        language: Option<Language>,
    }
}
