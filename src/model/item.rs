//! The fields and metadata common to all items.

use std::collections::BTreeMap;

use super::{
    AnyRef, Attachment, Collection, Extra, FileFault, ImageFile, ItemId, ItemKey, Language, Localized,
    PartialDate, Slug, Term, Topic, Translation, record::record,
};
use crate::source::{Fingerprint, Span, Spanned};

/// An item: metadata common to all items, and the facts of its collection.
#[derive(Clone, Debug)]
pub struct Item<T> {
    /// Metadata common to all items.
    pub meta: ItemMeta,
    /// Fields specific to the collection.
    pub facts: T,
}

/// The metadata common to all items.
#[derive(Clone, Debug)]
pub struct ItemMeta {
    /// Id in its collection.
    pub id: ItemId,
    /// Collection.
    pub collection: Collection,
    /// Folder, from the portal's root (`content/organizations/sct`).
    pub folder: String,
    /// Location of the declaration: `item.yaml`, else the first text.
    pub declared: Span,
    /// Hash of the values of its fields, and of its other files: not of the way in which they are written.
    pub fingerprint: Fingerprint,
    /// Fields common to all items.
    pub common: Common,
    /// Body of each text, by language.
    pub texts: BTreeMap<Language, Text>,
    /// Other files in its folder, by name.
    pub files: BTreeMap<String, ItemFile>,
}

/// The body of an item's text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Span of the body: the file after the front matter.
    pub body: Span,
    /// Hash of the body.
    pub fingerprint: Fingerprint,
}

/// A file that is published as it is: in an item's folder, or in `static/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemFile {
    /// Path from the portal's root.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
    /// Format and size of the image; `None` if it is not an image.
    pub image: Option<ImageFile>,
    /// Fault of its content; `None` if it is what its name says, or could not be compared.
    pub fault: Option<FileFault>,
}

record! {
    /// The fields common to all items. Localized fields can be in the front matter of each text.
    pub struct Common {
        /// Title of the item.
        /// En français : Titre de l’élément.
        title: Localized<String>,
        /// Summary in one sentence of at most 300 characters, for lists, feeds and previews.
        /// En français : Résumé, en une phrase d’au plus 300 caractères, pour les listes, les fils et les aperçus.
        summary: Option<Localized<String>>,
        /// Last part of the address in each language; by default, the id.
        /// En français : Fin de l’adresse dans chaque langue; par défaut, l’identifiant.
        slug: Option<Localized<Slug>>,
        /// Topics, by their ids in `content/topics.yaml`.
        /// En français : Sujets, par leurs identifiants dans `content/topics.yaml`.
        topics: Vec<Term<Topic>>,
        /// Date modified, as decided by the editors.
        /// En français : Date de modification, selon la rédaction.
        updated: Option<PartialDate>,
        /// Date by which the item must be reviewed.
        /// En français : Date limite pour réviser l’élément.
        review_by: Option<PartialDate>,
        /// `true` for a draft, which is published only if drafts are requested.
        /// En français : `true` pour un brouillon, qui n’est publié que si les brouillons sont demandés.
        draft: bool,
        /// First day of publication.
        /// En français : Premier jour de publication.
        publish_at: Option<PartialDate>,
        /// Last day of publication.
        /// En français : Dernier jour de publication.
        expires_at: Option<Spanned<PartialDate>>,
        /// `true` for an item that is announced and not in place yet: pages show it as planned.
        /// En français : `true` pour un élément annoncé qui n’est pas encore en place : les pages le présentent comme un projet.
        planned: bool,
        /// Fields that the source does not state, or states in part: pages show them as not stated.
        /// En français : Champs que la source ne précise pas, ou pas en entier : les pages l’indiquent.
        unstated: Vec<Spanned<String>>,
        /// `true` to feature the item on the home page.
        /// En français : `true` pour mettre l’élément en vedette dans la page d’accueil.
        featured: bool,
        /// Attached documents.
        /// En français : Documents joints.
        attachments: Vec<Attachment>,
        /// Related items.
        /// En français : Éléments connexes.
        related: Vec<AnyRef>,
        /// Former addresses of the item in each language, from the root of the site.
        /// En français : Anciennes adresses de l’élément dans chaque langue, à partir de la racine du site.
        aliases: Option<Localized<Vec<Spanned<String>>>>,
        /// Language of the official text; by default, the first language of the site.
        /// En français : Langue du texte officiel; par défaut, la première langue du site.
        official_language: Option<Language>,
        /// Information about each translated text.
        /// En français : Renseignements sur chaque texte traduit.
        translation: Option<Localized<Translation>>,
        /// Languages of the item, if it exists by choice in some languages only.
        /// En français : Langues de l’élément, s’il existe par choix dans certaines langues seulement.
        languages: Option<Vec<Language>>,
        /// Reason why it does not exist in the other languages.
        /// En français : Motif de son absence dans les autres langues.
        reason: Option<Localized<String>>,
        /// Fields for the templates of the portal.
        /// En français : Champs pour les gabarits propres au portail.
        extra: Option<Extra>,
    }
}

impl Common {
    /// Maximum length of a summary, in characters: lists, feeds and previews have no room for more.
    pub const MAX_SUMMARY_CHARS: usize = 300;
}

impl ItemMeta {
    /// Returns the key of the item.
    #[must_use]
    pub fn key(&self) -> ItemKey {
        ItemKey { collection: self.collection, id: self.id.clone() }
    }

    /// Returns the language of the official text; `site` is the site's official language.
    #[must_use]
    pub fn official_language(&self, site: Language) -> Language {
        self.common.official_language.unwrap_or(site)
    }

    /// Returns the translation metadata of the text in that language; `None` if it is not a
    /// translation.
    #[must_use]
    pub fn translation(&self, language: Language) -> Option<&Spanned<Translation>> {
        self.common.translation.as_ref()?.spanned(language)
    }

    /// Returns `true` if `languages` contains that language, or is not set.
    #[must_use]
    pub fn chooses(&self, language: Language) -> bool {
        self.common.languages.as_ref().is_none_or(|chosen| chosen.contains(&language))
    }
}
