//! A passage in another language that nothing says so of.

use super::{
    names::names,
    passages::{Passage, passages},
    detected_language::DetectedLanguage,
};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// English words on a French page, or French ones on an English page, that nothing says so of.
    ///
    /// It is sure of several sentences; of less, and of the words of links, lists and tables, it asks for a
    /// look. It passes over names: titles of laws, organizations, addresses, `cite`, and what
    /// `translate="no"` leaves as it is.
    ///
    /// ## Why
    /// A screen reader reads the passage with the voice of the page, and its listener understands
    /// nothing. A `lang` on the passage changes the voice, and changes it back.
    ///
    /// ## Example
    /// ```html
    /// <html lang="fr">
    /// <title>Nos engagements</title>
    /// <p>Le forum a reçu cette lettre, et il en tient compte dans le plan :</p>
    /// <blockquote>The members of the network thank you for the invitation to the forum.</blockquote>
    /// ```
    ///
    /// ## How to fix it
    /// Say the language of the passage in `lang`; in Markdown, `[words]{lang=en}`, or a block `:::lang en`.
    ///
    /// ```html
    /// <html lang="fr">
    /// <title>Nos engagements</title>
    /// <p>Le forum a reçu cette lettre, et il en tient compte dans le plan :</p>
    /// <blockquote lang="en">The members of the network thank you for the invitation to the forum.</blockquote>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.2 Language of Parts (AA).
    ///
    /// # En français
    /// Des mots anglais dans une page française, ou français dans une page anglaise, sans que rien ne le dise.
    ///
    /// La règle est sûre de son fait pour plusieurs phrases; en deçà, elle demande de vérifier. Elle laisse de côté
    /// les noms : titres de lois, organismes, adresses, `cite`, et ce que `translate="no"` garde tel quel.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran lit le passage avec la voix de la page, et on n’y comprend rien. Un `lang` sur le
    /// passage fait changer de voix, puis revenir à la première.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Indiquer la langue du passage dans `lang`; en Markdown, `[mots]{lang=en}`, ou un bloc `:::lang en`.
    ///
    /// ## Source
    /// WCAG 2.2, 3.1.2 Langue d’un passage (AA).
    "A621" "passage-in-other-language" Error Page
    wcag "3.1.2" impact Moderate
}

/// Minimum number of words and of sentences of a passage that is neither a name nor a title.
const MIN_WORDS_AND_SENTENCES: (usize, usize) = (40, 2);

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let mut reported: Vec<Passage<'d>> = Vec::new();
    let passages = passages(page);
    if passages.is_empty() {
        return;
    }
    let names = names(page);
    for next in passages {
        // Paragraphs beside each other are one passage; a heading that is a title is not of it.
        let is_one = |last: &&mut Passage<'d>| {
            last.detected == next.detected
                && last.is_before(&next)
                && names.contains(last.element) == names.contains(next.element)
        };
        match reported.last_mut().filter(is_one) {
            Some(last) => last.grow(&next),
            None => reported.push(next),
        }
    }
    for passage in reported {
        let is_long = passage.words - passage.linked >= MIN_WORDS_AND_SENTENCES.0 && passage.sentences >= MIN_WORDS_AND_SENTENCES.1;
        // References to publications are long as well, and made of names.
        let is_prose = passage.function_words * 3 >= passage.words && !names.contains(passage.element);
        let is_clear = is_long && is_prose && passage.is_pure;
        let diagnostic = if is_clear { findings.violation() } else { findings.needs_review() };
        let detected = if passage.detected == DetectedLanguage::French { "fr" } else { "en" };
        findings.report(passage.element, diagnostic.with("spoken", detected).with("text", passage.begins));
    }
}
