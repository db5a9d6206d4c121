//! The addresses that a style sheet loads.

use std::ops::Range;

use super::Directive;

/// The addresses in a style sheet, each with what it loads.
#[derive(Debug)]
pub struct StyleAddresses<'t> {
    text: &'t str,
    at: usize,
    /// Start of the current statement.
    statement: usize,
    /// Range of what precedes the block that the current statement is in.
    prelude: Range<usize>,
}

impl<'t> StyleAddresses<'t> {
    /// Reads the addresses of a style sheet, or of a style attribute, with their ranges in it.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        Self { text, at: 0, statement: 0, prelude: 0..0 }
    }

    /// Returns the end of what begins at `from` and ends with `end`.
    fn after(&self, from: usize, end: &str) -> usize {
        self.text[from..].find(end).map_or(self.text.len(), |length| from + length + end.len())
    }

    /// Returns the range of a string without its quotes, and moves past it.
    fn string(&mut self, quote: char) -> Range<usize> {
        let start = self.at + 1;
        let mut escaped = false;
        let end = self.text[start..].find(|next: char| {
            let is_end = !escaped && (next == quote || next == '\n');
            escaped = !escaped && next == '\\';
            is_end
        });
        let end = end.map_or(self.text.len(), |length| start + length);
        self.at = (end + 1).min(self.text.len());
        start..end
    }

    fn directive(&self) -> Directive {
        let begins = |range: Range<usize>, word: &str| {
            let start = self.text[range].trim_start();
            start.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word))
        };
        if begins(self.statement..self.at, "@import") {
            Directive::StyleElement
        } else if begins(self.prelude.clone(), "@font-face") {
            Directive::Font
        } else {
            Directive::Image
        }
    }
}

impl Iterator for StyleAddresses<'_> {
    type Item = (Directive, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(letter) = self.text[self.at..].chars().next() {
            let rest = &self.text[self.at..];
            match letter {
                '/' if rest.starts_with("/*") => {
                    let end = self.after(self.at + 2, "*/");
                    if self.text[self.statement..self.at].trim().is_empty() {
                        self.statement = end;
                    }
                    self.at = end;
                }
                '"' | '\'' => {
                    let directive = self.directive();
                    let range = self.string(letter);
                    if directive == Directive::StyleElement {
                        return Some((directive, range));
                    }
                }
                ';' | '{' | '}' => {
                    match letter {
                        '{' => self.prelude = self.statement..self.at,
                        '}' => self.prelude = 0..0,
                        _ => {}
                    }
                    self.at += 1;
                    self.statement = self.at;
                }
                'u' | 'U' if rest.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("url(")) => {
                    let directive = self.directive();
                    let start = self.at + 4;
                    let inside = self.text[start..].trim_start();
                    self.at = self.text.len() - inside.len();
                    let range = match inside.chars().next() {
                        Some(quote @ ('"' | '\'')) => self.string(quote),
                        _ => {
                            let end = self.after(self.at, ")");
                            let written = self.text[self.at..end].trim_end_matches(')').trim_end();
                            let range = self.at..self.at + written.len();
                            self.at = end;
                            range
                        }
                    };
                    if !range.is_empty() {
                        return Some((directive, range));
                    }
                }
                other => self.at += other.len_utf8(),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_found_with_what_it_loads() {
        let text = "/* url(a) */ @import \"b.css\";\n@import url('c.css') screen;\n@font-face { font-family: \"d;{\"; src: \
                    url( e.woff2 ) format(\"woff2\"), URL(\"f.woff\") }\n.g { background: url(h.png), url('i).png') }\n\
                    @media print { .j::before { content: \"url(k)\"; cursor: url(l.cur) } } .m { fill: url(#n) }";
        let addresses = StyleAddresses::of(text);
        let found: Vec<_> = addresses.map(|(directive, range)| (directive.name(), &text[range])).collect();
        assert_eq!(
            found,
            [
                ("style-src-elem", "b.css"),
                ("style-src-elem", "c.css"),
                ("font-src", "e.woff2"),
                ("font-src", "f.woff"),
                ("img-src", "h.png"),
                ("img-src", "i).png"),
                ("img-src", "l.cur"),
                ("img-src", "#n"),
            ]
        );
    }

    #[test]
    fn a_style_sheet_without_its_end_is_read_to_its_end() {
        for text in ["url(", "url('a", "/* a", "@import \"a\\", "a{url( b", "@font-face{src:url(é"] {
            let addresses = StyleAddresses::of(text);
            assert!(addresses.count() <= 1, "{text}");
        }
    }
}
