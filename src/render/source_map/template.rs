//! The source marks in the start tags of templates.

use std::ops::Range;

use super::{
    SRC,
    steps::{Steps, expression_end, raw_end},
};
use crate::html::{TagEnd, has_raw_text, raw_text_length};

/// Suffixes of expressions that output a source attribute, and so end the tag name before them.
const MARKS: [&str; 2] = [".src", "_src"];

/// A template with marks in its start tags and calls that count its [steps](Steps), and the ranges of
/// both.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::render) struct MarkedTemplate {
    text: String,
    marks: Vec<Range<usize>>,
    too_many_branches: Option<Range<usize>>,
}

impl MarkedTemplate {
    /// Marks the start tags of the template with that number.
    pub(in crate::render) fn of(number: usize, written: &str) -> Self {
        let mut scan =
            TemplateScanner { text: written, at: 0, open_tag: None, capturing_blocks: 0, tags: Vec::new() };
        scan.run();
        let Steps { calls, too_many_branches } = Steps::of(number, written);
        let marks = scan
            .tags
            .into_iter()
            .map(|(offset, name_end)| (name_end, format!(" {SRC}=\"t{number}:{offset}\"")));
        let mut inserted: Vec<(usize, String)> = marks.chain(calls).collect();
        inserted.sort_by_key(|(offset, _)| *offset);
        let mut marked =
            Self { text: String::with_capacity(written.len() * 2), marks: Vec::new(), too_many_branches };
        let mut copied = 0;
        for (offset, mark) in inserted {
            marked.text.push_str(&written[copied..offset]);
            copied = offset;
            let start = marked.text.len();
            marked.text.push_str(&mark);
            marked.marks.push(start..marked.text.len());
        }
        marked.text.push_str(&written[copied..]);
        marked
    }

    /// Returns the text with marks.
    pub(in crate::render) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the first branch of an `if` that is one too many.
    pub(in crate::render) fn too_many_branches(&self) -> Option<Range<usize>> {
        self.too_many_branches.clone()
    }

    /// Converts a byte offset in the marked text to one in the source.
    pub(in crate::render) fn source_offset(&self, byte: usize) -> usize {
        let before = self.marks.iter().take_while(|mark| mark.start < byte);
        byte - before.map(|mark| mark.end.min(byte) - mark.start).sum::<usize>()
    }
}

/// A scanner of a template's start tags. If in doubt it does not mark: a tag whose name may continue
/// in an expression is left as it is.
struct TemplateScanner<'t> {
    text: &'t str,
    at: usize,
    /// The start tag being scanned.
    open_tag: Option<OpenTag<'t>>,
    /// Number of open blocks whose output is captured or filtered rather than output in place.
    capturing_blocks: usize,
    /// For each tag, the offset of its `<` and the end of its name.
    tags: Vec<(usize, usize)>,
}

/// A start tag being scanned.
struct OpenTag<'t> {
    name: &'t str,
    end: TagEnd,
}

