//! Links, images and figures.

use std::{borrow::Cow, fmt::Write as _, ops::Range};

use super::{
    Href, ImageSource, addresses,
    event::{ImageData, LinkData},
    html::{EndTag, HtmlWriter},
};

impl<'r> HtmlWriter<'_, 'r> {
    /// Resolves a link; `None` if its target does not exist or is not allowed.
    fn href(&self, link: &LinkData<'_>) -> Option<Href<'r>> {
        if link.is_refused {
            return None;
        }
        let mut href = self.rendering.links.resolve_link(&link.destination).filter(Href::is_safe)?;
        if let Some(anchor) = href.address.strip_prefix('#')
            && self.ids.binary_search(&anchor).is_ok()
        {
            href.address = Cow::Owned(format!("#{}{anchor}", self.rendering.id_prefix));
        }
        Some(href)
    }

    pub(super) fn link(&mut self, link: &LinkData<'_>, range: &Range<usize>) {
        let Some(href) = self.href(link) else {
            return self.open.push(EndTag::Html(""));
        };
        let close = if link.language.is_some() { EndTag::Language("</a>") } else { EndTag::Html("</a>") };
        self.begin("<a", range, close);
        self.attribute("href", &href.address);
        if let Some(language) = &link.language {
            self.attribute("lang", language.as_str());
            self.attribute("hreflang", language.as_str());
            self.rendering.typesetter.enter_language(language);
        } else if let Some(language) = &href.language {
            self.attribute("hreflang", language);
        }
        if let Some(media_type) = &href.media_type {
            self.attribute("type", media_type);
        }
        if href.is_external {
            self.out.push_str(" rel=\"external\"");
        }
        if !link.title.is_empty() {
            self.attribute("title", &link.title);
        }
        self.out.push('>');
    }

    pub(super) fn image(&mut self, image: &ImageData<'_>, range: &Range<usize>) {
        let ImageSource { address, size } = self.rendering.links.resolve_image(&image.destination);
        self.out.push_str("<img");
        self.source_mark(range);
        if !image.refused && addresses::is_safe(&address) {
            self.attribute("src", &address);
        }
        self.attribute("alt", if image.is_decorative { "" } else { image.alt.trim() });
        if let Some(language) = &image.language {
            self.attribute("lang", language.as_str());
        }
        if let Some((width, height)) = size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        self.out.push_str(" loading=\"lazy\">");
    }

    pub(super) fn figure(&mut self, image: &ImageData<'_>, range: &Range<usize>) {
        self.out.push_str("<figure");
        self.source_mark(range);
        self.out.push_str(">\n");
        self.image(image, range);
        self.out.push_str("\n<figcaption");
        self.source_mark(range);
        self.out.push('>');
        self.rendering.typesetter.begin_block();
        self.text(&image.title);
        self.out.push_str("</figcaption>\n</figure>\n");
    }
}
