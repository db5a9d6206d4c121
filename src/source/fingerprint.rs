//! Content hashes: the same bytes give the same fingerprint on every machine.

use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

/// BLAKE3 hash of some content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Computes the fingerprint of `bytes`.
    #[must_use]
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self(*blake3::hash(bytes.as_ref()).as_bytes())
    }

    /// Computes the fingerprint of several parts in order; their boundaries count.
    pub fn of_parts<T: AsRef<[u8]>>(parts: impl IntoIterator<Item = T>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            let part = part.as_ref();
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// Computes the fingerprint of a value: of what its `Hash` covers, so that a value read at another place
    /// in a file has the same.
    pub fn of_value(value: &(impl Hash + ?Sized)) -> Self {
        let mut hasher = FingerprintHasher::default();
        value.hash(&mut hasher);
        hasher.fingerprint()
    }

    /// Returns the first 16 hexadecimal digits: enough for unique file names within a site.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string()[..16].to_owned()
    }
}

/// Reads a fingerprint as it is displayed.
impl std::str::FromStr for Fingerprint {
    type Err = blake3::HexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        blake3::Hash::from_hex(text).map(|hash| Self(*hash.as_bytes()))
    }
}

impl AsRef<[u8]> for Fingerprint {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A hasher whose result is a [`Fingerprint`]: of values, or of bytes that come in pieces. Integers are hashed
/// in the same width and byte order on every machine.
#[derive(Clone, Debug, Default)]
pub struct FingerprintHasher(blake3::Hasher);

impl FingerprintHasher {
    /// Returns the fingerprint of everything hashed so far.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint(*self.0.finalize().as_bytes())
    }
}

impl Hasher for FingerprintHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn write_u16(&mut self, value: u16) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_u32(&mut self, value: u32) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_u64(&mut self, value: u64) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_u128(&mut self, value: u128) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn write_i16(&mut self, value: i16) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_i32(&mut self, value: i32) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_i64(&mut self, value: i64) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_i128(&mut self, value: i128) {
        self.0.update(&value.to_le_bytes());
    }

    fn write_isize(&mut self, value: isize) {
        self.write_i64(value as i64);
    }

    /// Returns the first 8 bytes of the fingerprint.
    fn finish(&self) -> u64 {
        self.fingerprint().0[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources, Span, Spanned};

    #[test]
    fn values_have_the_fingerprint_of_their_content_not_of_their_place() {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("a.yaml", "titre titre"));
        let [first, second] = [0, 6].map(|start| Spanned::new("titre", Span::new(file, start, start + 5)));
        assert_eq!(Fingerprint::of_value(&first), Fingerprint::of_value(&second));
        assert_ne!(Fingerprint::of_value(&first), Fingerprint::of_value(&Spanned::new("titres", first.span)));
        assert_ne!(Fingerprint::of_value(&("ab", "c")), Fingerprint::of_value(&("a", "bc")));
    }
}
