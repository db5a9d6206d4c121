//! Changes to the bytes of a file: as a disk, an editor, a merge or an attacker makes them.

use proptest::{collection::vec, prelude::*};

/// A change. Positions are fractions of the file, out of 65,536.
#[derive(Clone, Debug)]
pub enum Mutation {
    Flip {
        at: u16,
        bit: u8,
    },
    Insert {
        at: u16,
        bytes: Vec<u8>,
    },
    Delete {
        at: u16,
        length: u16,
    },
    Duplicate {
        at: u16,
        length: u16,
        to: u16,
    },
    /// Inserts a part of another file.
    Splice {
        at: u16,
        from: u16,
        length: u16,
    },
    /// Inserts a token of the language many times.
    Repeat {
        at: u16,
        token: usize,
        count: u16,
    },
}

pub fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let at = any::<u16>;
    let length = || 1_u16..400;
    let count = prop_oneof![4 => 1_u16..60, 1 => 1000_u16..30_000];
    let mutation = prop_oneof![
        (at(), 0_u8..8).prop_map(|(at, bit)| Mutation::Flip { at, bit }),
        (at(), vec(any::<u8>(), 1..20)).prop_map(|(at, bytes)| Mutation::Insert { at, bytes }),
        (at(), length()).prop_map(|(at, length)| Mutation::Delete { at, length }),
        (at(), length(), at()).prop_map(|(at, length, to)| Mutation::Duplicate { at, length, to }),
        (at(), at(), length()).prop_map(|(at, from, length)| Mutation::Splice { at, from, length }),
        (at(), any::<usize>(), count).prop_map(|(at, token, count)| Mutation::Repeat { at, token, count }),
    ];
    vec(mutation, 1..6)
}

impl Mutation {
    /// Changes a file; `other` is what is spliced, `tokens` are those of its language.
    pub fn apply(&self, file: &mut Vec<u8>, other: &[u8], tokens: &[&str]) {
        match self {
            Self::Flip { at, bit } => {
                let at = place(file, *at);
                if let Some(byte) = file.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            Self::Insert { at, bytes } => insert(file, *at, bytes),
            Self::Delete { at, length } => {
                file.drain(part(file, *at, *length));
            }
            Self::Duplicate { at, length, to } => {
                let copied = file[part(file, *at, *length)].to_vec();
                insert(file, *to, &copied);
            }
            Self::Splice { at, from, length } => insert(file, *at, &other[part(other, *from, *length)]),
            Self::Repeat { at, token, count } => {
                let token = tokens[token % tokens.len()].as_bytes();
                insert(file, *at, &token.repeat(usize::from(*count)));
            }
        }
    }
}

fn place(file: &[u8], at: u16) -> usize {
    file.len() * usize::from(at) / 65_536
}

fn part(file: &[u8], at: u16, length: u16) -> std::ops::Range<usize> {
    let start = place(file, at);
    start..(start + usize::from(length)).min(file.len())
}

fn insert(file: &mut Vec<u8>, at: u16, bytes: &[u8]) {
    let at = place(file, at);
    file.splice(at..at, bytes.iter().copied());
}
