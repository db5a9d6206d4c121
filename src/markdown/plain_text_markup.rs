//! Markup in texts that are shown as they are: titles, labels, names.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{misread::template_ranges, options::OPTIONS, sanitize::is_allowed, tags::tags};

/// Markup in a plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldMarkup {
    /// The text without it.
    pub plain: String,
    /// `true` if only signs are removed, and no address.
    pub is_lossless: bool,
}

/// Returns the text without its markup; `None` if there is none.
#[must_use]
pub fn markup_in_plain_text(text: &str) -> Option<FieldMarkup> {
    if !text.contains(['*', '_', '~', '[', '<', '&', '`', '\\', '#', '{']) {
        return None;
    }
    let mut edits = Edits { text, removed: Vec::new(), is_lossless: true };
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        edits.event(&event, &range);
    }
    edits.finish()
}

struct Edits<'t> {
    text: &'t str,
    /// Ranges that are removed, with the text in their place.
    removed: Vec<(Range<usize>, String)>,
    is_lossless: bool,
}

impl Edits<'_> {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Strong) => self.delimiters(range, 2),
            Event::Start(Tag::Emphasis) if self.begins_word(range) => self.delimiters(range, 1),
            Event::Start(Tag::Strikethrough) if self.text[range.clone()].starts_with("~~") => {
                self.delimiters(range, 2);
            }
            Event::Start(Tag::Heading { .. }) if self.text[range.clone()].starts_with('#') => {
                let written = &self.text[range.clone()];
                let words = written.trim_start_matches('#').trim_start();
                self.remove(range.start..range.start + written.len() - words.len(), "");
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                let opening = if self.text[range.clone()].starts_with('!') { 2 } else { 1 };
                self.remove(range.start..range.start + opening, "");
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let written = &self.text[range.clone()];
                let closing = written.rfind("](").or_else(|| written.rfind('>')).unwrap_or(written.len());
                self.is_lossless &= written.starts_with('<');
                self.remove(range.start + closing..range.end, "");
            }
            Event::Code(code) => self.remove(range.clone(), code),
            Event::InlineHtml(html) | Event::Html(html) => {
                for tag in tags(html).filter(|tag| tag.is_of_html() || is_allowed(&tag.name)) {
                    self.is_lossless &= !matches!(tag.name.as_str(), "a" | "img");
                    let place = range.start + tag.range.start..range.start + tag.range.end;
                    self.remove(place, if tag.name == "br" { " " } else { "" });
                }
            }
            Event::Text(words) => self.words(words, range),
            _ => {}
        }
    }

    /// Removes the backslash before a sign, and writes a character instead of its code.
    fn words(&mut self, words: &str, range: &Range<usize>) {
        if &self.text[range.clone()] != words {
            if self.text[range.clone()].starts_with('&') {
                self.remove(range.clone(), words);
            }
        } else if self.text[..range.start].ends_with('\\') {
            self.remove(range.start - 1..range.start, "");
        }
    }

    /// Returns `true` if emphasis begins a word: `5*3*2` is a product.
    fn begins_word(&self, range: &Range<usize>) -> bool {
        !self.text[..range.start].ends_with(char::is_alphanumeric)
    }

    fn delimiters(&mut self, range: &Range<usize>, length: usize) {
        self.remove(range.start..range.start + length, "");
        self.remove(range.end - length..range.end, "");
    }

    fn remove(&mut self, range: Range<usize>, instead: &str) {
        self.removed.push((range, instead.to_owned()));
    }

    fn finish(mut self) -> Option<FieldMarkup> {
        self.removed.sort_by_key(|(range, _)| range.start);
        let mut plain = String::with_capacity(self.text.len());
        let mut done = 0;
        for (range, instead) in &self.removed {
            if range.start >= done {
                plain.push_str(self.text.get(done..range.start)?);
                plain.push_str(instead);
                done = range.end;
            }
        }
        plain.push_str(self.text.get(done..)?);
        // Code of another program would have been replaced with content there.
        let code = template_ranges(&plain);
        let is_code = !code.is_empty();
        for range in code.into_iter().rev() {
            plain.replace_range(range, " ");
        }
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_lossless = self.is_lossless && !is_code;
        (is_code || !self.removed.is_empty()).then_some(FieldMarkup { plain, is_lossless })
    }
}

#[cfg(test)]
mod tests {
    use super::markup_in_plain_text;

    #[test]
    fn markup_is_removed_from_plain_texts() {
        for (text, plain) in [
            ("Le **plan** ouvert", "Le plan ouvert"),
            ("Le *plan* et le _bilan_", "Le plan et le bilan"),
            ("__Plan__ ~~ancien~~", "Plan ancien"),
            ("[Le plan](https://x.ca) 2026", "Le plan 2026"),
            ("![Carte](carte.png)", "Carte"),
            ("# Le plan", "Le plan"),
            ("## Le *plan*", "Le plan"),
            ("Le <b>plan</b><br>ouvert", "Le plan ouvert"),
            ("R&amp;D &eacute;t&#233;", "R&D été"),
            ("Le `plan`", "Le plan"),
            ("Le plan \\*", "Le plan *"),
            ("<https://x.ca/>", "https://x.ca/"),
            ("Bilan de {{ page.year }} {% endif %}", "Bilan de"),
        ] {
            assert_eq!(markup_in_plain_text(text).map(|it| it.plain).as_deref(), Some(plain), "{text}");
        }
    }

    #[test]
    fn ordinary_signs_are_no_markup() {
        for text in [
            "AT&T, R&D, 5*3*2, a_b_c, as_of",
            "#GouvOuvert et n° 12",
            "2026. Bilan",
            "- Plan",
            "> Plan",
            "Il dit [sic] et [1], a < b > c",
            "Prix* et frais**",
            "L`accès",
            "C:\\Plans\\2026",
            "C# et F#",
            "Écrire à <nom>",
            "Le plan ~ 5 ans",
        ] {
            assert_eq!(markup_in_plain_text(text), None, "{text}");
        }
    }
}
