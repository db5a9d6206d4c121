//! The same thing, seen on many pages, reported once.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Severity};

/// What makes two findings one: of a template, its place; of an author's text, what is said of it too,
/// since one place may be shown in several ways.
type Same = (&'static str, Severity, Location, Option<String>);

/// Reports once what was seen on several pages in the same place, with the first page and how many there
/// are. Findings come page by page; what has no file to blame stays apart.
#[must_use]
pub fn aggregate(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Diagnostics {
    let mut apart = Diagnostics::default();
    let mut once: BTreeMap<Same, (Diagnostic, String)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let Some(element) = &diagnostic.element else {
            apart.push(diagnostic);
            continue;
        };
        let said = (!element.of_template).then(|| format!("{:?}", diagnostic.message));
        let same = (diagnostic.code.id, diagnostic.severity, diagnostic.location.clone(), said);
        let page = element.page.clone();
        match once.get_mut(&same) {
            None => {
                once.insert(same, (diagnostic, page));
            }
            Some((first, last)) if *last != page => {
                *last = page;
                if let Some(element) = &mut first.element {
                    element.pages += 1;
                }
            }
            // One template makes many elements of a page: the first stands for all.
            Some(_) => {}
        }
    }
    apart.append(once.into_values().map(|(diagnostic, _)| diagnostic).collect());
    apart
}
