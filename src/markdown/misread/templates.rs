//! Code of other programs: shortcodes, Liquid, variables.

use std::ops::Range;

use super::{Found, block::Block, captures, code_pairs::CodePair, patterns, shortened};
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

/// Finds blocks of other programs. Each is reported at its first tag: the other tags follow from it,
/// and so does all of what only the other program reads.
pub(super) fn find_pairs(pairs: &[CodePair], found: &mut Found<'_>) {
    for pair in pairs {
        let written = &found.source[pair.opening.clone()];
        if found.is_claimed(&pair.opening) || codes(written).next().is_none() {
            continue;
        }
        let closing = shortened(&found.source[pair.closing.clone()]);
        found.correct(TEMPLATE_CODE, "block", &pair.opening, &closing);
        if pair.is_verbatim {
            found.claimed.insert(pair.opening.start, pair.closing.end);
        } else {
            let others = pair.dividers.iter().chain([&pair.closing]);
            found.claimed.extend(others.map(|tag| (tag.start, tag.end)));
        }
    }
}

/// Finds code of other programs in a block.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    for (kind, range) in codes(&block.text) {
        found.add(TEMPLATE_CODE, kind, &block.place(&range));
    }
}

fn codes(text: &str) -> impl Iterator<Item = (&'static str, Range<usize>)> {
    let may_have = ["{{", "{%", "<%", "${", "["].iter().any(|sign| text.contains(sign));
    let codes = may_have.then(|| captures(&CODE, text));
    codes.into_iter().flatten().filter_map(|groups| {
        let kinds = ["variable", "tag", "literal", "wordpress", "open"];
        kinds.into_iter().find_map(|kind| Some((kind, groups.name(kind)?.range())))
    })
}

/// Returns the ranges of code of other programs in running text.
pub(in crate::markdown) fn template_ranges(text: &str) -> Vec<Range<usize>> {
    if !["{{", "{%", "=\""].iter().any(|sign| text.contains(sign)) {
        return Vec::new();
    }
    codes(text).filter(|(kind, _)| *kind != "open").map(|(_, range)| range).collect()
}
