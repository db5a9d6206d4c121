//! Kinds of content that success criteria apply to.

use crate::{aria::Role, dom::Element, wcag::Criterion};

/// Kind of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentKind {
    /// The page as a whole.
    Page,
    /// An image, a drawing or an icon.
    Image,
    /// Audio, video, an image that may be animated, or a link to a recording.
    Media,
    /// Content of another site or program, embedded in the page.
    Embedded,
    /// A form field or button.
    Field,
    /// A link.
    Link,
    /// A heading or a label.
    Heading,
    /// An element that can have the keyboard focus.
    Focusable,
    /// A script, or an element with a script.
    Script,
}

use ContentKind::{Embedded, Field, Focusable, Heading, Image, Link, Media, Page, Script};

impl ContentKind {
    /// Kinds that match elements.
    pub const OF_ELEMENTS: [Self; 8] = [Image, Media, Embedded, Field, Link, Heading, Focusable, Script];

    /// Returns the name used in JSON and at the end of message ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Page => "page",
            Image => "image",
            Media => "media",
            Embedded => "embedded",
            Field => "field",
            Link => "link",
            Heading => "heading",
            Focusable => "focusable",
            Script => "script",
        }
    }

    /// Returns `true` if an element is of this kind. Hidden elements count, since a script may show
    /// them.
    #[must_use]
    pub fn matches(self, element: Element<'_>) -> bool {
        match self {
            Page => false,
            Image => is_image(element),
            Media => is_media(element),
            Embedded => element.is_any(&["iframe", "object", "embed", "frame", "applet"]),
            Field => is_field(element),
            Link => element.is_any(&["a", "area"]) && element.has("href") || element.has_role(Role::Link),
            Heading => {
                element.is_any(&["h1", "h2", "h3", "h4", "h5", "h6", "label", "legend"])
                    || element.has_role(Role::Heading)
            }
            Focusable => element.is_focusable(),
            Script => is_script(element),
        }
    }
}

fn is_image(element: Element<'_>) -> bool {
    element.is_any(&["img", "canvas"])
        || element.is_svg() && element.tag() == "svg"
        || element.is("input") && element.attr_is("type", "image")
        || matches!(element.role(), Some(Role::Img | Role::Image))
}

/// File name extensions of audio and video.
const PLAYABLE: &[&str] =
    &[".mp3", ".ogg", ".oga", ".wav", ".m4a", ".flac", ".mp4", ".m4v", ".webm", ".ogv", ".mov", ".avi"];

/// File name extensions of images that may be animated.
const ANIMATABLE: &[&str] = &[".gif", ".apng"];

fn is_media(element: Element<'_>) -> bool {
    let ends = |attribute: &str, endings: &[&str]| {
        let address = element.attr(attribute).unwrap_or_default().trim().to_ascii_lowercase();
        let path = address.split(['?', '#']).next().unwrap_or_default();
        endings.iter().any(|ending| path.ends_with(ending))
    };
    element.is_any(&["audio", "video"])
        || element.is("a") && ends("href", PLAYABLE)
        || element.is("img") && ends("src", ANIMATABLE)
}

fn is_field(element: Element<'_>) -> bool {
    if element.is("input") {
        return !element.attr_is("type", "hidden");
    }
    element.is_any(&["select", "textarea"])
        || element.is("button") && (element.has("form") || element.closest(&["form"]).is_some())
        || element.attr("contenteditable").is_some_and(|value| !value.trim().eq_ignore_ascii_case("false"))
        || matches!(
            element.role(),
            Some(
                Role::Textbox
                    | Role::Searchbox
                    | Role::Combobox
                    | Role::Checkbox
                    | Role::Radio
                    | Role::Switch
                    | Role::Slider
                    | Role::SpinButton
                    | Role::Listbox
            )
        )
}

/// Types of `script` elements that contain data. Source: HTML, "Types of scripts": what is not
/// JavaScript is a data block.
const DATA_BLOCKS: &[&str] = &["application/json", "application/ld+json"];

fn is_script(element: Element<'_>) -> bool {
    if element.tag() == "script" {
        return !DATA_BLOCKS.iter().any(|data| element.attr_is("type", data));
    }
    let acts = |(name, value): (&str, &str)| {
        name.len() > 2 && name.starts_with("on")
            || name == "href" && value.trim_start().to_ascii_lowercase().starts_with("javascript:")
    };
    // The content of `noscript` is not parsed, but some people see it.
    element.is("noscript") || element.attributes().any(acts)
}

/// Media, and content that may play media without markup that shows it.
const MEDIA: &[ContentKind] = &[Media, Embedded, Script];

/// Fields, and content that may ask for input without markup that shows it.
const FIELDS: &[ContentKind] = &[Field, Embedded, Script];

/// Content that may react to keys, motion or gestures, or change the page.
const INTERACTIVE: &[ContentKind] = &[Embedded, Script];

/// Returns the kinds of content to check for a criterion.
#[must_use]
pub fn relevant_content(criterion: &Criterion) -> &'static [ContentKind] {
    match criterion.number {
        "1.2.1" | "1.2.2" | "1.2.3" | "1.2.4" | "1.2.5" | "1.4.2" => MEDIA,
        "1.3.5" | "2.5.7" | "3.2.2" | "3.3.1" | "3.3.2" | "3.3.3" | "3.3.4" | "3.3.7" | "3.3.8" => FIELDS,
        "2.1.4" | "2.5.1" | "2.5.2" | "2.5.4" | "4.1.3" => INTERACTIVE,
        "1.1.1" | "1.4.5" => &[Image, Embedded],
        "1.4.11" => &[Image, Focusable],
        "2.1.1" | "2.1.2" | "4.1.2" => &[Focusable, Embedded],
        "2.4.3" | "2.4.7" | "2.4.11" | "2.5.3" | "2.5.8" | "3.2.1" => &[Focusable],
        "2.4.4" => &[Link],
        "2.4.6" => &[Heading],
        _ => &[Page],
    }
}

/// Returns `true` if markup alone can show that a criterion does not apply: the pages have none of
/// the content it is about, nor a script or embedded content that could add some.
#[must_use]
pub fn is_decided_by_markup(criterion: &Criterion) -> bool {
    relevant_content(criterion).contains(&Script)
}
