//! The key of a page: a hash of all its inputs.

use std::hash::Hash;

use serde::{Deserialize, Serialize};

use crate::source::{Fingerprint, FingerprintHasher};

/// Hashes of everything a page is rendered from: pages with the same key are identical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PageKey {
    /// Hash of the inputs that all pages of a site share: that of its [`SiteKey`].
    pub site: Fingerprint,
    /// Hash of the page's own inputs.
    pub content: Fingerprint,
}

/// Hashes of the inputs that all pages of a site share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SiteKey {
    /// The program.
    pub program: Fingerprint,
    /// Templates, styles and other files of the theme.
    pub theme: Fingerprint,
    /// Settings of the site, and what pages may load because of them.
    pub settings: Fingerprint,
    /// Interface strings and locales.
    pub strings: Fingerprint,
}

/// A hash of inputs under construction.
#[derive(Clone, Debug, Default)]
pub struct KeyBuilder(FingerprintHasher);

impl KeyBuilder {
    /// Adds an input to the hash: its name and content.
    pub fn fold(&mut self, name: &str, content: &(impl Hash + ?Sized)) {
        name.hash(&mut self.0);
        content.hash(&mut self.0);
    }

    /// Returns the hash of everything added so far.
    #[must_use]
    pub fn finish(&self) -> Fingerprint {
        self.0.fingerprint()
    }
}
