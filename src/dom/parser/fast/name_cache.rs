//! Cache of element and attribute names.

use html5ever::LocalName;

/// Maximum number of names in the cache.
const MAX_NAMES: usize = 256;

/// Interned names of a page, each with a derived value.
pub(super) struct NameCache<'p, Known> {
    slots: Vec<Option<CachedName<'p, Known>>>,
    known: fn(&str) -> Known,
}

#[derive(Clone)]
struct CachedName<'p, Known> {
    source: &'p str,
    name: LocalName,
    known: Known,
}

impl<'p, Known: Copy> NameCache<'p, Known> {
    /// Creates an empty cache; `known` computes the value of a name.
    pub(super) fn new(known: fn(&str) -> Known) -> Self {
        Self { slots: vec![None; MAX_NAMES], known }
    }

    /// Returns the name in lower case, with its value.
    pub(super) fn get(&mut self, written: &'p str) -> (LocalName, Known) {
        let slot = &mut self.slots[slot(written.as_bytes())];
        if let Some(met) = slot
            && met.source == written
        {
            return (met.name.clone(), met.known);
        }
        let small = written.to_ascii_lowercase();
        let met = slot.insert(CachedName {
            source: written,
            known: (self.known)(&small),
            name: LocalName::from(small),
        });
        (met.name.clone(), met.known)
    }
}

fn slot(name: &[u8]) -> usize {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return 0 };
    let middle = name[name.len() / 2];
    (usize::from(*first) * 3 + usize::from(*last) * 5 + usize::from(middle) * 7 + name.len() * 11) % MAX_NAMES
}
