//! Passage of a text is in another language.

use super::text_languages::{MistakeExtent, MistakeKind};
use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Passage of a text is in another language.
    ///
    /// ## Why
    /// People may not understand the passage. A screen reader reads it with the voice of the page,
    /// unless the passage is marked as being in another language.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.
    ///
    /// The members of the network thank the ministry for the invitation to the forum.
    /// ```
    ///
    /// ## How to fix it
    /// Translate the passage. If it must stay in its language, for example because it is a quotation,
    /// mark it: `:::lang en` before paragraphs and `:::` after them, `[words]{lang=en}` elsewhere.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le bilan du plan
    /// ---
    ///
    /// Le gouvernement a publié son plan, et chaque ministère dit dans ce bilan ce qu’il a fait.
    ///
    /// :::lang en
    /// The members of the network thank the ministry for the invitation to the forum.
    /// :::
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.2 Language of Parts (AA).
    ///
    /// # En français
    /// Un passage du texte est dans une autre langue.
    ///
    /// ## Pourquoi
    /// Des personnes peuvent ne pas comprendre le passage. Un lecteur d’écran le lit avec la voix de la
    /// page, sauf si le passage est marqué comme étant dans une autre langue.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Traduire le passage. S’il doit rester dans sa langue, par exemple parce que c’est une citation,
    /// le marquer : `:::lang en` avant les paragraphes et `:::` après, `[mots]{lang=en}` ailleurs.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.2 Langue d’un passage (AA).
    "L113" "text-passage-in-other-language" Error Texts
    wcag "3.1.2" impact Moderate
    concern Translation
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for mistake in &texts.language_mistakes {
        if mistake.kind == MistakeKind::OtherLanguage && mistake.extent == MistakeExtent::Passage {
            mistake.report(&texts.portal.sources, findings);
        }
    }
}
