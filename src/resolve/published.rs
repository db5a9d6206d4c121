//! The published addresses in `addresses.lock`.

use super::{Addresses, problems};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    model::{Address, ItemKey, Items},
    source::{Sources, Span},
};

/// An address that was published, with its item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedAddress {
    /// Address.
    pub address: Address,
    /// Item it pointed to.
    pub item: ItemKey,
    /// Location in `addresses.lock`.
    pub span: Span,
}

/// Parses the record: one address and one item per line, separated by a space; lines that begin
/// with `#` are comments. Reports other lines.
pub(super) fn read(
    record: Option<Span>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Vec<PublishedAddress> {
    let Some(whole) = record else { return Vec::new() };
    let mut published = Vec::new();
    let mut start = 0;
    for line in sources.slice(whole).split_inclusive('\n') {
        let words = line.trim();
        let span = whole.within(start, start + line.trim_end().len());
        start += line.len();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        match entry(words) {
            Some((address, item)) => published.push(PublishedAddress { address, item, span }),
            None => diagnostics.push(Diagnostic::new(problems::NOT_A_RECORD, span).with("line", words)),
        }
    }
    published
}

fn entry(line: &str) -> Option<(Address, ItemKey)> {
    let (address, item) = line.split_once(' ')?;
    Some((Address::page(address.trim_matches('/').split('/')), ItemKey::parse(item.trim())?))
}

/// Returns the content of `addresses.lock`: the addresses published now, and those recorded before.
#[must_use]
pub fn record(addresses: &Addresses, items: &Items, before: &[PublishedAddress]) -> String {
    let mut lines: Vec<String> = addresses
        .items()
        .filter(|(key, _, _)| items.meta(key.collection, &key.id).is_some())
        .map(|(key, _, address)| format!("{} {key}", address.as_str()))
        .chain(before.iter().map(|it| format!("{} {}", it.address.as_str(), it.item)))
        .collect();
    lines.sort();
    lines.dedup();
    lines.into_iter().map(|line| line + "\n").collect()
}
