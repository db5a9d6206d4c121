//! Names of published files that some systems or hosts refuse.

use std::collections::BTreeMap;

use super::problems;
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::{NameFault, folded_path, layout, portable_name},
};

/// Maximum length of the published path of a file, in characters. Windows allows 260 for a whole path, with
/// the folder that the site is in.
const MAX_PATH_CHARS: usize = 200;

/// Reports the names of files that are published as they are.
pub(super) fn check<'p>(paths: impl IntoIterator<Item = &'p str>, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        // The names of an item's folders are those of ids, which are stricter.
        let start = match layout::item_at(path) {
            Some((_, name)) => path.len() - name.len(),
            None if path.starts_with(layout::STATIC) => layout::STATIC.len() + 1,
            None => continue,
        };
        let report = |code, to: usize| Diagnostic::new(code, Location::Path(path[..to].to_owned()));
        let mut from = start;
        for to in path[start..].match_indices('/').map(|(at, _)| start + at).chain([path.len()]) {
            let name = &path[from..to];
            from = to + 1;
            let known = first.entry(folded_path(&path[..to])).or_insert(&path[..to]);
            // A folder is seen with each of its files, and reported once.
            let is_first = *known == &path[..to];
            if !is_first {
                let other = report(problems::NAMES_ALIKE, to);
                diagnostics.push(other.with("name", name).with("other", *known));
                break;
            }
            if let Some(fault) = NameFault::of(name) {
                let fault = report(problems::NAME_NOT_PORTABLE, to).with("fault", fault.as_str());
                diagnostics.push(fault.with("name", name).with("better", portable_name(name)));
                break;
            }
        }
        let length = path.chars().count();
        if length > MAX_PATH_CHARS {
            let long = report(problems::PATH_TOO_LONG, path.len());
            diagnostics.push(long.with("length", length).with("limit", MAX_PATH_CHARS));
        }
    }
}
