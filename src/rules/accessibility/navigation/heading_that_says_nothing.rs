//! Heading does not describe its section.

use super::words::{WordList, plain};
use crate::{
    aria::Role,
    dom::Document,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Heading does not describe its section.
    ///
    /// ## Why
    /// Many people go from heading to heading to find what they need. “Title” or “Section” does not
    /// help them.
    ///
    /// ## Example
    /// ```html
    /// <h2 lang="en">Section title</h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Write what the section is about.
    ///
    /// ```html
    /// <h2 lang="en">Our commitments</h2>
    /// <p>Twelve commitments until 2028.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.4.6 Headings and Labels (AA); ACT rule b49b2e.
    ///
    /// # En français
    /// Le titre ne décrit pas sa section.
    ///
    /// ## Pourquoi
    /// Beaucoup de personnes vont de titre en titre pour trouver ce qu’elles cherchent. « Titre »
    /// ou « Section » ne les aide pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire de quoi parle la section.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.4.6 En-têtes et étiquettes (AA); règle ACT b49b2e.
    "A520" "heading-that-says-nothing" Warning Page
    wcag "2.4.6" act "b49b2e" impact Minor
}

const NOTHING: WordList = WordList {
    french: &[
        "autre",
        "autres",
        "contenu",
        "lorem ipsum",
        "nouveau titre",
        "nouvelle section",
        "sans titre",
        "section",
        "sous titre",
        "texte",
        "titre",
        "titre de la page",
        "titre de la section",
        "titre de section",
        "votre titre",
        "votre titre ici",
        "xxx",
        "à compléter",
        "à venir",
    ],
    english: &[
        "content",
        "heading",
        "lorem ipsum",
        "new heading",
        "new section",
        "other",
        "placeholder",
        "section",
        "section heading",
        "section title",
        "subheading",
        "subtitle",
        "tba",
        "tbd",
        "text",
        "title",
        "todo",
        "untitled",
        "xxx",
        "your heading",
        "your title",
        "your title here",
    ],
};

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for heading in page.elements().filter(|it| it.has_role(Role::Heading) && !it.is_hidden()) {
        let name = &heading.name().text;
        if name.len() < 40 && NOTHING.contains(&plain(name), heading) {
            findings.report(heading, findings.needs_review().with("text", excerpt(name)));
        }
    }
}
