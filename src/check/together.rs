//! The same thing, seen on many pages, told once.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};

/// What makes two findings one: of a template, its place; of an author's text, what is said of it too,
/// since one place may be shown in several ways.
type Same = (&'static str, Severity, Place, Option<String>);

/// Tells once what was seen on several pages in the same place, with the first page and how many there
/// are. Findings come page by page; what has no file to blame stays apart.
#[must_use]
pub fn together(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Diagnostics {
    let mut apart = Diagnostics::default();
    let mut once: BTreeMap<Same, (Diagnostic, String)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let Some(spot) = &diagnostic.spot else {
            apart.push(diagnostic);
            continue;
        };
        let said = (!spot.of_template).then(|| format!("{:?}", diagnostic.message));
        let same = (diagnostic.code.id, diagnostic.severity, diagnostic.place.clone(), said);
        let page = spot.page.clone();
        match once.get_mut(&same) {
            None => {
                once.insert(same, (diagnostic, page));
            }
            Some((first, last)) if *last != page => {
                *last = page;
                if let Some(spot) = &mut first.spot {
                    spot.pages += 1;
                }
            }
            // One template makes many elements of a page: the first stands for all.
            Some(_) => {}
        }
    }
    apart.append(once.into_values().map(|(diagnostic, _)| diagnostic).collect());
    apart
}
