//! What every item has, whatever its collection.

use std::collections::BTreeMap;

use super::{
    AnyRef, Attachment, Collection, Extra, ItemId, ItemKey, Language, Localized, PartialDate, Slug, Term,
    Topic, Translation, record::record,
};
use crate::source::{Fingerprint, Span, Spanned};

/// An item: what all items have, and the facts of its collection.
#[derive(Clone, Debug)]
pub struct Item<T> {
    /// What all items have.
    pub head: Head,
    /// What items of this collection have.
    pub facts: T,
}

/// What all items have, and how they came to be.
#[derive(Clone, Debug)]
pub struct Head {
    /// The id in its collection.
    pub id: ItemId,
    /// The collection.
    pub collection: Collection,
    /// The folder, from the portal's root (`content/organizations/sct`).
    pub folder: String,
    /// Where the item is declared: its `item.yaml`, else its first text.
    pub declared: Span,
    /// The hash of everything the author wrote of it outside the body of its texts.
    pub fingerprint: Fingerprint,
    /// The fields that all items have.
    pub common: Common,
    /// The body of each text, by language.
    pub texts: BTreeMap<Language, Text>,
    /// The other files in its folder, by name.
    pub files: BTreeMap<String, ItemFile>,
}

/// The body of an item's text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its place: the file after the front matter.
    pub body: Span,
    /// The hash of the body.
    pub fingerprint: Fingerprint,
}

/// A file that lies in an item's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFile {
    /// Its path from the portal's root.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
}

record! {
    /// The fields that all items have. Those given per language may stand in the front matter of
    /// each text.
    pub struct Common {
        /// What the item is called.
        /// En français : Le titre de l’élément.
        title: Localized<String>,
        /// What it is, in one sentence of at most 300 characters, for lists, feeds and previews.
        /// En français : Ce que c’est, en une phrase d’au plus 300 caractères, pour les listes, les fils et les aperçus.
        summary: Option<Localized<String>>,
        /// The last part of its address in each language; its id where left out.
        /// En français : La fin de son adresse dans chaque langue; son identifiant par défaut.
        slug: Option<Localized<Slug>>,
        /// Topics, by their ids in `content/topics.yaml`.
        /// En français : Les sujets, par leurs identifiants dans `content/topics.yaml`.
        topics: Vec<Term<Topic>>,
        /// When the content was last changed, as editors count it.
        /// En français : La date de modification du contenu, selon la rédaction.
        updated: Option<PartialDate>,
        /// When someone should read it again.
        /// En français : Quand il faudra le relire.
        review_by: Option<PartialDate>,
        /// Whether it is still being written: left out of the site unless drafts are asked for.
        /// En français : S’il est encore en rédaction : il est alors laissé hors du site, sauf si les brouillons sont demandés.
        draft: bool,
        /// The day it may appear from.
        /// En français : Le jour à partir duquel il peut paraître.
        publish_at: Option<PartialDate>,
        /// The last day it may appear.
        /// En français : Le dernier jour où il peut paraître.
        expires_at: Option<Spanned<PartialDate>>,
        /// Whether it has been announced but is not in place yet: pages show it as planned.
        /// En français : Si l’élément est annoncé, mais n’est pas encore en place : les pages le montrent en projet.
        planned: bool,
        /// The fields that the source does not state, or states only in part: pages show “Not stated”.
        /// En français : Les champs que la source ne précise pas, ou pas en entier : les pages affichent « Non précisé ».
        unstated: Vec<Spanned<String>>,
        /// Whether the home page puts it forward.
        /// En français : Si la page d’accueil le met en avant.
        featured: bool,
        /// Documents that belong to it.
        /// En français : Les documents qui s’y rattachent.
        attachments: Vec<Attachment>,
        /// Other items worth reading with it.
        /// En français : D’autres éléments à lire avec celui-ci.
        related: Vec<AnyRef>,
        /// Addresses in each language that once were this item's, from the site's root.
        /// En français : Les adresses qui ont été les siennes dans chaque langue, depuis la racine du site.
        aliases: Option<Localized<Vec<String>>>,
        /// The language of the official text; the site's first where left out.
        /// En français : La langue du texte officiel; la première du site par défaut.
        official_language: Option<Language>,
        /// What each translated text says of itself.
        /// En français : Ce que chaque traduction dit d’elle-même.
        translation: Option<Localized<Translation>>,
        /// The languages it exists in by choice, where not in all.
        /// En français : Les langues dans lesquelles il existe par choix, quand ce n’est pas dans toutes.
        languages: Option<Vec<Language>>,
        /// Why it does not exist in the others.
        /// En français : Pourquoi il n’existe pas dans les autres.
        reason: Option<Localized<String>>,
        /// Fields for the portal's own templates.
        /// En français : Des champs pour les gabarits propres au portail.
        extra: Option<Extra>,
    }
}

impl Common {
    /// The longest summary, in characters: what lists, feeds and previews have room for.
    pub const LONGEST_SUMMARY: usize = 300;
}

impl Head {
    /// Which item it is.
    #[must_use]
    pub fn key(&self) -> ItemKey {
        ItemKey { collection: self.collection, id: self.id.clone() }
    }

    /// The language of the official text.
    #[must_use]
    pub fn official_language(&self, site: Language) -> Language {
        self.common.official_language.unwrap_or(site)
    }

    /// What a text in that language says of being a translation.
    #[must_use]
    pub fn translation(&self, language: Language) -> Option<&Spanned<Translation>> {
        self.common.translation.as_ref()?.spanned(language)
    }

    /// Whether it exists in that language by choice: it names its languages, or exists in all.
    #[must_use]
    pub fn chooses(&self, language: Language) -> bool {
        self.common.languages.as_ref().is_none_or(|chosen| chosen.contains(&language))
    }
}
