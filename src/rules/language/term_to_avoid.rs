//! Term is not the recommended one.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::Language,
    rules::{findings::Findings, rule::rule, texts::Texts},
};

rule! {
    /// Term is not the recommended one.
    ///
    /// ## Why
    /// When a portal uses « co-création » in one place and « cocréation » in another, people may
    /// think that these are two things, and a search finds only part of the pages.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La co-création du plan commence.
    /// ```
    ///
    /// ## How to fix it
    /// Use the recommended term.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La cocréation du plan commence.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Grand dictionnaire terminologique, and by The Canadian Style.
    ///
    /// # En français
    /// Le terme n’est pas celui qui est recommandé.
    ///
    /// ## Pourquoi
    /// Lorsqu’un portail emploie « co-création » à un endroit et « cocréation » à un autre, on peut
    /// croire qu’il s’agit de deux choses, et la recherche ne trouve qu’une partie des pages.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Employer le terme recommandé.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Grand dictionnaire terminologique, et par The Canadian Style.
    "L306" "term-to-avoid" Warning Texts
}

/// Words to avoid in running text, each with the term in use.
const TERMS: &[(Language, &str, &str)] = &[
    (Language::FRENCH, "co-création", "cocréation"),
    (Language::FRENCH, "co-créations", "cocréations"),
    (Language::FRENCH, "co-créer", "cocréer"),
    (Language::FRENCH, "e-mail", "courriel"),
    (Language::FRENCH, "e-mails", "courriels"),
    (Language::FRENCH, "newsletter", "infolettre"),
    (Language::FRENCH, "newsletters", "infolettres"),
    (Language::FRENCH, "auto-évaluation", "autoévaluation"),
    (Language::FRENCH, "auto-évaluations", "autoévaluations"),
    (Language::FRENCH, "version anglaise officielle", "traduction de courtoisie"),
    (Language::FRENCH, "site web", "site Web"),
    (Language::ENGLISH, "dataset", "data set"),
    (Language::ENGLISH, "datasets", "data sets"),
    (Language::ENGLISH, "e-mail", "email"),
    (Language::ENGLISH, "e-mails", "emails"),
    (Language::ENGLISH, "cocreation", "co-creation"),
];

/// Words to avoid, in any capitals: where capitals make the term, as in “site Web”, they are compared afterwards.
static PATTERN: LazyLock<Pattern> = LazyLock::new(|| {
    let words: Vec<String> = TERMS.iter().map(|(_, word, _)| regex::escape(word)).collect();
    Pattern::new(format!(r"(?i)\b({})\b", words.join("|")))
});

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for (meta, language, piece) in texts.pieces() {
        for word in PATTERN.find_iter(&piece.text) {
            let written = word.as_str();
            let term = TERMS.iter().find(|(of, avoided, term)| {
                *of == language && avoided.to_lowercase() == written.to_lowercase() && *term != written
            });
            if let Some((_, _, term)) = term {
                let diagnostic = findings
                    .diagnostic(meta, piece.span_of(&word.range()))
                    .with("found", written)
                    .with("term", *term);
                findings.report(meta, diagnostic);
            }
        }
    }
}
