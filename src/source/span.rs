//! Locations in source texts.

/// Id of a file in [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

/// A location: the byte range `start..end` of a file's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// Creates a span of bytes `start..end` in `file`. Texts over 4 GiB are never loaded, so larger
    /// offsets are clamped.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let fit = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: fit(start), end: fit(end.max(start)) }
    }

    /// Returns the span `start..end` relative to the start of this one.
    #[must_use]
    pub fn within(self, start: usize, end: usize) -> Self {
        let base = self.start as usize;
        Self::new(self.file, base + start, base + end)
    }

    /// Returns the byte range, for slicing the file's text.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value with its source location.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// The source location.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Creates a value with its location.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Converts the value and keeps the location.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned::new(change(self.value), self.span)
    }
}

/// Hashes the value alone: where it is written changes nothing that is computed from it.
impl<T: std::hash::Hash> std::hash::Hash for Spanned<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

/// Dereferences to the value.
impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
