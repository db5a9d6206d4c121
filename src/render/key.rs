//! The name of a page's whole input.

use crate::source::Fingerprint;

/// What a page was made from, folded into one hash: the same key, the same page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(pub Fingerprint);

/// A page's key in the making.
#[derive(Clone, Debug, Default)]
pub struct KeyBuilder(blake3::Hasher);

impl KeyBuilder {
    /// Folds a facet in: its name, and the bytes that stand for its content. Where one ends counts.
    pub fn fold(&mut self, name: &str, content: impl AsRef<[u8]>) {
        for part in [name.as_bytes(), content.as_ref()] {
            self.0.update(&(part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
    }

    /// The key of everything folded in so far.
    #[must_use]
    pub fn finish(&self) -> PageKey {
        PageKey(Fingerprint::of(self.0.finalize().as_bytes()))
    }
}
