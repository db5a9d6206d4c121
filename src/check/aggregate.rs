//! Grouping of identical problems found on many pages.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Severity};

/// Key by which findings are grouped. For a template, the location is enough; for an author's text,
/// the message counts too, since one text may be shown in several ways.
type DedupKey = (&'static str, Severity, Location, Option<String>);

/// Groups findings that several pages have at the same location: the first one is kept, with its
/// page and the number of pages. Expects findings page by page. Findings without an element are not
/// grouped.
#[must_use]
pub fn aggregate(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Diagnostics {
    let mut aggregated = Diagnostics::default();
    let mut unique: BTreeMap<DedupKey, (Diagnostic, String)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let Some(element) = &diagnostic.element else {
            aggregated.push(diagnostic);
            continue;
        };
        let said = (!element.of_template).then(|| format!("{:?}", diagnostic.message));
        let same = (diagnostic.code.id, diagnostic.severity, diagnostic.location.clone(), said);
        let page = element.page.clone();
        match unique.get_mut(&same) {
            None => {
                unique.insert(same, (diagnostic, page));
            }
            Some((first, last)) if *last != page => {
                *last = page;
                if let Some(element) = &mut first.element {
                    element.pages += 1;
                }
            }
            // One template generates many elements of a page: the first is enough.
            Some(_) => {}
        }
    }
    aggregated.append(unique.into_values().map(|(diagnostic, _)| diagnostic).collect());
    aggregated
}
