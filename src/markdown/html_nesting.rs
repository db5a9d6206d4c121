//! A limit on the nesting of raw HTML, set before it is sanitized: for each tag, the sanitizer looks
//! through all elements that are open.

use std::{borrow::Cow, ops::Range};

use super::tags::tags;

/// Maximum number of elements that are open at once.
const MAX_DEPTH: usize = 48;

/// Elements that have no content, or that end where another begins.
const NOT_NESTED: [&str; 24] = [
    "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
    "option", "p", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "wbr",
];

/// Replaces the tags that are nested too deeply with spaces, so that places stay the same. Returns the
/// first of them, if there is one.
pub(super) fn shallow<'t>(html: &Cow<'t, str>) -> (Cow<'t, str>, Option<Range<usize>>) {
    let mut removed: Vec<Range<usize>> = Vec::new();
    // The names of open elements, and whether their tags are kept.
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut kept = 0_usize;
    for tag in tags(html) {
        if NOT_NESTED.contains(&tag.name.as_str()) {
            continue;
        }
        if !tag.is_closing {
            let is_kept = kept < MAX_DEPTH;
            kept += usize::from(is_kept);
            if !is_kept {
                removed.push(tag.range.clone());
            }
            open.push((tag.name, is_kept));
            continue;
        }
        // An end tag may be in the wrong order, but not by much.
        let found = open.iter().rev().take(MAX_DEPTH).position(|(name, _)| *name == tag.name);
        let Some(found) = found else { continue };
        let (_, is_kept) = open.remove(open.len() - 1 - found);
        kept -= usize::from(is_kept);
        if !is_kept {
            removed.push(tag.range.clone());
        }
    }
    let first = removed.first().cloned();
    if first.is_none() {
        return (html.clone(), None);
    }
    let mut text = String::with_capacity(html.len());
    let mut from = 0;
    for range in removed {
        text.push_str(&html[from..range.start]);
        text.extend(std::iter::repeat_n(' ', range.len()));
        from = range.end;
    }
    text.push_str(&html[from..]);
    (Cow::Owned(text), first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(html: &str) -> (usize, Option<usize>) {
        let (text, first) = shallow(&Cow::Borrowed(html));
        assert_eq!(text.len(), html.len());
        (tags(&text).count(), first.map(|range| range.start))
    }

    #[test]
    fn only_tags_that_are_too_deep_are_removed() {
        assert_eq!(left(&"<div>".repeat(50)), (48, Some(48 * 5)));
        assert_eq!(left(&format!("{}x{}", "<b>".repeat(60), "</b>".repeat(60))), (96, Some(48 * 3)));
        assert_eq!(left(&"<div></b><p><i></div></i>".repeat(500)), (3000, None));
        assert_eq!(left(&"<ul><li>a<li>b<p>c<br></ul>".repeat(500)), (3000, None));
        assert_eq!(left(&"<div></b>".repeat(50)), (98, Some(48 * 9)));
    }
}
