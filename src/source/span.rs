//! Places in a text.

/// The number of a file in its [`Sources`](super::Sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

/// A place in a file: bytes `start..end` of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file the place is in.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The place `start..end`, in bytes, of `file`. Texts over 4 GiB are never loaded, so an
    /// offset that does not fit is held at the largest that does.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let fit = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: fit(start), end: fit(end.max(start)) }
    }

    /// The place `start..end` counted from the start of this one.
    #[must_use]
    pub fn within(self, start: usize, end: usize) -> Self {
        let base = self.start as usize;
        Self::new(self.file, base + start, base + end)
    }

    /// The bytes of the place, to slice its file's text with.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value with the place where its author wrote it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, written at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned::new(change(self.value), self.span)
    }
}

/// A value is used as itself; its place is asked for by name.
impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
