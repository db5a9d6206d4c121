//! The document formats recognized by file extension.

/// The formats that open outside of the browser, or that are downloaded.
const FORMATS: &[&str] = &[
    "PDF", "DOC", "DOCX", "XLS", "XLSX", "PPT", "PPTX", "ODT", "ODS", "ODP", "CSV", "RTF", "EPUB", "ZIP",
    "7Z",
];

/// Returns the format of the document at an address, such as `PDF`; `None` for a page or an unknown
/// format.
#[must_use]
pub fn document_format(address: &str) -> Option<&'static str> {
    let path = address.split(['?', '#']).next()?;
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    FORMATS.iter().copied().find(|format| format.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::document_format;

    #[test]
    fn the_extension_of_the_path_gives_the_format() {
        assert_eq!(document_format("https://example.org/plan.pdf"), Some("PDF"));
        assert_eq!(document_format("data/requests.XLSX?version=2.1#sheet"), Some("XLSX"));
    }

    #[test]
    fn a_page_has_no_document_format() {
        for address in ["https://example.org/", "/pdf/", "/plan.html", "/v1.2", "/plan?file=plan.pdf"] {
            assert_eq!(document_format(address), None, "{address}");
        }
    }
}
