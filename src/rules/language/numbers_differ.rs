//! Numbers that one language of a page has and the other has not.

use std::collections::BTreeMap;

use crate::{
    locale::numerals,
    markdown::Piece,
    model::{Head, Language},
    resolve::Portal,
    rules::{findings::Findings, rule::rule, texts::Texts},
    source::Span,
};

rule! {
    /// Numbers that one language of a page has and the other has not.
    ///
    /// ## Why
    /// A figure that was updated in French and not in English is the commonest mistake of a
    /// translation, and the worst. Numbers from 100 up, decimals, percentages and amounts are
    /// compared as each language writes them: 1 200 is 1,200, and 12,5 % is 12.5%. Dates in
    /// figures, times and phone numbers are left out.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 250 réponses.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum received 1,200 answers.
    /// ```
    ///
    /// ## How to mend it
    /// Mend the number in the text that has it wrong.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum a reçu 1 250 réponses.
    /// ```
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    ///
    /// The forum received 1,250 answers.
    /// ```
    ///
    /// ## Source
    /// Parvis, content model: the two languages of a page agree in structure.
    ///
    /// # En français
    /// Des nombres qu’une langue d’une page donne et que l’autre ne donne pas.
    ///
    /// ## Pourquoi
    /// Un chiffre mis à jour en français et pas en anglais est l’erreur de traduction la plus
    /// courante, et la plus grave. Les nombres à partir de 100, les décimales, les pourcentages et
    /// les montants sont comparés comme chaque langue les écrit : 1 200 est 1,200, et 12,5 % est
    /// 12.5%. Les dates en chiffres, les heures et les téléphones sont laissés de côté.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le nombre dans le texte qui se trompe.
    ///
    /// ## Source
    /// Modèle de contenu de Parvis : les deux langues d’une page ont la même structure.
    "L205" "numbers-differ" Warning Texts
}

fn check(texts: &Texts<'_>, found: &mut Findings) {
    for item in &texts.items {
        let official = item.head.official_language(texts.portal.official_language());
        for (language, pieces) in item.bodies.iter().filter(|(language, _)| **language != official) {
            let of = item.head.translation(*language).and_then(|stated| stated.of).unwrap_or(official);
            let Some(source) = item.bodies.get(&of) else { continue };
            // A title without a text is not a translation of one.
            if item.head.texts.contains_key(language) != item.head.texts.contains_key(&of) {
                continue;
            }
            let (theirs, ours) = (numbers(source, of), numbers(pieces, *language));
            let extra = ours.iter().find(|(number, _)| !theirs.contains_key(*number));
            let missing = theirs.iter().find(|(number, _)| !ours.contains_key(*number));
            let place = match (extra, missing) {
                (None, None) => continue,
                (Some((_, (span, _))), _) => *span,
                (None, Some(_)) => start(texts.portal, item.head, *language),
            };
            let word = |found: Option<&str>| found.unwrap_or("none").to_owned();
            let mut differ = found
                .at(item.head, place)
                .with("translation", word(extra.map(|(_, (_, text))| text.as_str())))
                .with("source", word(missing.map(|(_, (_, text))| text.as_str())));
            if let Some((_, (span, _))) = missing {
                differ = differ.also(*span, "label-in-the-source");
            }
            found.tell(item.head, differ);
        }
    }
}

/// The numbers that count, by their value, each with the place and the spelling it is first found in.
fn numbers(pieces: &[Piece], language: Language) -> BTreeMap<String, (Span, String)> {
    let mut numbers = BTreeMap::new();
    for piece in pieces {
        let language = piece.language.as_ref().and_then(|tag| tag.as_str().parse().ok()).unwrap_or(language);
        for numeral in numerals(&piece.text, language).into_iter().filter(|numeral| numeral.counts) {
            let found = (piece.place(&numeral.range), piece.text[numeral.range.clone()].to_owned());
            numbers.entry(numeral.value).or_insert(found);
        }
    }
    numbers
}

/// Where the text of a language begins; where the item is declared for one without a text.
fn start(portal: &Portal, head: &Head, language: Language) -> Span {
    head.texts.get(&language).map_or(head.declared, |text| portal.sources.first_word(text.body))
}
