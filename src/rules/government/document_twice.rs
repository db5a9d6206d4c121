//! Document or link is twice in the same list.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Location,
    model::{ItemMeta, Language, Localized},
    resolve::Portal,
    rules::{documents::document_lists, findings::Findings, rule::rule},
    source::Span,
};

rule! {
    /// Document or link is twice in the same list.
    ///
    /// ## Why
    /// People open both and look for the difference. Most often, one was copied and its file or address was
    /// not changed, so that another document is missing.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// attachments:
    ///   - {title: {fr: Plan, en: Plan}, url: https://example.org/plan.pdf}
    ///   - {title: {fr: Annexe, en: Appendix}, url: https://example.org/plan.pdf}
    /// ```
    ///
    /// ## How to fix it
    /// Write the file or the address of the other document, or remove one of the two.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// attachments:
    ///   - {title: {fr: Plan, en: Plan}, url: https://example.org/plan.pdf}
    ///   - {title: {fr: Annexe, en: Appendix}, url: https://example.org/annexe.pdf}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un document ou un hyperlien figure deux fois dans la même liste.
    ///
    /// ## Pourquoi
    /// On ouvre les deux pour chercher la différence. Le plus souvent, l’un a été copié sans que son fichier
    /// ou son adresse soit changé : il manque alors un autre document.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le fichier ou l’adresse de l’autre document, ou retirer l’un des deux.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G912" "document-twice" Warning Portal
}

/// A document, an address or a file in a list.
struct Listed<'p> {
    title: &'p Localized<String>,
    target: String,
    language: Option<Language>,
    span: Span,
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (meta, documents) in document_lists(portal) {
        let listed = documents.iter().filter_map(|document| {
            let (target, span) = match (&document.file, &document.url) {
                (Some(file), _) => (portal.file_named(meta, &file.name)?.file.path.clone(), file.span),
                (None, url) => url.as_ref().map(|url| (url.as_str().to_owned(), url.span))?,
            };
            Some(Listed { title: &document.title, target, language: document.language, span })
        });
        report_repeated(meta, listed, findings);
    }
    for achievement in portal.items.achievements.values() {
        let listed = achievement.facts.links.iter().map(|link| Listed {
            title: &link.title,
            target: link.url.as_str().to_owned(),
            language: link.language,
            span: link.url.span,
        });
        report_repeated(&achievement.meta, listed, findings);
    }
}

/// Reports what leads where an earlier one of the list leads. One document can be in two languages.
fn report_repeated<'p>(meta: &ItemMeta, listed: impl Iterator<Item = Listed<'p>>, findings: &mut Findings) {
    let mut seen: BTreeMap<String, Listed<'p>> = BTreeMap::new();
    for listed in listed {
        match seen.get(&listed.target) {
            Some(first) if first.language == listed.language => {
                let name = listed.target.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
                let diagnostic = findings
                    .diagnostic(meta, Location::Span(listed.span))
                    .with("document", listed.title)
                    .with("first", first.title)
                    .with("file", name);
                findings.report(meta, diagnostic);
            }
            Some(_) => {}
            None => {
                seen.insert(listed.target.clone(), listed);
            }
        }
    }
}
