//! Slugs for anchors.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Maximum length of an anchor, in characters; a longer one is truncated at a word.
const MAX_CHARS: usize = 80;

/// Returns the words of a text in lowercase, joined by hyphens, without the accents of Latin
/// letters: « Où en est-on ? » becomes `ou-en-est-on`. Letters of other scripts are kept. A text
/// without letters or digits gives an empty slug.
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
