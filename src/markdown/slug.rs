//! Anchors from words.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Maximum length of an anchor, in characters; a longer one is cut at a word.
const MAX_CHARS: usize = 80;

/// The words of a text in lowercase, joined by hyphens, with the accents of Latin letters left
/// off: « Où en est-on ? » gives `ou-en-est-on`. Letters of other scripts stay as they are. A text
/// without letters or digits gives nothing.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut between = false;
    for next in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        if ('\u{300}'..='\u{36F}').contains(&next) {
            continue;
        }
        if !next.is_alphanumeric() {
            between = !slug.is_empty();
            continue;
        }
        if std::mem::take(&mut between) {
            if slug.len() >= MAX_CHARS {
                break;
            }
            slug.push('-');
        }
        if slug.len() >= 2 * MAX_CHARS {
            break;
        }
        match next {
            'œ' | 'Œ' => slug.push_str("oe"),
            'æ' | 'Æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            'ø' | 'Ø' => slug.push('o'),
            'ł' | 'Ł' => slug.push('l'),
            _ => slug.extend(next.to_lowercase()),
        }
    }
    slug
}
