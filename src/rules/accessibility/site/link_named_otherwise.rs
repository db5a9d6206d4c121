//! Repeated link does not have the same name on every page.

use std::collections::{BTreeMap, btree_map::Entry};

use super::repeated::parts;
use crate::{
    aria::Role,
    rules::{
        rule::rule,
        site::{ChromeLink, PageSummary, SiteFindings, SummaryPart},
    },
};

rule! {
    /// Repeated link does not have the same name on every page.
    ///
    /// ## Why
    /// People may think that a link with another name goes to another page.
    ///
    /// ## Example
    /// ```html fr/a/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans d’action</a></nav>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Nos projets</a></nav>
    /// ```
    ///
    /// ## How to fix it
    /// Use the same name on every page.
    ///
    /// ```html fr/a/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans d’action</a></nav>
    /// ```
    /// ```html fr/b/index.html
    /// <html lang="fr"><nav><a href="/fr/plans/">Plans d’action</a></nav>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.2.4 Consistent Identification (AA).
    ///
    /// # En français
    /// Un hyperlien répété n’a pas le même nom sur toutes les pages.
    ///
    /// ## Pourquoi
    /// On peut croire qu’un hyperlien qui change de nom mène à une autre page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Utiliser le même nom sur toutes les pages.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.2.4 Identification cohérente (AA).
    "A761" "link-named-otherwise" Warning Site
    wcag "3.2.4" impact Minor
}

fn check(pages: &[&PageSummary], findings: &mut SiteFindings) {
    let mut firsts: BTreeMap<(&str, Role, &str, &str), Vec<&str>> = BTreeMap::new();
    for (at, page) in pages.iter().enumerate() {
        for ((role, part), links) in parts(page, |_| true) {
            // A landmark may have two links with the same target and different names: either name is
            // accepted.
            let mut here: BTreeMap<&str, Vec<&ChromeLink>> = BTreeMap::new();
            for link in links {
                here.entry(&link.target).or_default().push(link);
            }
            for (target, links) in here {
                let names = links.iter().map(|link| link.name.as_str()).collect();
                match firsts.entry((&page.language, role, part, target)) {
                    Entry::Vacant(first) => {
                        first.insert(names);
                    }
                    Entry::Occupied(first) => {
                        let known = first.get();
                        if !links.iter().any(|link| known.contains(&link.name.as_str())) {
                            let diagnostic = findings.needs_review().with("link", links[0].name.as_str());
                            let part = SummaryPart::Link(links[0].place);
                            findings.report(at, part, diagnostic.with("other", known[0]));
                        }
                    }
                }
            }
        }
    }
}
