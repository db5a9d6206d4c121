//! Which language the words of an element are in, as their author says.

use super::Element;

impl<'d> Element<'d> {
    /// The `lang` that holds for its words: its own, or that of the nearest element around it that
    /// has one; none where that one is empty or nobody says. Source: HTML, "The lang and xml:lang
    /// attributes".
    #[must_use]
    pub fn language(self) -> Option<&'d str> {
        let declared = self.self_and_ancestors().find_map(Self::declared_language)?;
        Some(declared.trim()).filter(|tag| !tag.is_empty())
    }

    /// The element that says which language its words are in.
    #[must_use]
    pub fn language_source(self) -> Option<Self> {
        self.self_and_ancestors().find(|it| it.declared_language().is_some())
    }

    /// What it says itself of the language of what is in it.
    #[must_use]
    pub fn declared_language(self) -> Option<&'d str> {
        self.attr("lang").or_else(|| self.attr("xml:lang").filter(|_| !self.is_html()))
    }
}