impl<'t> TemplateScanner<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn run(&mut self) {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            let next = self.text.as_bytes().get(self.at + 1).copied();
            match (byte, next) {
                (b'{', Some(b'#')) => self.skip_past(2, "#}"),
                (b'{', Some(b'{')) => self.expression("}}"),
                (b'{', Some(b'%')) => self.statement(),
                _ if self.open_tag.is_some() => self.in_tag(byte),
                (b'<', Some(b'!')) if self.rest().starts_with("<!--") => self.skip_past(4, "-->"),
                (b'<', Some(first)) if first.is_ascii_alphabetic() => self.start_tag(),
                _ => self.at += 1,
            }
        }
    }

    fn skip_past(&mut self, from: usize, end: &str) {
        let rest = &self.rest()[from..];
        self.at += from + rest.find(end).map_or(rest.len(), |found| found + end.len());
    }

    /// Skips an expression or a statement.
    fn expression(&mut self, end: &str) {
        self.at = expression_end(self.text, self.at, end);
    }

    fn statement(&mut self) {
        let start = self.at;
        self.expression("%}");
        let words = self.text[start..self.at].trim_start_matches("{%").trim_start_matches('-');
        match words.split_ascii_whitespace().next() {
            Some("raw") => self.at = raw_end(self.text, self.at),
            Some("filter") => self.capturing_blocks += 1,
            // `{% set it %}…{% endset %}` captures output; `{% set it = … %}` does not.
            Some("set" | "set_global") if !words.contains('=') => self.capturing_blocks += 1,
            Some("endfilter" | "endset") => self.capturing_blocks = self.capturing_blocks.saturating_sub(1),
            _ => {}
        }
    }

    fn start_tag(&mut self) {
        let offset = self.at;
        let inside = &self.rest()[1..];
        let length = inside.find(|next: char| !next.is_ascii_alphanumeric() && next != '-');
        let name = &inside[..length.unwrap_or(inside.len())];
        self.at += 1 + name.len();
        if self.is_name_complete() && self.capturing_blocks == 0 {
            self.tags.push((offset, self.at));
        }
        self.open_tag = Some(OpenTag { name, end: TagEnd::default() });
    }

    /// Returns `true` if the tag name ends here rather than continuing in an expression.
    fn is_name_complete(&self) -> bool {
        let ends = |text: &str| {
            text.starts_with(|next: char| next.is_ascii_whitespace() || matches!(next, '/' | '>'))
        };
        let rest = self.rest();
        if let Some(expression) = rest.strip_prefix("{{") {
            let expression = expression.split("}}").next().unwrap_or_default().trim_matches(['-', ' ']);
            let expression = expression.strip_suffix("or \"\"").unwrap_or(expression).trim_end();
            return MARKS.iter().any(|mark| expression.ends_with(mark));
        }
        let statement = rest.strip_prefix("{%").and_then(|rest| rest.split_once("%}"));
        ends(statement.map_or(rest, |(_, after)| after))
    }

    fn in_tag(&mut self, byte: u8) {
        self.at += 1;
        let Some(tag) = &mut self.open_tag else { return };
        if tag.end.is_at(byte) {
            let name = tag.name;
            self.open_tag = None;
            if has_raw_text(name) {
                self.at += raw_text_length(self.rest(), name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MarkedTemplate, SRC};

    #[test]
    fn only_literal_start_tags_are_marked() {
        for (written, expected) in [
            ("<p class=\"a\">{{ x }}</p>", "<p* class=\"a\">{{ x }}</p>"),
            ("<h1{% if a %} lang=\"b\"{% endif %}><br/>", "<h1*{% if a %} lang=\"b\"{% endif %}><br*/>"),
            (
                "<h1{{ title.src }}><p{{- x?.src or \"\" -}}>",
                "<h1*{{ title.src }}><p*{{- x?.src or \"\" -}}>",
            ),
            (
                "<h{{ level }} id=\"a\"><h{% if a %}2{% endif %}>",
                "<h{{ level }} id=\"a\"><h{% if a %}2{% endif %}>",
            ),
            ("{# <p> #}{{ '<p>' }}{{ <b it={a} /> }}<i>", "{# <p> #}{{ '<p>' }}{{ <b it={a} /> }}<i*>"),
            ("{{ f(a={b: {}}) }}<i>{% if \"%}<b>\" %}<u>", "{{ f(a={b: {}}) }}<i*>{% if \"%}<b>\" %}<u*>"),
            ("{% raw %}<p>{% x %}{%- endraw -%}<b>", "{% raw %}<p>{% x %}{%- endraw -%}<b*>"),
            (
                "{% set a %}<p>{% endset %}<b>{% set c = 1 %}<i>",
                "{% set a %}<p>{% endset %}<b*>{% set c = 1 %}<i*>",
            ),
            (
                "<!-- <p> --><script async>'<p>'</script><style><b></STYLE><i>",
                "<!-- <p> --><script* async>'<p>'</script><style*><b></STYLE><i*>",
            ),
            (
                "<a title=\"<b >\" href='{{ \">\" }}<i>'>a < b<u>",
                "<a* title=\"<b >\" href='{{ \">\" }}<i>'>a < b<u*>",
            ),
            ("<my-x>é<circle cx=\"1\"/>", "<my-x*>é<circle* cx=\"1\"/>"),
            ("<p", "<p"),
            ("{{ <p>", "{{ <p>"),
            ("{% <p>", "{% <p>"),
        ] {
            let marked = MarkedTemplate::of(3, written);
            let mut shown = marked.text().to_owned();
            for mark in marked.marks.iter().rev() {
                if !marked.text()[mark.clone()].contains(SRC) {
                    shown.replace_range(mark.clone(), "");
                    continue;
                }
                let offset = marked.source_offset(mark.start);
                let begun = written[..offset].rfind('<').unwrap();
                assert_eq!(&shown[mark.clone()], format!(" data-parvis-src=\"t3:{begun}\""), "{written}");
                shown.replace_range(mark.clone(), "*");
            }
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn a_byte_of_the_marked_text_maps_to_the_original() {
        let written = "<p>é<b>à</b></p>{{ x }}";
        let marked = MarkedTemplate::of(0, written);
        for (at, piece) in written.char_indices() {
            let rest = &written[at..];
            let found = marked.text().len() - rest.len();
            if marked.text().ends_with(rest) {
                assert_eq!(marked.source_offset(found), at, "{piece}");
            }
        }
        assert_eq!(marked.source_offset(marked.text().len()), written.len());
        assert_eq!(marked.source_offset(marked.marks[1].start + 3), written.find(">à").unwrap());
    }
}
