//! The bodies of texts: kept byte for byte, but for the links that would lead nowhere.

use std::ops::Range;

use super::{
    links::{Known, Target},
    page::{Beside, Text},
    report::{Entry, Kind},
    tags::{self, Tags},
};
use crate::{
    diagnostic::Diagnostics,
    edit::{Replacement, replaced},
    markdown::{Origin, html_places, outline},
    source::{Sources, Span},
};

/// A body as it is to stand in the portal, and the files that it needs beside it.
pub(super) struct Body {
    pub(super) text: String,
    pub(super) files: Vec<Beside>,
}

/// Reads a body: tells what Parvis would show otherwise, and rewrites the links that are certain.
/// `renamed` gives the name that a file beside the text has from now on.
pub(super) fn read(
    text: &Text,
    sources: &Sources,
    known: &Known<'_>,
    kind: Tags,
    renamed: &mut dyn FnMut(&Beside) -> String,
    notes: &mut Vec<Entry>,
) -> Body {
    let body = sources.slice(text.body);
    let here = |range: &Range<usize>| text.body.within(range.start, range.end);
    let tags = tags::find(body, kind);
    let mut work = Work { text, body, known, renamed, replacements: Vec::new(), files: Vec::new(), notes };
    for tag in &tags {
        if !work.reference(tag, &here(tag)) {
            let note = Entry::new(Kind::Look, here(tag), "import-tag-of-site");
            work.notes.push(note.with("tag", first_line(&body[tag.clone()])));
        }
    }
    let in_tag = |range: &Range<usize>| tags.iter().any(|tag| tag.start < range.end && range.start < tag.end);
    for html in html_places(body).into_iter().filter(|range| !in_tag(range)) {
        let note = Entry::new(Kind::Look, here(&html), "import-raw-html");
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
            work.link(destination, relative(span), span);
        }
    }
    for problem in diagnostics.iter() {
        // What is taken out of raw HTML has been told with the HTML.
        if !problem.code.name.starts_with("removed-") && !problem.code.name.starts_with("unbalanced-") {
            work.notes.push(Entry {
                kind: Kind::Look,
                place: problem.place.clone(),
                message: problem.message.clone(),
            });
        }
    }
    let replacements: Vec<&Replacement> = work.replacements.iter().collect();
    Body { text: replaced(body, &replacements).0, files: work.files }
}

struct Work<'a> {
    text: &'a Text,
    body: &'a str,
    known: &'a Known<'a>,
    renamed: &'a mut dyn FnMut(&Beside) -> String,
    replacements: Vec<Replacement>,
    files: Vec<Beside>,
    notes: &'a mut Vec<Entry>,
}

impl Work<'_> {
    /// Rewrites a tag that stands for the address of another page; `false` where it does not.
    fn reference(&mut self, tag: &Range<usize>, place: &Span) -> bool {
        let in_link = self.body[..tag.start].ends_with("](") && self.body[tag.end..].starts_with(')');
        let Some(path) = tags::referred(&self.body[tag.clone()]).filter(|_| in_link) else { return false };
        let (path, anchor) =
            path.split_once('#').map_or((path, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
        let Some(key) = self.known.by_file(self.text, path) else { return false };
        self.rewrite(tag.clone(), &self.body[tag.clone()], &format!("{key}{anchor}"), *place);
        true
    }

    /// Follows a link or an image, and rewrites it where it is certain what it leads to.
    fn link(&mut self, destination: &str, whole: Range<usize>, place: Span) {
        let new = match self.known.target(self.text, destination) {
            Target::Elsewhere => return,
            Target::Page(new) => new,
            Target::Beside(name) => {
                let file = self.text.files.iter().find(|file| file.name == name);
                let new = file.map_or_else(|| name.clone(), |file| (self.renamed)(file));
                let (path, anchor) = destination.split_at(destination.find('#').unwrap_or(destination.len()));
                if new == path.trim_start_matches("./") {
                    return;
                }
                new + anchor
            }
            Target::File(file) => {
                let name = (self.renamed)(&file);
                if !self.files.contains(&file) {
                    self.files.push(file);
                }
                name
            }
            Target::Unknown => {
                let note = Entry::new(Kind::Look, place, "import-link-unknown");
                return self.notes.push(note.with("to", destination));
            }
        };
        match self.written(destination, whole) {
            Some(at) => self.rewrite(at, destination, &new, place),
            None => {
                let note = Entry::new(Kind::Look, place, "import-link-not-rewritten");
                self.notes.push(note.with("from", destination).with("to", new));
            }
        }
    }

    /// The bytes of a link's destination: in the link itself, or where its reference is defined.
    fn written(&self, destination: &str, whole: Range<usize>) -> Option<Range<usize>> {
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

    fn rewrite(&mut self, at: Range<usize>, from: &str, to: &str, place: Span) {
        // One definition may serve several links.
        let file = self.text.file;
        let replacement = Replacement { span: Span::new(file, at.start, at.end), text: to.to_owned() };
        if from != to && !self.replacements.contains(&replacement) {
            let note = Entry::new(Kind::Changed, place, "import-link-rewritten");
            self.notes.push(note.with("from", from).with("to", to));
            self.replacements.push(replacement);
        }
    }
}

/// What a note has room for.
fn first_line(text: &str) -> String {
    const ROOM: usize = 60;
    let line = text.trim().lines().next().unwrap_or_default();
    match line.char_indices().nth(ROOM) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
