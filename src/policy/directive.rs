//! The directives of a policy.

/// A kind of resource, or of address, that a policy restricts. In the order in which a policy is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Directive {
    /// Every resource for which no directive is written.
    Default,
    /// Scripts.
    Script,
    /// `script` elements.
    ScriptElement,
    /// Event handlers in attributes.
    ScriptAttribute,
    /// Styles.
    Style,
    /// Style sheets and `style` elements.
    StyleElement,
    /// `style` attributes.
    StyleAttribute,
    /// Images.
    Image,
    /// Fonts.
    Font,
    /// Audio and video.
    Media,
    /// Frames.
    Frame,
    /// Frames and workers.
    Child,
    /// Plugins.
    Object,
    /// Requests of scripts.
    Connect,
    /// Manifests of Web applications.
    Manifest,
    /// Targets of forms.
    Form,
    /// Base of the page's addresses.
    Base,
}

/// Every directive with its name.
const NAMES: [(Directive, &str); 17] = [
    (Directive::Default, "default-src"),
    (Directive::Script, "script-src"),
    (Directive::ScriptElement, "script-src-elem"),
    (Directive::ScriptAttribute, "script-src-attr"),
    (Directive::Style, "style-src"),
    (Directive::StyleElement, "style-src-elem"),
    (Directive::StyleAttribute, "style-src-attr"),
    (Directive::Image, "img-src"),
    (Directive::Font, "font-src"),
    (Directive::Media, "media-src"),
    (Directive::Frame, "frame-src"),
    (Directive::Child, "child-src"),
    (Directive::Object, "object-src"),
    (Directive::Connect, "connect-src"),
    (Directive::Manifest, "manifest-src"),
    (Directive::Form, "form-action"),
    (Directive::Base, "base-uri"),
];

impl Directive {
    /// Returns the directive of that name, in any case; `None` if it concerns no resource.
    pub(super) fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, known)| known.eq_ignore_ascii_case(name)).map(|(directive, _)| *directive)
    }

    /// Returns the name as it is written in a policy.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(directive, _)| *directive == self).map_or("default-src", |(_, name)| name)
    }

    /// Returns the directive and those that apply in its absence, in order.
    pub(super) fn with_fallbacks(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |directive| directive.fallback())
    }

    fn fallback(self) -> Option<Self> {
        match self {
            Self::Default | Self::Form | Self::Base => None,
            Self::ScriptElement | Self::ScriptAttribute => Some(Self::Script),
            Self::StyleElement | Self::StyleAttribute => Some(Self::Style),
            Self::Frame => Some(Self::Child),
            _ => Some(Self::Default),
        }
    }
}
