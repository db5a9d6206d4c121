//! The key of a page: a hash of all its inputs.

use crate::source::Fingerprint;

/// A hash of everything a page is rendered from: pages with the same key are identical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(pub Fingerprint);

/// A page key under construction.
#[derive(Clone, Debug, Default)]
pub struct KeyBuilder(blake3::Hasher);

impl KeyBuilder {
    /// Adds an input to the hash: its name and content. Lengths are hashed too, so boundaries matter.
    pub fn fold(&mut self, name: &str, content: impl AsRef<[u8]>) {
        for part in [name.as_bytes(), content.as_ref()] {
            self.0.update(&(part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
    }

    /// Returns the key of everything added so far.
    #[must_use]
    pub fn finish(&self) -> PageKey {
        PageKey(Fingerprint::of(self.0.finalize().as_bytes()))
    }
}
