//! Language of a passage is not declared.

use super::{
    names::names,
    passages::{Passage, passages},
};
use crate::{
    dom::Document,
    locale::detection::DetectedLanguage,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Language of a passage is not declared.
    ///
    /// The rule finds English passages on French pages and French passages on English pages.
    /// Several sentences are an error. Shorter passages, and words in links, lists and tables, need
    /// review. The rule ignores names: titles of laws, organizations, addresses, `cite` elements
    /// and content marked `translate="no"`.
    ///
    /// ## Why
    /// A screen reader reads the passage with the voice of the page, and no one can understand it.
    /// With `lang` on the passage, the voice changes for the passage and then changes back.
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
    /// Declare the language of the passage in `lang`. In Markdown, use `[words]{lang=en}` or a
    /// `:::lang en` block.
    ///
    /// ```html
    /// <html lang="fr">
    /// <title>Nos engagements</title>
    /// <p>Le forum a reçu cette lettre, et il en tient compte dans le plan :</p>
    /// <blockquote lang="en">The members of the network thank you for the invitation to the forum.</blockquote>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.2 Language of Parts (AA).
    ///
    /// # En français
    /// La langue d’un passage n’est pas déclarée.
    ///
    /// La règle cherche les passages en anglais dans les pages françaises et les passages en
    /// français dans les pages anglaises. Plusieurs phrases sont une erreur. Un passage plus court,
    /// et des mots dans les hyperliens, les listes et les tableaux, sont à vérifier. La règle
    /// ignore les noms : titres de lois, organismes, adresses, éléments `cite` et contenu marqué
    /// `translate="no"`.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran lit le passage avec la voix de la page, et personne ne peut comprendre.
    /// Avec `lang` sur le passage, il change de voix pour le passage, puis revient à la première.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Déclarer la langue du passage dans `lang`. En Markdown, utiliser `[mots]{lang=en}` ou un
    /// bloc `:::lang en`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.2 Langue d’un passage (AA).
    "A621" "passage-in-other-language" Error Page
    wcag "3.1.2" impact Moderate
    equivalent "L110" "L111" "L112" "L113" "L114"
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
        // Consecutive paragraphs form one passage; a heading that is a title is excluded.
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
        let is_long = passage.words - passage.linked >= MIN_WORDS_AND_SENTENCES.0
            && passage.sentences >= MIN_WORDS_AND_SENTENCES.1;
        // References to publications are also long, and consist of names.
        let is_prose = passage.function_words * 3 >= passage.words && !names.contains(passage.element);
        let is_clear = is_long && is_prose && passage.is_pure;
        let diagnostic = if is_clear { findings.violation() } else { findings.needs_review() };
        let detected = if passage.detected == DetectedLanguage::French { "fr" } else { "en" };
        findings.report(passage.element, diagnostic.with("spoken", detected).with("text", passage.begins));
    }
}
