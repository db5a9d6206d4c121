//! Values that many pages have in common, each kept once.

use std::{
    collections::HashSet,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

/// A set of shared values, to which several threads can add.
#[derive(Debug)]
pub(super) struct Interner<T: ?Sized>(Mutex<HashSet<Arc<T>>>);

impl<T: ?Sized> Default for Interner<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: ?Sized + Eq + Hash> Interner<T> {
    /// Returns the shared value that is equal to `value`.
    pub(super) fn get<V: AsRef<T> + Into<Arc<T>>>(&self, value: V) -> Arc<T> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(value.as_ref()) {
            return Arc::clone(known);
        }
        let value: Arc<T> = value.into();
        known.insert(Arc::clone(&value));
        value
    }
}
