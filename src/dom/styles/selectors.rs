//! Parsing of selectors.

use std::fmt;

use cssparser::{CowRcStr, ParseError, Parser, SourceLocation, ToCss, serialize_identifier};
use html5ever::LocalName;
use precomputed_hash::PrecomputedHash;
use selectors::parser::{NonTSPseudoClass, SelectorImpl, SelectorParseErrorKind};

/// Selector implementation for the `selectors` crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dom) struct Css;

/// An identifier in a selector.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::dom) struct Ident(pub(super) LocalName);

/// A pseudo-class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dom) enum PseudoClass {
    /// A link.
    Link,
    /// Initially checked or selected.
    Checked,
    /// A disabled control.
    Disabled,
    /// An enabled control.
    Enabled,
    /// The focused element.
    Focus,
    /// The focused element or an ancestor of it.
    FocusWithin,
    /// Content in that language.
    Language(String),
    /// Any state that depends on user action or playback.
    Dynamic,
}

/// A pseudo-element. Its styles do not apply to elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dom) struct PseudoElement;

/// State of the document for matching.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::dom) struct MatchState {
    /// The focused node.
    pub(in crate::dom) focused: Option<u32>,
}

impl SelectorImpl for Css {
    type ExtraMatchingData<'a> = MatchState;
    type AttrValue = Ident;
    type Identifier = Ident;
    type LocalName = Ident;
    type NamespaceUrl = Ident;
    type NamespacePrefix = Ident;
    type BorrowedNamespaceUrl = Ident;
    type BorrowedLocalName = Ident;
    type NonTSPseudoClass = PseudoClass;
    type PseudoElement = PseudoElement;
}

impl From<&str> for Ident {
    fn from(word: &str) -> Self {
        Self(LocalName::from(word))
    }
}

impl AsRef<str> for Ident {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl ToCss for Ident {
    fn to_css<W: fmt::Write>(&self, to: &mut W) -> fmt::Result {
        serialize_identifier(&self.0, to)
    }
}

impl PrecomputedHash for Ident {
    fn precomputed_hash(&self) -> u32 {
        self.0.precomputed_hash()
    }
}

impl ToCss for PseudoClass {
    fn to_css<W: fmt::Write>(&self, to: &mut W) -> fmt::Result {
        write!(to, ":{self:?}")
    }
}

impl NonTSPseudoClass for PseudoClass {
    type Impl = Css;

    fn is_active_or_hover(&self) -> bool {
        false
    }

    fn is_user_action_state(&self) -> bool {
        matches!(self, Self::Dynamic | Self::Focus | Self::FocusWithin)
    }
}

impl ToCss for PseudoElement {
    fn to_css<W: fmt::Write>(&self, to: &mut W) -> fmt::Result {
        to.write_str("::part")
    }
}

impl selectors::parser::PseudoElement for PseudoElement {
    type Impl = Css;

    fn accepts_state_pseudo_classes(&self) -> bool {
        true
    }

    fn valid_after_before_or_after(&self) -> bool {
        true
    }
}

/// Parser of selectors. Rules with unsupported selectors are ignored: `:has()`, nesting, shadow
/// trees.
pub(super) struct SelectorReader;

impl<'i> selectors::Parser<'i> for SelectorReader {
    type Impl = Css;
    type Error = SelectorParseErrorKind<'i>;

    fn parse_nth_child_of(&self) -> bool {
        true
    }

    fn parse_is_and_where(&self) -> bool {
        true
    }

    fn parse_non_ts_pseudo_class(
        &self,
        _location: SourceLocation,
        name: CowRcStr<'i>,
    ) -> Result<PseudoClass, ParseError<'i, Self::Error>> {
        Ok(match name.to_ascii_lowercase().as_str() {
            "link" | "any-link" => PseudoClass::Link,
            "checked" => PseudoClass::Checked,
            "disabled" => PseudoClass::Disabled,
            "enabled" => PseudoClass::Enabled,
            "focus" | "focus-visible" | "-moz-focusring" => PseudoClass::Focus,
            "focus-within" => PseudoClass::FocusWithin,
            _ => PseudoClass::Dynamic,
        })
    }

    fn parse_non_ts_functional_pseudo_class<'t>(
        &self,
        name: CowRcStr<'i>,
        parser: &mut Parser<'i, 't>,
        _after_part: bool,
    ) -> Result<PseudoClass, ParseError<'i, Self::Error>> {
        if name.eq_ignore_ascii_case("lang") {
            let language = parser.expect_ident_or_string()?.to_ascii_lowercase();
            return Ok(PseudoClass::Language(language));
        }
        Err(parser.new_custom_error(SelectorParseErrorKind::UnsupportedPseudoClassOrElement(name)))
    }

    fn parse_pseudo_element(
        &self,
        _location: SourceLocation,
        _name: CowRcStr<'i>,
    ) -> Result<PseudoElement, ParseError<'i, Self::Error>> {
        Ok(PseudoElement)
    }
}
