//! The inline codes of a block, separated from its text.

use regex::Regex;

/// A part of a block. The parts of a block, concatenated, are the block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlinePart {
    /// Text to translate.
    Text(String),
    /// An inline code that must come back unchanged: emphasis, a link with its URL, code, HTML. The
    /// title of a link and the caption of a figure are text between two codes.
    Code(String),
}

/// The pattern of inline codes. In order: code; URLs and HTML; the end of a link or image with its
/// URL, title and attributes, then without a title; attributes; footnote references; markers at the
/// start of a line, those of callouts in quotations first; table edges; the start of a link or
/// image; emphasis.
const MARKS: &str = concat!(
    r"`+[^`\n]+`+",
    r"|<[^<>\n]+>",
    r"|\]\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[ \t]+",
    r#""(?<title>(?:[^"\\\n]|\\.)+)"[ \t]*\)(?:\{[^{}\n]*\})?"#,
    r"|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)(?:\{[^{}\n]*\})?",
    r"|\]?\{[^{}\n]*\}",
    r"|\[\^[^\]\n]+\]:?",
    r"|(?m:^[ \t>]*:::+[ \t]*[^ \t\n]*[ \t]*)",
    r"|(?m:^[ \t]*(?:#{1,6} +|[-*+] +(?:\[[ xX]\] +)?|[0-9]+[.)] +|> ?|\|[ :|-]+\|[ \t]*$))",
    r"|[ \t]*\|[ \t]*",
    r"|!?\[|\]",
    r"|\*+|~~|\\\n",
);

/// Splits a block into parts.
#[must_use]
pub fn parts(block: &str) -> Vec<InlinePart> {
    let Ok(marks) = Regex::new(MARKS) else { return vec![InlinePart::Text(block.to_owned())] };
    let mut parts = Vec::new();
    let mut at = 0;
    for found in marks.captures_iter(block) {
        let Some(mark) = found.get(0).filter(|mark| !mark.is_empty()) else { continue };
        if at < mark.start() {
            parts.push(InlinePart::Text(block[at..mark.start()].to_owned()));
        }
        at = mark.start();
        if let Some(title) = found.name("title") {
            parts.push(InlinePart::Code(block[at..title.start()].to_owned()));
            parts.push(InlinePart::Text(title.as_str().to_owned()));
            at = title.end();
        }
        parts.push(InlinePart::Code(block[at..mark.end()].to_owned()));
        at = mark.end();
    }
    if at < block.len() {
        parts.push(InlinePart::Text(block[at..].to_owned()));
    }
    parts
}

/// Returns the form in which two codes are compared: the padding of a table's cells, the length of
/// its delimiter row and the choice of a list marker do not change the page.
#[must_use]
pub(super) fn canonical(code: &str) -> String {
    let bare = code.trim();
    let is_delimiter_row = bare.len() > 2 && bare.starts_with('|') && bare.ends_with('|');
    if is_delimiter_row {
        let mut row: String = bare.chars().filter(|sign| !sign.is_whitespace()).collect();
        while row.contains("--") {
            row = row.replace("--", "-");
        }
        return row;
    }
    match bare {
        "*" | "+" if code.ends_with(' ') => "-".to_owned(),
        _ => bare.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(block: &str) -> Vec<String> {
        let codes = parts(block).into_iter().filter_map(|part| match part {
            InlinePart::Code(code) => Some(code),
            InlinePart::Text(_) => None,
        });
        codes.collect()
    }

    #[test]
    fn marks_are_distinguished_from_words() {
        assert_eq!(codes("Voir [le **plan**](plan:p) et `a*b`."), ["[", "**", "**", "](plan:p)", "`a*b`"]);
        assert_eq!(codes("## Titre {#ancre}"), ["## ", "{#ancre}"]);
        assert_eq!(codes("- un\n- deux[^1]"), ["- ", "- ", "[^1]"]);
        assert_eq!(codes("| A | B |\n| --- | --- |"), ["| ", " | ", " |", "| --- | --- |"]);
        assert_eq!(
            codes("Le PGO, <https://a.b/>, et [OGP]{lang=en}."),
            ["<https://a.b/>", "[", "]{lang=en}"]
        );
        assert_eq!(
            codes("![Carte](c.png \"Les membres (2026)\"){.large} et [loi](a(b).pdf)"),
            ["![", "](c.png \"", "\"){.large}", "[", "](a(b).pdf)"]
        );
        assert_eq!(codes("> :::note Titre\n> Un.\n> :::"), ["> :::note ", "> ", "> :::"]);
    }

    #[test]
    fn codes_that_give_the_same_page_are_the_same() {
        for [one, other] in [[" | ", "|"], ["|:---:|---|", "| :-: | - |"], ["* ", "- "], ["  - ", "+ "]] {
            assert_eq!(canonical(one), canonical(other));
        }
        for [one, other] in [["|:-:|", "|--:|"], ["*", "- "], ["**", "*"], ["1. ", "2. "]] {
            assert_ne!(canonical(one), canonical(other));
        }
    }

    proptest! {
        #[test]
        fn the_parts_are_the_block(block in "(?s)[a b#*`|\\[\\](){}<>!~\n^:é\"-]{0,60}") {
            let whole: String = parts(&block).into_iter().map(|part| match part {
                InlinePart::Text(text) | InlinePart::Code(text) => text,
            }).collect();
            prop_assert_eq!(whole, block);
        }
    }
}
