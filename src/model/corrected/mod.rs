//! The values that an author probably meant, in the syntax of a field.
//!
//! Each file reads one type of value as people write it. A reading is never more than a proposal: it
//! is shown in the message, and it is a fix only if no other meaning is possible.

mod colours;
mod dates;
mod languages;
mod numbers;
mod times;
mod web;
mod words;

pub(super) use languages::tag as language_tag;
pub(super) use words::label;

use super::{FieldType, layout};
use crate::source::is_invisible;

/// Meaning of a text that a field refuses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Correction {
    /// Values in the syntax of the field, the most probable first; empty if none is known.
    pub values: Vec<String>,
    /// `true` if the text can mean nothing else, and nothing of it is lost.
    pub certain: bool,
}

impl Correction {
    fn certain(value: impl Into<String>) -> Self {
        Self { values: vec![value.into()], certain: true }
    }

    fn probable(values: impl IntoIterator<Item = String>) -> Self {
        Self { values: values.into_iter().collect(), certain: false }
    }

    /// Returns the correction without the values that the field refuses too.
    fn only(mut self, accepts: impl Fn(&str) -> bool) -> Self {
        self.values.retain(|value| accepts(value));
        self.values.dedup();
        self.certain &= self.values.len() == 1;
        self
    }
}

/// Returns the corrections of a text for that type of field; only values that `accepts` accepts.
#[must_use]
pub fn corrected(field_type: &FieldType, text: &str, accepts: impl Fn(&str) -> bool) -> Correction {
    let visible = visible(text);
    let text = visible.as_str();
    let correction = match field_type {
        _ if accepts(text) => Correction::certain(text),
        FieldType::Date => dates::corrected(text),
        FieldType::Month => {
            dates::month(text).map(|month| Correction::certain(month.to_string())).unwrap_or_default()
        }
        FieldType::Time => times::corrected(text),
        FieldType::Number => numbers::corrected(text),
        FieldType::Integer | FieldType::Bounded(..) => numbers::setting(text),
        FieldType::Boolean => words::boolean(text).map(Correction::certain).unwrap_or_default(),
        FieldType::Url => web::url(text),
        FieldType::Email => web::email(text),
        FieldType::Reference => reference(text),
        FieldType::Language => languages::corrected(text),
        FieldType::Enum(known) => words::corrected(text, known),
        FieldType::Code => Correction::probable([text.split_whitespace().collect()]),
        FieldType::Colour => colours::corrected(text),
        _ => Correction::default(),
    };
    correction.only(accepts)
}

/// Returns the reference to the item in whose folder a path is: `content/organizations/sct/item.yaml`.
fn reference(path: &str) -> Correction {
    let path = path.replace('\\', "/");
    let path = path.trim_start_matches(['.', '/']).trim_end_matches('/');
    let content = format!("{}/", layout::CONTENT);
    let whole = if path.starts_with(&content) { path.to_owned() } else { format!("{content}{path}") };
    layout::item_at(&whole).map(|(item, _)| Correction::certain(item.to_string())).unwrap_or_default()
}

/// Returns the text without invisible characters and without the quotation marks of word processors
/// around it; no-break spaces become spaces.
fn visible(text: &str) -> String {
    const QUOTES: [(char, char); 5] = [('“', '”'), ('”', '”'), ('„', '“'), ('‘', '’'), ('«', '»')];
    let kept = text.chars().filter(|letter| !is_invisible(*letter));
    let kept: String = kept.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    let kept = kept.trim();
    let inner = QUOTES.iter().find_map(|(open, close)| kept.strip_prefix(*open)?.strip_suffix(*close));
    inner.unwrap_or(kept).trim().to_owned()
}

/// Returns the words of a text in lowercase, without accents; digits and letters are kept apart.
fn tokens(text: &str) -> Vec<String> {
    let plain = deunicode::deunicode(text).to_lowercase();
    let mut tokens: Vec<String> = Vec::new();
    let mut last = None;
    for letter in plain.chars() {
        let kind = if letter.is_ascii_digit() { Some(true) } else { letter.is_alphabetic().then_some(false) };
        match tokens.last_mut() {
            Some(token) if kind.is_some() && kind == last => token.push(letter),
            _ if kind.is_some() => tokens.push(letter.to_string()),
            _ => {}
        }
        last = kind;
    }
    tokens
}
