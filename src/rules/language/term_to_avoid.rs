//! A word for which the field has another.

use regex::RegexBuilder;

use crate::{
    model::Language,
    rules::{findings::Findings, rule::rule, texts::Texts},
};

rule! {
    /// A word for which the field has another.
    ///
    /// ## Why
    /// A portal that says « co-création » here and « cocréation » there makes its readers wonder
    /// whether they are two things, and its search find half of them.
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
    /// Write the usual term.
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
    /// OQLF, Grand dictionnaire terminologique; the Canadian Style.
    ///
    /// # En français
    /// Un mot pour lequel le domaine en a un autre.
    ///
    /// ## Pourquoi
    /// Un portail qui dit « co-création » ici et « cocréation » là fait croire à deux choses, et sa
    /// recherche n’en trouve que la moitié.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le terme en usage.
    ///
    /// ## Source
    /// OQLF, Grand dictionnaire terminologique; The Canadian Style.
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

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let words: Vec<String> = TERMS.iter().map(|(_, word, _)| regex::escape(word)).collect();
    let pattern = format!(r"\b({})\b", words.join("|"));
    // Where capitals make the term, as in “site Web”, they are compared below.
    let Ok(pattern) = RegexBuilder::new(&pattern).case_insensitive(true).build() else { return };
    for (head, language, piece) in texts.pieces() {
        for word in pattern.find_iter(&piece.text) {
            let written = word.as_str();
            let term = TERMS.iter().find(|(of, avoided, term)| {
                *of == language && avoided.to_lowercase() == written.to_lowercase() && *term != written
            });
            if let Some((_, _, term)) = term {
                let diagnostic = findings.diagnostic(head, piece.place(&word.range())).with("found", written).with("term", *term);
                findings.report(head, diagnostic);
            }
        }
    }
}
