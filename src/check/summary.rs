//! What other pages need to know of a page.

use std::{cell::RefCell, collections::BTreeSet};

use lol_html::{HtmlRewriter, Settings, element};

/// The ids and links of a page, read from its HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The ids that a link can lead to.
    pub ids: BTreeSet<String>,
    /// Where its links lead and what it loads, as written, each once.
    pub links: BTreeSet<String>,
}

impl Summary {
    /// Reads the page. Whatever bytes it is made of, what can be read is read.
    #[must_use]
    pub fn of(html: &str) -> Self {
        let summary = RefCell::new(Self::default());
        let ids = element!("[id]", |element| {
            summary.borrow_mut().ids.extend(element.get_attribute("id"));
            Ok(())
        });
        let links = element!(
            "a[href], area[href], link[href]:not([rel=canonical]):not([rel=alternate])",
            |element| {
                summary.borrow_mut().links.extend(element.get_attribute("href"));
                Ok(())
            }
        );
        let loads = element!("[src]", |element| {
            summary.borrow_mut().links.extend(element.get_attribute("src"));
            Ok(())
        });
        let settings = Settings::new()
            .append_element_content_handler(ids)
            .append_element_content_handler(links)
            .append_element_content_handler(loads);
        let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
        // Reading stops at what the parser cannot hold; what was read until then stands.
        if rewriter.write(html.as_bytes()).is_ok() {
            let _ = rewriter.end();
        }
        summary.take()
    }
}
