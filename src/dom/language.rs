//! Declared language of elements.

use super::Element;

impl<'d> Element<'d> {
    /// Returns the language of its content: its own `lang`, or that of its nearest ancestor with
    /// one. `None` if that `lang` is empty or there is none. Source: HTML, "The lang and xml:lang
    /// attributes".
    #[must_use]
    pub fn language(self) -> Option<&'d str> {
        let declared = self.self_and_ancestors().find_map(Self::declared_language)?;
        Some(declared.trim()).filter(|tag| !tag.is_empty())
    }

    /// Returns the element that declares its language: itself or its nearest ancestor with a
    /// `lang`.
    #[must_use]
    pub fn language_source(self) -> Option<Self> {
        self.self_and_ancestors().find(|it| it.declared_language().is_some())
    }

    /// Returns the value of its own `lang`, or `None`.
    #[must_use]
    pub fn declared_language(self) -> Option<&'d str> {
        self.attr("lang").or_else(|| self.attr("xml:lang").filter(|_| !self.is_html()))
    }
}
