//! The way to take part in an open consultation.

use serde::Serialize;

use super::{WebLink, web};
use crate::{
    model::{Consultation, ItemMeta, Timing},
    render::{DateView, LocalizedText, PageInputs, PageLink},
};

/// The way to take part in an open consultation. It states the closing date, not how much time is
/// left: the page stays as it was built.
#[derive(Clone, Debug, Serialize)]
pub struct TakePart {
    /// Link to the consultation, named for what one does there.
    pub link: Option<WebLink>,
    /// Link to the consultation's own page, if its address is not given.
    pub page: Option<PageLink>,
    /// Closing date.
    pub closes: Option<DateView>,
}

impl TakePart {
    /// Returns the way to take part in a consultation; `None` if it is not open.
    pub fn of(meta: &ItemMeta, consultation: &Consultation, inputs: &mut PageInputs<'_>) -> Option<Self> {
        let key = meta.key();
        if inputs.timing(&key) != Timing::Now {
            return None;
        }
        let label = match consultation.kinds.as_slice() {
            [kind] => inputs.string(&format!("take-part-{}", kind.as_str())),
            _ => inputs.string("take-part"),
        };
        let title = LocalizedText::new(label);
        let link = consultation.url.as_ref().and_then(|url| web(Some(title.clone()), url, inputs));
        let page = inputs.link(&key).filter(|_| link.is_none());
        Some(Self {
            page: page.map(|page| PageLink { title, ..page }),
            link,
            closes: consultation.closes.as_deref().map(|date| inputs.date(date)),
        })
    }
}
