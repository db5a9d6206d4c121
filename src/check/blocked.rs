//! Elements and addresses that the policy of a page blocks.

use crate::{
    dom::{Document, Element},
    policy::{Directive, Policy, web_origin},
};

/// Part of a page that browsers block because of its policy.
pub(super) struct Blocked<'d> {
    /// Element that it is in.
    pub(super) element: Element<'d>,
    /// Kind of resource.
    pub(super) kind: BlockedKind,
    /// Directive that blocks it.
    pub(super) directive: Directive,
    /// Address as written; empty for what is in the page itself.
    pub(super) address: String,
    /// Origin to allow: that of the address, else the page's; empty if neither is known.
    pub(super) origin: String,
}

/// Kind of blocked resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BlockedKind {
    /// A script in the page itself.
    Script,
    /// A script in an attribute: an event handler, an address that begins with `javascript:`.
    Handler,
    /// Styles in the page itself.
    Style,
    /// An address of another site, or one of the site itself that the policy does not allow.
    Address,
}

impl BlockedKind {
    /// Returns the name that messages select on.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Handler => "handler",
            Self::Style => "style",
            Self::Address => "address",
        }
    }
}

/// Types of scripts that browsers run. Others are data. Source: HTML Standard, “JavaScript MIME type”, and
/// the types of the `script` element.
const SCRIPT_TYPES: [&str; 9] = [
    "",
    "module",
    "importmap",
    "speculationrules",
    "text/javascript",
    "application/javascript",
    "application/x-javascript",
    "text/ecmascript",
    "application/ecmascript",
];

/// Attributes that contain the address of a page, which can begin with `javascript:`.
const PAGE_ADDRESSES: [&str; 5] = ["href", "src", "action", "formaction", "xlink:href"];

/// Returns what the policies of a page block in it.
pub(super) fn blocked(page: &Document) -> Vec<Blocked<'_>> {
    let is_policy = |meta: &Element<'_>| {
        meta.attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
    };
    let policies: Vec<Policy> =
        page.named("meta").filter(is_policy).filter_map(|it| it.attr("content")).map(Policy::parse).collect();
    let is_canonical = |link: &Element<'_>| link.attr_is("rel", "canonical");
    if policies.is_empty() {
        return Vec::new();
    }
    let canonical = page.named("link").find(is_canonical).and_then(|link| link.attr("href"));
    let mut found = Found { policies, page: canonical.and_then(web_origin), blocked: Vec::new() };
    for element in page.elements() {
        found.look_at(element);
    }
    found.blocked
}

struct Found<'d> {
    policies: Vec<Policy>,
    /// Origin of the page, if it says.
    page: Option<String>,
    blocked: Vec<Blocked<'d>>,
}

impl<'d> Found<'d> {
    fn look_at(&mut self, element: Element<'d>) {
        if element.has("style") {
            self.inline(element, Directive::StyleAttribute, BlockedKind::Style);
        }
        if element.handlers().next().is_some()
            || PAGE_ADDRESSES.iter().any(|name| element.attr(name).is_some_and(is_script_address))
        {
            self.inline(element, Directive::ScriptAttribute, BlockedKind::Handler);
        }
        match element.tag() {
            "script" => self.script(element),
            "style" => self.inline(element, Directive::StyleElement, BlockedKind::Style),
            "link" => self.link(element),
            "img" | "image" | "use" | "feimage" | "input" => self.image(element),
            "source" if element.closest(&["audio", "video"]).is_none() => self.image(element),
            "audio" | "video" | "source" | "track" => {
                self.address(element, Directive::Media, "src");
                self.address(element, Directive::Image, "poster");
            }
            "iframe" | "frame" => self.address(element, Directive::Frame, "src"),
            "embed" => self.address(element, Directive::Object, "src"),
            "object" => self.address(element, Directive::Object, "data"),
            "form" => self.address(element, Directive::Form, "action"),
            "base" => self.address(element, Directive::Base, "href"),
            _ => {}
        }
        self.address(element, Directive::Form, "formaction");
    }

    fn script(&mut self, script: Element<'d>) {
        let kind = script.attr("type").unwrap_or_default().trim();
        if !SCRIPT_TYPES.iter().any(|known| known.eq_ignore_ascii_case(kind)) {
            return;
        }
        if script.has("src") {
            self.address(script, Directive::ScriptElement, "src");
        } else {
            self.inline(script, Directive::ScriptElement, BlockedKind::Script);
        }
    }

    fn link(&mut self, link: Element<'d>) {
        let is = |rel: &str| link.tokens("rel").any(|it| it.eq_ignore_ascii_case(rel));
        let of_preload = match link.attr("as").unwrap_or_default().to_ascii_lowercase().as_str() {
            "font" => Some(Directive::Font),
            "image" => Some(Directive::Image),
            "script" => Some(Directive::ScriptElement),
            "style" => Some(Directive::StyleElement),
            _ => None,
        };
        let directive = match () {
            () if is("stylesheet") => Some(Directive::StyleElement),
            () if is("icon") || is("apple-touch-icon") => Some(Directive::Image),
            () if is("manifest") => Some(Directive::Manifest),
            () if is("modulepreload") => Some(Directive::ScriptElement),
            () if is("preload") => of_preload,
            () => None,
        };
        if let Some(directive) = directive {
            self.address(link, directive, "href");
        }
    }

    fn image(&mut self, image: Element<'d>) {
        for name in ["src", "href", "xlink:href"] {
            self.address(image, Directive::Image, name);
        }
        let candidates = image.attr("srcset").unwrap_or_default().split(", ");
        let addresses = candidates.filter_map(|candidate| candidate.split_ascii_whitespace().next());
        if let Some(address) = addresses.map(str::to_owned).find(|it| !self.allows(Directive::Image, it)) {
            self.report(image, BlockedKind::Address, Directive::Image, address);
        }
    }

    fn address(&mut self, element: Element<'d>, directive: Directive, attribute: &str) {
        let Some(address) = element.attr(attribute).map(str::trim).filter(|it| !it.is_empty()) else {
            return;
        };
        if !is_script_address(address) && !self.allows(directive, address) {
            self.report(element, BlockedKind::Address, directive, address.to_owned());
        }
    }

    fn allows(&self, directive: Directive, address: &str) -> bool {
        let is_here = address.starts_with('#');
        is_here || self.policies.iter().all(|it| it.allows(directive, address, self.page.as_deref()))
    }

    fn inline(&mut self, element: Element<'d>, directive: Directive, kind: BlockedKind) {
        if !self.policies.iter().all(|policy| policy.allows_inline(directive)) {
            self.report(element, kind, directive, String::new());
        }
    }

    fn report(&mut self, element: Element<'d>, kind: BlockedKind, directive: Directive, address: String) {
        let origin = web_origin(&address).or_else(|| self.page.clone()).unwrap_or_default();
        self.blocked.push(Blocked { element, kind, directive, address, origin });
    }
}

fn is_script_address(address: &str) -> bool {
    address.trim_start().get(..11).is_some_and(|start| start.eq_ignore_ascii_case("javascript:"))
}
