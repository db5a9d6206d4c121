//! Code of other programs that begins and ends: `{{< note >}}` and `{{< /note >}}`, `{% if x %}` and
//! `{% endif %}`.

use std::{collections::HashMap, ops::Range};

use pulldown_cmark::{Event, Tag};

use super::{Events, captures, patterns};

patterns! {
    TAG = concat!(
        r"\{\{(?P<sign>[<%])[ \t]*(?P<close>/)?[ \t]*(?P<name>[\w./-]+)[^{}]{0,400}[>%]\}\}",
        r"|\{%-?[ \t]*(?P<liquid>\w+)[^{}%]{0,400}-?%\}",
        r"|\[(?P<slash>/)?(?P<word>[a-z][a-z0-9_-]+)(?:\s[^\]\n]{0,400})?\]",
    );
}

/// Names of Liquid blocks whose content is not read as Markdown.
const VERBATIM: [&str; 7] = ["capture", "code", "comment", "highlight", "javascript", "raw", "verbatim"];

/// Liquid tags that divide a block.
const DIVIDERS: [&str; 4] = ["else", "elsif", "elif", "when"];

/// A block of another program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::markdown) struct CodePair {
    /// Its first tag.
    pub(super) opening: Range<usize>,
    /// Its last tag.
    pub(super) closing: Range<usize>,
    /// Tags between the two that belong to it.
    pub(super) dividers: Vec<Range<usize>>,
    /// `true` if the other program alone decides what its content is.
    pub(super) is_verbatim: bool,
}

impl CodePair {
    /// Returns the range from the first tag to the last.
    pub(in crate::markdown) fn range(&self) -> Range<usize> {
        self.opening.start..self.closing.end
    }
}

/// A tag that may begin a pair.
struct OpenTag {
    range: Range<usize>,
    is_verbatim: bool,
}

/// Returns the ranges of code, in order; nothing in them is a tag.
pub(super) fn code_ranges(events: Events<'_, '_>) -> Vec<Range<usize>> {
    let is_code = |event: &Event<'_>| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_)));
    events.iter().filter(|(event, _)| is_code(event)).map(|(_, range)| range.clone()).collect()
}

/// Returns the pairs of a text in order of their first tags; `code` has the ranges of its code.
pub(in crate::markdown) fn code_pairs(source: &str, code: &[Range<usize>]) -> Vec<CodePair> {
    let may_have = ["{{", "{%", "[/"].iter().any(|sign| source.contains(sign));
    let mut open: HashMap<(&str, &str), Vec<OpenTag>> = HashMap::new();
    let (mut pairs, mut dividers) = (Vec::new(), Vec::new());
    for groups in may_have.then(|| captures(&TAG, source)).into_iter().flatten() {
        let Some(tag) = groups.get(0) else { continue };
        let range = tag.range();
        let next = code.partition_point(|code| code.start <= range.start);
        let is_in_code = next.checked_sub(1).is_some_and(|at| code[at].end > range.start);
        let is_escaped = source[..range.start].ends_with('\\');
        if is_in_code || is_escaped || tag.as_str().ends_with("/>}}") {
            continue;
        }
        let (kind, name, is_closing, is_verbatim) = if let Some(name) = groups.name("name") {
            let sign = groups.name("sign").map_or("", |sign| sign.as_str());
            (sign, name.as_str(), groups.name("close").is_some(), sign == "<")
        } else if let Some(name) = groups.name("liquid") {
            let name = name.as_str();
            if DIVIDERS.contains(&name) {
                dividers.push(range);
                continue;
            }
            match name.strip_prefix("end").filter(|name| !name.is_empty()) {
                Some(name) => ("liquid", name, true, false),
                None => ("liquid", name, false, VERBATIM.contains(&name)),
            }
        } else {
            let Some(name) = groups.name("word") else { continue };
            ("word", name.as_str(), groups.name("slash").is_some(), false)
        };
        let same = open.entry((kind, name)).or_default();
        if !is_closing {
            same.push(OpenTag { range, is_verbatim });
        } else if let Some(begun) = same.pop() {
            let OpenTag { range: opening, is_verbatim } = begun;
            pairs.push(CodePair { opening, closing: range, dividers: Vec::new(), is_verbatim });
        }
    }
    pairs.sort_by_key(|pair| pair.opening.start);
    divide(&mut pairs, dividers);
    pairs
}

/// Gives the tags that divide a block to a pair that they are in.
fn divide(pairs: &mut [CodePair], dividers: Vec<Range<usize>>) {
    let mut next = 0;
    let mut last: Option<usize> = None;
    for divider in dividers {
        while pairs.get(next).is_some_and(|pair| pair.opening.start < divider.start) {
            let ends_later = last.is_none_or(|last| pairs[last].closing.end < pairs[next].closing.end);
            last = if ends_later { Some(next) } else { last };
            next += 1;
        }
        if let Some(pair) = last.map(|last| &mut pairs[last]).filter(|it| it.closing.start > divider.start) {
            pair.dividers.push(divider);
        }
    }
}

/// Returns the ranges of the pairs whose content only their program reads, in order, without those
/// inside others.
pub(in crate::markdown) fn verbatim_ranges(pairs: &[CodePair]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.is_verbatim) {
        if ranges.last().is_none_or(|last| last.end <= pair.opening.start) {
            ranges.push(pair.range());
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(source: &str) -> Vec<&str> {
        code_pairs(source, &[]).iter().map(|pair| &source[pair.range()]).collect()
    }

    #[test]
    fn pairs_are_of_the_same_name() {
        assert_eq!(
            pairs("a {{< b c=\"d\" >}} e {{< /b >}} f {{< /g >}}"),
            ["{{< b c=\"d\" >}} e {{< /b >}}"]
        );
        assert_eq!(
            pairs("{{% a %}}{{% a %}}x{{% /a %}}{{%/a%}}"),
            ["{{% a %}}{{% a %}}x{{% /a %}}{{%/a%}}", "{{% a %}}x{{% /a %}}"]
        );
        assert_eq!(pairs("{% if a %}b{% else %}c{% endif %}{% include d %}").len(), 1);
        assert_eq!(pairs("[su_b url=\"x\"]Lire[/su_b] [sic] a [/b]"), ["[su_b url=\"x\"]Lire[/su_b]"]);
        assert_eq!(pairs("{{< a />}} \\{{< b >}} {{< /a >}} {{< /b >}}"), [""; 0]);
    }

    #[test]
    fn only_the_other_program_reads_what_is_verbatim() {
        let source = "{{< a >}}{{< b >}}{{< /b >}}{{< /a >}} {% raw %}{% endraw %} {{% c %}}{{% /c %}}";
        let ranges = verbatim_ranges(&code_pairs(source, &[]));
        assert_eq!(ranges, [0..38, 39..60]);
    }
}
