//! What criteria are about.

use crate::{aria::Role, dom::Element, wcag::Criterion};

/// A kind of thing that a person looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentKind {
    /// Each page as a whole.
    Page,
    /// An image, a drawing, an icon.
    Image,
    /// What plays: sound, video, an image that may move, a link to a recording.
    Media,
    /// Something of another site or program, shown in the page.
    Embedded,
    /// A field or a button of a form.
    Field,
    /// A link.
    Link,
    /// A heading or a label.
    Heading,
    /// What the keyboard reaches.
    Focusable,
    /// A script, or an element that acts by one.
    Script,
}

use ContentKind::{Embedded, Field, Focusable, Heading, Image, Link, Media, Page, Script};

impl ContentKind {
    /// The kinds that elements are of.
    pub const OF_ELEMENTS: [Self; 8] = [Image, Media, Embedded, Field, Link, Heading, Focusable, Script];

    /// The word for machines, and what the id of its message ends with.
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

    /// Whether an element is one, shown or not: what is hidden may be shown by a script.
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

/// Endings of the names of files that play.
const PLAYABLE: &[&str] =
    &[".mp3", ".ogg", ".oga", ".wav", ".m4a", ".flac", ".mp4", ".m4v", ".webm", ".ogv", ".mov", ".avi"];

/// Endings of the names of images that may move.
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

/// Types of a `script` that hold data and do nothing.
/// Source: HTML, "Types of scripts": what is no JavaScript is a data block.
const DATA_BLOCKS: &[&str] = &["application/json", "application/ld+json"];

fn is_script(element: Element<'_>) -> bool {
    if element.tag() == "script" {
        return !DATA_BLOCKS.iter().any(|data| element.attr_is("type", data));
    }
    let acts = |(name, value): (&str, &str)| {
        name.len() > 2 && name.starts_with("on")
            || name == "href" && value.trim_start().to_ascii_lowercase().starts_with("javascript:")
    };
    // What is in a `noscript` is not read, and shown to some.
    element.is("noscript") || element.attributes().any(acts)
}

/// What plays, and what could play without the markup saying so.
const MEDIA: &[ContentKind] = &[Media, Embedded, Script];

/// What is filled in, and what could ask for something without the markup saying so.
const FIELDS: &[ContentKind] = &[Field, Embedded, Script];

/// What acts on keys, movements and gestures, or changes a page while it is read.
const INTERACTIVE: &[ContentKind] = &[Embedded, Script];

/// What a person looks at to tell whether a criterion is met.
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

/// Whether markup decides that a criterion does not apply: where none of the things it is about is
/// there, nor a script or something embedded that could bring one, it asks nothing.
#[must_use]
pub fn is_decided_by_markup(criterion: &Criterion) -> bool {
    relevant_content(criterion).contains(&Script)
}
