//! Code of other programs: shortcodes, Liquid, variables.

use std::{borrow::Cow, ops::Range};

use super::{Found, block::Block, captures, patterns};
use crate::markdown::problems::TEMPLATE_CODE;

patterns! {
    CODE = concat!(
        r"(?s)(?P<variable>\{\{.{0,400}?\}\})",
        r"|(?P<tag>\{%.{0,400}?%\}|<%.{0,400}?%>)",
        r"|(?P<literal>\$\{[A-Za-z_][\w.]*\})",
        r"|(?P<wordpress>\[/?(?:gallery|caption|embed|audio|playlist|youtube|vimeo|contact-form-7|",
        r"(?:vc|su|wp|et_pb|ngg)_[a-z_]+)(?:\s[^\]\n]*)?\]",
        "|\\[[a-z][a-z0-9_-]+(?:\\s+[a-z][a-z0-9_-]*=(?:\"[^\"\\n]*\"|“[^”\\n]*”|'[^'\\n]*'|[0-9]+|[a-z]+))+\\s*/?\\])",
        r"|(?P<open>\{\{[<%]?|\{%)",
    );
}

/// Finds code of other programs in a block.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    for (kind, range) in codes(&block.text) {
        found.add(TEMPLATE_CODE, kind, &block.place(&range));
    }
}

fn codes(text: &str) -> impl Iterator<Item = (&'static str, Range<usize>)> {
    let may_have = ["{{", "{%", "<%", "${", "["].iter().any(|sign| text.contains(sign));
    let codes = captures(&CODE, if may_have { text } else { "" });
    codes.filter_map(|groups| {
        let kinds = ["variable", "tag", "literal", "wordpress", "open"];
        kinds.into_iter().find_map(|kind| Some((kind, groups.name(kind)?.range())))
    })
}

/// Returns running text with spaces, as many bytes, in the place of code of other programs: its
/// quotation marks and words are not the author's.
pub(in crate::markdown) fn hide_templates(text: &str) -> Cow<'_, str> {
    if !["{{", "{%", "=\""].iter().any(|sign| text.contains(sign)) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for (_, range) in codes(text).filter(|(kind, _)| *kind != "open") {
        shown.push_str(&text[shown.len()..range.start]);
        shown.extend(std::iter::repeat_n(' ', range.len()));
    }
    shown.push_str(&text[shown.len()..]);
    Cow::Owned(shown)
}
