//! The bodies of texts: unchanged byte for byte, except for links that would not resolve.

use std::ops::Range;

use super::{
    links::{LinkTarget, LinkTargets},
    report::{Note, NoteKind},
    source_page::{Sibling, SourceText},
    template_tags::{self, TagSyntax},
};
use crate::{
    diagnostic::{Diagnostics, Location},
    edit::{Edit, apply},
    markdown::{Origin, outline, raw_html_ranges},
    source::{RangeSet, Sources, Span},
};

/// An imported body, with the files that it needs.
pub(super) struct ImportedBody {
    pub(super) text: String,
    pub(super) files: Vec<Sibling>,
}

/// Rewrites the links of a body that can be resolved, and reports content that Parvis would show
/// differently. `renamed` returns the new name of a file.
pub(super) fn rewrite(
    text: &SourceText,
    sources: &Sources,
    known: &LinkTargets<'_>,
    kind: TagSyntax,
    renamed: &mut dyn FnMut(&Sibling) -> String,
    notes: &mut Vec<Note>,
) -> ImportedBody {
    let body = sources.slice(text.body);
    let here = |range: &Range<usize>| text.body.within(range.start, range.end);
    let tags = template_tags::find(body, kind);
    let mut work =
        BodyRewriter { text, body, known, renamed, replacements: Vec::new(), files: Vec::new(), notes };
    for tag in &tags {
        if !work.rewrite_reference(tag, &here(tag)) {
            let note = Note::new(NoteKind::Look, here(tag), "import-tag-of-site");
            work.notes.push(note.with("tag", first_line(&body[tag.clone()])));
        }
    }
    let in_tags: RangeSet = tags.iter().cloned().collect();
    let in_tag = |range: &Range<usize>| in_tags.overlaps(range);
    for html in raw_html_ranges(body).into_iter().filter(|range| !in_tag(range)) {
        let note = Note::new(NoteKind::Look, here(&html), "import-raw-html");
        work.notes.push(note.with("html", first_line(&body[html])));
    }
    let mut diagnostics = Diagnostics::default();
    let outline = outline(body, &Origin::Exact(text.body), &mut diagnostics);
    let relative = |span: Span| {
        let start = text.body.start as usize;
        (span.start as usize).saturating_sub(start)..(span.end as usize).saturating_sub(start)
    };
    let links = outline.links.iter().map(|link| (&link.destination, link.span));
    let images = outline.images.iter().map(|image| (&image.destination, image.span));
    for (destination, span) in links.chain(images) {
        if !destination.contains("{{") && !destination.contains("{%") {
            work.rewrite_link(destination, relative(span), span);
        }
    }
    for problem in diagnostics.iter() {
        // Raw HTML, template tags and front matter that cannot be read are already reported.
        let reported = ["removed-", "unbalanced-", "printed-front-matter"];
        let is_reported = reported.iter().any(|name| problem.code.name.starts_with(name))
            || matches!(problem.location, Location::Span(span) if in_tag(&relative(span)));
        if !is_reported {
            work.notes.push(Note {
                kind: NoteKind::Look,
                location: problem.location.clone(),
                message: problem.message.clone(),
            });
        }
    }
    let replacements: Vec<&Edit> = work.replacements.iter().collect();
    ImportedBody { text: apply(body, &replacements).0, files: work.files }
}

struct BodyRewriter<'a> {
    text: &'a SourceText,
    body: &'a str,
    known: &'a LinkTargets<'a>,
    renamed: &'a mut dyn FnMut(&Sibling) -> String,
    replacements: Vec<Edit>,
    files: Vec<Sibling>,
    notes: &'a mut Vec<Note>,
}

impl BodyRewriter<'_> {
    /// Rewrites a tag that outputs the address of another page. Returns `false` if it does not.
    fn rewrite_reference(&mut self, tag: &Range<usize>, place: &Span) -> bool {
        let in_link = self.body[..tag.start].ends_with("](") && self.body[tag.end..].starts_with(')');
        let Some(path) = template_tags::referenced_page(&self.body[tag.clone()]).filter(|_| in_link) else {
            return false;
        };
        let (path, anchor) =
            path.split_once('#').map_or((path, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
        let Some(key) = self.known.by_file(self.text, path) else { return false };
        self.replace(tag.clone(), &self.body[tag.clone()], &format!("{key}{anchor}"), *place);
        true
    }

    /// Resolves a link or an image, and rewrites it if the target is certain.
    fn rewrite_link(&mut self, destination: &str, whole: Range<usize>, place: Span) {
        let new = match self.known.target(self.text, destination) {
            LinkTarget::External => return,
            LinkTarget::Page(new) => new,
            LinkTarget::Sibling(name) => {
                let file = self.text.files.iter().find(|file| file.name == name);
                let new = file.map_or_else(|| name.clone(), |file| (self.renamed)(file));
                let (path, anchor) = destination.split_at(destination.find('#').unwrap_or(destination.len()));
                if new == path.trim_start_matches("./") {
                    return;
                }
                new + anchor
            }
            LinkTarget::File(file) => {
                let name = (self.renamed)(&file);
                if !self.files.contains(&file) {
                    self.files.push(file);
                }
                name
            }
            LinkTarget::Unknown => {
                let note = Note::new(NoteKind::Look, place, "import-link-unknown");
                return self.notes.push(note.with("to", destination));
            }
        };
        match self.destination_range(destination, whole) {
            Some(at) => self.replace(at, destination, &new, place),
            None => {
                let note = Note::new(NoteKind::Look, place, "import-link-not-rewritten");
                self.notes.push(note.with("from", destination).with("to", new));
            }
        }
    }

    /// Returns the byte range of a link's destination: in the link itself, or in its reference
    /// definition.
    fn destination_range(&self, destination: &str, whole: Range<usize>) -> Option<Range<usize>> {
        let link = self.body.get(whole.clone())?;
        let at = |start: usize| start..start + destination.len();
        let marks = ["](", "](<", "href=\"", "href='", "href=", "src=\"", "src='", "src="];
        let inside = marks.iter().find_map(|mark| {
            let found = link.rfind(&format!("{mark}{destination}"))?;
            Some(at(whole.start + found + mark.len()))
        });
        inside.or_else(|| {
            ["]: ", "]: <", "]:"].iter().find_map(|mark| {
                let found = self.body.find(&format!("{mark}{destination}"))?;
                let end = found + mark.len() + destination.len();
                let whole =
                    self.body[end..].chars().next().is_none_or(|next| next.is_whitespace() || next == '>');
                whole.then(|| at(found + mark.len()))
            })
        })
    }

    fn replace(&mut self, at: Range<usize>, from: &str, to: &str, place: Span) {
        // A reference definition can be used by several links.
        let file = self.text.file;
        let replacement = Edit { span: Span::new(file, at.start, at.end), text: to.to_owned() };
        if from != to && !self.replacements.contains(&replacement) {
            let note = Note::new(NoteKind::Changed, place, "import-link-rewritten");
            self.notes.push(note.with("from", from).with("to", to));
            self.replacements.push(replacement);
        }
    }
}

/// Truncates a text for a note.
fn first_line(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
