//! Documents that belong to items.

use serde::Serialize;

use crate::{
    model::{Attachment, ItemMeta, document_format},
    render::{DateView, LocalizedText, PageInputs, file_addresses},
};

/// A document: what it is, and what a reader should know before opening it.
#[derive(Clone, Debug, Serialize)]
pub struct AttachmentView {
    /// What it is called.
    pub title: LocalizedText,
    /// The way to it.
    pub href: String,
    /// Its format, such as `PDF`: as declared, else by the extension of the file.
    pub format: Option<String>,
    /// Its size, such as « 1,2 Mo », where it lies on the site.
    pub size: Option<String>,
    /// The tag of its language, where that is not the page's.
    pub hreflang: Option<String>,
    /// What its language is called.
    pub language: Option<String>,
    /// Its date.
    pub date: Option<DateView>,
    /// Whether it is the official text.
    pub official: bool,
    /// Where it lies, if not on the site.
    pub host: Option<String>,
}

/// What is shown of a document of `meta`; `None` where it leads nowhere, which has been told.
pub fn attachment(document: &Attachment, meta: &ItemMeta, inputs: &PageInputs<'_>) -> Option<AttachmentView> {
    let locale = inputs.locale();
    let (href, size, host, name) = match (&document.file, &document.url) {
        (Some(file), _) => {
            let stored = meta.files.get(&file.name)?;
            let address = file_addresses::of_file(meta, &file.name);
            (inputs.href(&address), Some(locale.file_size(stored.size)), None, file.name.as_str())
        }
        (None, Some(url)) => (url.as_str().to_owned(), None, Some(url.host().to_owned()), ""),
        (None, None) => return None,
    };
    let of_file = name.rsplit_once('.').map(|(_, extension)| extension.to_uppercase());
    let of_url = || Some(document_format(document.url.as_ref()?.as_str())?.to_owned());
    Some(AttachmentView {
        title: inputs.localized(&document.title)?,
        href,
        format: document.format.clone().or(of_file).or_else(of_url),
        size,
        hreflang: document.language.filter(|it| *it != inputs.language()).map(|it| it.to_string()),
        language: document.language.map(|language| inputs.language_name(language)),
        date: document.date.as_ref().map(|date| inputs.date(date)),
        official: document.official,
        host,
    })
}

/// What is shown of several documents, the official ones first.
pub fn attachments(
    documents: &[Attachment],
    meta: &ItemMeta,
    inputs: &PageInputs<'_>,
) -> Vec<AttachmentView> {
    let mut views: Vec<_> = documents.iter().filter_map(|it| attachment(it, meta, inputs)).collect();
    views.sort_by_key(|view| !view.official);
    views
}
