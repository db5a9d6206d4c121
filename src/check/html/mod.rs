//! Checks of the HTML pages in a folder, whatever generated them.

mod decode;
mod folder;
mod style_sheets;

use std::{cell::OnceCell, ops::Range, path::Path};

use rayon::prelude::*;

use crate::{
    diagnostic::{Diagnostic, Diagnostics, ElementLocation, Failure, Location},
    dom::{Document, Element},
    load,
    rules::{self, PageSummary},
    source::{Lines, SourceFile, Sources, Span},
};
use decode::decode;
use folder::SiteFile;
use style_sheets::StyleSheets;

/// Result of checking the pages in a folder.
#[derive(Debug, Default)]
pub struct SiteReport {
    /// The pages with problems, by their path in the folder.
    pub sources: Sources,
    /// Problems, sorted for display.
    pub diagnostics: Diagnostics,
    /// Number of pages checked.
    pub pages: usize,
}

/// Checks every page in a folder against the page rules. A page that cannot be read is reported,
/// and the others are checked.
///
/// # Errors
/// Fails if the folder cannot be read or has no pages.
pub fn html(folder: &Path) -> Result<SiteReport, Failure> {
    let mut all = SiteReport::default();
    let listed = folder::list(folder, &mut all.diagnostics)?;
    if listed.pages.is_empty() && all.diagnostics.is_empty() {
        return Err(Failure::new("html-without-pages").with("path", folder.display().to_string()));
    }
    let sheets = StyleSheets::read(listed.styles);
    let results: Vec<_> = listed.pages.into_par_iter().map(|file| check_file(file, &sheets)).collect();
    let mut pages: Vec<CheckedFile> = Vec::with_capacity(results.len());
    for page in results {
        match page {
            Ok(page) => pages.push(page),
            Err(unread) => all.diagnostics.push(unread),
        }
    }
    all.pages = pages.len();
    let summaries: Vec<PageSummary> =
        pages.iter_mut().map(|page| std::mem::take(&mut page.summary)).collect();
    for finding in rules::of_site(&summaries.iter().collect::<Vec<_>>()) {
        let page = &mut pages[finding.page];
        let text = match text(&page.file) {
            Ok(text) => text,
            Err(unread) => {
                all.diagnostics.push(unread);
                continue;
            }
        };
        let document = Document::parse(&text);
        let element = finding.part.element(&document, &page.file.name).or_else(|| document.root());
        let Some(element) = element else { continue };
        page.diagnostics.push(locate(&page.file.name, &text, &Lines::of(&text), element, finding.diagnostic));
        page.text = text;
    }
    for page in pages.into_iter().filter(|page| !page.diagnostics.is_empty()) {
        let file = all.sources.add(SourceFile::new(page.file.name, page.text));
        for (range, mut diagnostic) in page.diagnostics {
            diagnostic.location = Location::Span(Span::new(file, range.start, range.end));
            all.diagnostics.push(diagnostic);
        }
    }
    all.diagnostics.sort(&all.sources);
    Ok(all)
}

struct CheckedFile {
    file: SiteFile,
    /// Text of the page; empty if no problem was found.
    text: String,
    diagnostics: Vec<(Range<usize>, Diagnostic)>,
    summary: PageSummary,
}

fn text(file: &SiteFile) -> Result<String, Diagnostic> {
    let bytes =
        std::fs::read(&file.path).map_err(|error| load::unreadable(file.name.clone(), Some(&error)))?;
    Ok(decode(&bytes).into_owned())
}

fn check_file(file: SiteFile, sheets: &StyleSheets) -> Result<CheckedFile, Diagnostic> {
    let text = text(&file)?;
    let document = sheets.apply(Document::parse(&text), &file.name);
    let lines = OnceCell::new();
    let diagnostics = rules::of_page(&document).into_iter().map(|it| {
        let lines = lines.get_or_init(|| Lines::of(&text));
        locate(&file.name, &text, lines, it.element, it.diagnostic)
    });
    let diagnostics: Vec<_> = diagnostics.collect();
    let summary = PageSummary::of(&document, &file.name);
    let text = if diagnostics.is_empty() { String::new() } else { text };
    Ok(CheckedFile { file, text, diagnostics, summary })
}

/// Returns a diagnostic with its element's location, and the byte range of the element's start tag.
fn locate(
    page: &str,
    text: &str,
    lines: &Lines,
    element: Element<'_>,
    diagnostic: Diagnostic,
) -> (Range<usize>, Diagnostic) {
    let bytes = element.bytes();
    let position = lines.position(text, bytes.start);
    let seen_in = ElementLocation {
        page: page.to_owned(),
        selector: element.selector(),
        line: position.line,
        column: position.column,
        of_template: false,
        pages: 1,
    };
    (bytes, Diagnostic { element: Some(Box::new(seen_in)), ..diagnostic })
}
