//! Telephone number or email address in a text is damaged.

use super::{
    details_differ::{DamagePatterns, Kind},
    paragraphs::paragraphs,
};
use crate::rules::{findings::Findings, rule::rule, texts::Texts};

rule! {
    /// Telephone number or email address in a text is damaged.
    ///
    /// ## Why
    /// People who call a number with a missing digit, or write to an address with a comma in place of
    /// its dot, reach nobody. The rule reports an email address whose domain has a comma, a semicolon
    /// or two dots, and a telephone number that has digits too many or too few. The two languages are
    /// not compared until it is corrected.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Téléphone : 418 555-014.
    /// ```
    ///
    /// ## How to fix it
    /// Write the whole number or address.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Téléphone : 418 555-0142.
    /// ```
    ///
    /// ## Source
    /// House rule. North American Numbering Plan.
    ///
    /// # En français
    /// Un numéro de téléphone ou une adresse courriel est abîmé dans un texte.
    ///
    /// ## Pourquoi
    /// Une personne qui compose un numéro auquel il manque un chiffre, ou qui écrit à une adresse dont
    /// le point est une virgule, ne joint personne. La règle signale une adresse courriel dont le domaine
    /// contient une virgule, un point-virgule ou deux points de suite, et un numéro de téléphone qui a
    /// trop de chiffres ou trop peu. Les deux langues ne sont pas comparées tant qu’il n’est pas corrigé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le numéro ou l’adresse en entier.
    ///
    /// ## Source
    /// Règle propre à Parvis. Plan de numérotation nord-américain.
    "L324" "contact-in-text-damaged" Warning Texts
}

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let patterns = DamagePatterns::all();
    for item in &texts.items {
        for language in item.meta.texts.keys() {
            let outline = texts.portal.outlines.of(&item.meta.key(), *language);
            for link in outline.map_or(&[][..], |outline| &outline.links) {
                let Some((place, found, fixed)) = patterns.cut_address(link, &texts.portal.sources) else {
                    continue;
                };
                let diagnostic = findings
                    .diagnostic(item.meta, place)
                    .with("kind", Kind::Email.as_str())
                    .with("found", found)
                    .with("count", 0_usize)
                    .with("fixed", fixed);
                findings.report(item.meta, diagnostic);
            }
        }
        for (language, pieces) in item.all() {
            for words in paragraphs(pieces, language) {
                for damage in patterns.find(&words.text) {
                    let found = &words.text[damage.range.clone()];
                    let digits = found.bytes().filter(u8::is_ascii_digit).count();
                    let diagnostic = findings
                        .diagnostic(item.meta, words.span(&damage.range))
                        .with("kind", damage.kind.as_str())
                        .with("found", found)
                        .with("count", digits)
                        .with("fixed", damage.fixed.unwrap_or_default());
                    findings.report(item.meta, diagnostic);
                }
            }
        }
    }
}
