//! The consultation or the event that a text is about, and the sentences that say when it is.

use std::{ops::Range, sync::LazyLock};

use crate::{
    locale::Pattern,
    model::{Collection, ItemId, ItemKey, ItemMeta},
    resolve::Portal,
};

/// Words of a sentence about an event itself.
pub(super) static EVENT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)événement|rencontre|réunion|assemblée|sommet|conférence|colloque|webinaire|atelier|forum|assises|event|meeting|gathering|assembly|town hall|summit|conference|symposium|webinar|workshop|\bil\b|\belle\b|\bit\b",
    )
});

/// Words of a sentence about a date that changed, or about another one.
pub(super) static CHANGED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)initial|prolong|report[ée]|plutôt|d[’']abord|originally|extend|instead|postpone|inscri|regist|édition|edition|phase|étape|stage|deuxième|troisième|second|autre|prochain|suivant|précédent|dernière? (?:fois|rencontre|assemblée)|another|next|following|previous|third|last (?:time|meeting)",
    )
});

/// Returns the consultation or the event that a text is about: the item itself, or the only one that its
/// texts link to.
pub(super) fn subject(portal: &Portal, meta: &ItemMeta) -> Option<ItemKey> {
    let is_dated = |collection| [Collection::Consultations, Collection::Events].contains(&collection);
    if is_dated(meta.collection) {
        return Some(meta.key());
    }
    let outlines = meta.texts.keys().filter_map(|language| portal.outlines.of(&meta.key(), *language));
    let mut linked: Vec<ItemKey> = outlines
        .flat_map(|outline| &outline.links)
        .filter_map(|link| {
            let (prefix, id) = link.destination.split_once(':')?;
            let collection =
                Collection::ALL.iter().copied().find(|it| it.prefix() == prefix && is_dated(*it))?;
            Some(ItemKey { collection, id: ItemId::new(id.split('#').next()?) })
        })
        .collect();
    linked.sort();
    linked.dedup();
    linked.pop().filter(|_| linked.is_empty())
}

/// Returns the sentence, or the part of one up to a semicolon, around a place in a text.
pub(super) fn sentence_around(text: &str, range: &Range<usize>) -> Range<usize> {
    const ENDS: [char; 4] = ['.', '!', '?', ';'];
    let start = text[..range.start].rfind(ENDS).map_or(0, |at| at + 1);
    let rest = &text[range.end..];
    start..range.end + rest.find(ENDS).unwrap_or(rest.len())
}
