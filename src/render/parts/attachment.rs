//! The documents attached to items.

use serde::Serialize;

use crate::{
    model::{Attachment, ItemMeta, document_format},
    render::{DateView, LocalizedText, PageInputs, file_addresses},
};

/// A document, with the metadata that readers need before they open it.
#[derive(Clone, Debug, Serialize)]
pub struct AttachmentView {
    /// Title.
    pub title: LocalizedText,
    /// URL.
    pub href: String,
    /// Format, such as `PDF`: the declared one, else by the extension of the file.
    pub format: Option<String>,
    /// Size, such as « 1,2 Mo »; `None` if the file is not on this site.
    pub size: Option<String>,
    /// Language tag; `None` if the language is the page's or not known.
    pub hreflang: Option<String>,
    /// Name of its language.
    pub language: Option<String>,
    /// Date.
    pub date: Option<DateView>,
    /// `true` if it is the official text.
    pub official: bool,
    /// Host; `None` if the file is on this site.
    pub host: Option<String>,
}

/// Builds the view of a document of `meta`; `None` if its target does not exist, which is reported
/// elsewhere.
pub fn attachment(document: &Attachment, meta: &ItemMeta, inputs: &PageInputs<'_>) -> Option<AttachmentView> {
    let locale = inputs.locale();
    let (href, size, host, name) = match (&document.file, &document.url) {
        (Some(file), _) => {
            let stored = inputs.file(meta, &file.name)?;
            let address = file_addresses::of_file(stored);
            (inputs.href(&address), Some(locale.file_size(stored.size)), None, stored.path.as_str())
        }
        (None, Some(url)) => (url.as_str().to_owned(), None, Some(url.host().to_owned()), ""),
        (None, None) => return None,
    };
    let of_file = name.rsplit_once('.').map(|(_, extension)| extension.to_uppercase());
    let of_url = || Some(document_format(document.url.as_ref()?.as_str())?.to_owned());
    Some(AttachmentView {
        title: inputs.localized(&document.title)?,
        href,
        format: document.format.as_ref().map(|it| it.value.clone()).or(of_file).or_else(of_url),
        size,
        hreflang: document.language.filter(|it| *it != inputs.language()).map(|it| it.to_string()),
        language: document.language.map(|language| inputs.language_name(language)),
        date: document.date.as_ref().map(|date| inputs.date(date)),
        official: document.official,
        host,
    })
}

/// Builds the views of several documents, official ones first.
pub fn attachments(
    documents: &[Attachment],
    meta: &ItemMeta,
    inputs: &PageInputs<'_>,
) -> Vec<AttachmentView> {
    let mut views: Vec<_> = documents.iter().filter_map(|it| attachment(it, meta, inputs)).collect();
    views.sort_by_key(|view| !view.official);
    views
}
