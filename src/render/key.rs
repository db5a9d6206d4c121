//! The key of a page: a hash of all its inputs.

use std::hash::Hash;

use crate::source::{Fingerprint, FingerprintHasher};

/// A hash of everything a page is rendered from: pages with the same key are identical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(pub Fingerprint);

/// A page key under construction.
#[derive(Clone, Debug, Default)]
pub struct KeyBuilder(FingerprintHasher);

impl KeyBuilder {
    /// Adds an input to the hash: its name and content.
    pub fn fold(&mut self, name: &str, content: &(impl Hash + ?Sized)) {
        name.hash(&mut self.0);
        content.hash(&mut self.0);
    }

    /// Returns the key of everything added so far.
    #[must_use]
    pub fn finish(&self) -> PageKey {
        PageKey(self.0.fingerprint())
    }
}
