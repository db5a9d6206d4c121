//! Hash tables keyed by element names, which are interned as numbers.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Hasher builder for tables keyed by element names.
#[derive(Clone, Debug)]
pub(super) struct BuildAtomHasher(u64);

impl Default for BuildAtomHasher {
    /// Uses a random seed for each table, so that a page cannot be written to cause hash
    /// collisions.
    fn default() -> Self {
        Self(RandomState::new().hash_one(0))
    }
}

impl BuildHasher for BuildAtomHasher {
    type Hasher = AtomHasher;

    fn build_hasher(&self) -> AtomHasher {
        AtomHasher(self.0)
    }
}

/// Hashes the number of a name with the seed of the table.
pub(super) struct AtomHasher(u64);

impl Hasher for AtomHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = (mixed ^ mixed >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9) ^ mixed >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
