//! Problems as text for a terminal: the underlined source line and help.

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle,
};

use crate::{
    diagnostic::{Diagnostic, Location, Message, Severity},
    locale::Messages,
    source::{SourceFile, Sources, Span, visible_in_line},
    wcag::Criterion,
};

/// Maximum number of source lines shown for one diagnostic.
const MAX_LINES: usize = 4;

/// Bytes of the longest line that is drawn whole, and of what is between two marks that are drawn
/// together: the renderer reads all it is given once for each problem. Of a longer line, what is
/// around the problem is drawn.
const MAX_LINE_BYTES: usize = 2000;

/// Draws one problem, with an empty line after it.
pub(crate) fn render(diagnostic: &Diagnostic, sources: &Sources, messages: &Messages, color: bool) -> String {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, "severity-error"),
        Severity::Warning => (Level::WARNING, "severity-warning"),
    };
    // The renderer writes the colon; the space before it in French is part of the word.
    let colon = messages.text(&Message::new("colon"));
    let before = colon.split(':').next().unwrap_or_default();
    let severity = format!("{}[{}]{before}", messages.text(&Message::new(name)), diagnostic.code.id);
    let level = level.with_name(severity.as_str());
    let title = messages.text(&diagnostic.message);
    let excerpts: Vec<Excerpt<'_>> = excerpts(diagnostic, sources, messages);
    let mut group = Group::with_title(level.primary_title(title.as_str()));
    for excerpt in &excerpts {
        if let Some(origin) = excerpt.origin() {
            group = group.element(origin);
        }
        group = group.element(excerpt.snippet());
    }
    if let Location::Path(path) | Location::Address(path) = &diagnostic.location {
        group = group.element(Origin::path(visible_in_line(path)));
    }
    let help = messages.help(&diagnostic.message);
    let help_name = messages.text(&Message::new("severity-help")) + before;
    if let Some(help) = &help {
        group = group.element(Level::HELP.with_name(help_name.as_str()).message(help.as_str()));
    }
    let notes = notes(diagnostic, sources, messages);
    let note_name = messages.text(&Message::new("severity-note")) + before;
    for note in &notes {
        group = group.element(Level::NOTE.with_name(note_name.as_str()).message(note.as_str()));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = renderer.decor_style(DecorStyle::Unicode).render(&[group]);
    text.push_str("\n\n");
    text
}

/// Returns the notes of a page problem: the pages where it was found and the WCAG criteria
/// concerned.
fn notes(diagnostic: &Diagnostic, sources: &Sources, messages: &Messages) -> Vec<String> {
    let mut notes = Vec::new();
    let elsewhere =
        diagnostic.element.as_ref().filter(|element| !is_in(&element.page, &diagnostic.location, sources));
    if let Some(element) = elsewhere {
        let seen = Message::new("seen-on").with("count", element.pages).with("page", element.page.as_str());
        notes.push(messages.text(&seen));
    }
    if let Some(standard) = diagnostic.code.standard {
        let name = |criterion: &&Criterion| {
            let name = messages.text(&Message::new(criterion.message()));
            format!("{} {name} ({})", criterion.number, criterion.level)
        };
        let criteria: Vec<String> = standard.criteria.iter().map(name).collect();
        notes.push(messages.text(&Message::new("criteria").with("criteria", criteria.join(", "))));
    }
    notes
}

/// Returns `true` if the location is in the page itself, not in its source.
fn is_in(page: &str, location: &Location, sources: &Sources) -> bool {
    matches!(location, Location::Span(span) if sources.file(span.file).path() == page)
}

/// Lines of one file to show.
struct Excerpt<'a> {
    file: &'a SourceFile,
    /// Byte range of the lines shown.
    range: std::ops::Range<usize>,
    /// Number of the first line.
    first: usize,
    marks: Vec<Mark>,
}

struct Mark {
    kind: AnnotationKind,
    span: Span,
    label: Option<String>,
}

impl Excerpt<'_> {
    fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        // The renderer shows the other control characters as signs. This sign has as many bytes, so
        // marks stay where they are.
        let source =
            self.file.text()[self.range.clone()].replace(|it| matches!(it, '\u{80}'..='\u{9F}'), "·");
        let marks = self.marks.iter().map(|mark| {
            let within =
                |byte: u32| (byte as usize).clamp(self.range.start, self.range.end) - self.range.start;
            let annotation = mark.kind.span(within(mark.span.start)..within(mark.span.end));
            annotation.label(mark.label.as_deref())
        });
        let path = self.origin().is_none().then(|| visible_in_line(self.file.path()));
        Snippet::source(source).path(path).line_start(self.first).annotations(marks)
    }

    /// The place of an excerpt that does not begin where its line does, which the renderer cannot
    /// count from what it is given.
    fn origin(&self) -> Option<Origin<'_>> {
        let text = self.file.text();
        if self.range.start == 0 || text[..self.range.start].ends_with('\n') {
            return None;
        }
        let position = self.file.position(self.marks.first()?.span.start as usize);
        Some(Origin::path(visible_in_line(self.file.path())).line(position.line).char_column(position.column))
    }
}

/// Returns the excerpts to show: the location and its labels, one excerpt for those near each other in a
/// file.
fn excerpts<'a>(diagnostic: &Diagnostic, sources: &'a Sources, messages: &Messages) -> Vec<Excerpt<'a>> {
    let Location::Span(primary) = diagnostic.location else { return Vec::new() };
    let mut marks = vec![Mark { kind: AnnotationKind::Primary, span: primary, label: None }];
    marks.extend(diagnostic.labels.iter().map(|label| Mark {
        kind: AnnotationKind::Context,
        span: label.span,
        label: Some(messages.text(&label.message)),
    }));
    let mut excerpts: Vec<Excerpt<'a>> = Vec::new();
    for mut mark in marks {
        let file = sources.file(mark.span.file);
        let (first, range) = lines(file, mark.span);
        // A long block is underlined only on the lines shown.
        mark.span =
            Span::new(mark.span.file, mark.span.start as usize, (mark.span.end as usize).min(range.end));
        let is_near = |excerpt: &&mut Excerpt<'_>| {
            let between = range.start.saturating_sub(excerpt.range.end);
            excerpt.file.path() == file.path()
                && between.max(excerpt.range.start.saturating_sub(range.end)) <= MAX_LINE_BYTES
        };
        match excerpts.iter_mut().find(is_near) {
            Some(excerpt) => {
                excerpt.first = excerpt.first.min(first);
                excerpt.range = excerpt.range.start.min(range.start)..excerpt.range.end.max(range.end);
                excerpt.marks.push(mark);
            }
            None => excerpts.push(Excerpt { file, range, first, marks: vec![mark] }),
        }
    }
    excerpts
}

/// Returns the first line of a span and the byte range of its lines, at most [`MAX_LINES`].
fn lines(file: &SourceFile, span: Span) -> (usize, std::ops::Range<usize>) {
    let first = file.position(span.start as usize).line;
    let last = file.position((span.end as usize).max(span.start as usize)).line.min(first + MAX_LINES - 1);
    let lines = file.lines();
    let text = file.text();
    let mut range = lines.range(text, first).start..lines.range(text, last).end;
    let (start, end) = (span.start as usize, span.end as usize);
    if range.len() > MAX_LINE_BYTES * (last + 1 - first) {
        let from = text.floor_char_boundary(start.saturating_sub(MAX_LINE_BYTES / 2));
        let to = text.ceil_char_boundary(end.min(start + MAX_LINE_BYTES) + MAX_LINE_BYTES / 2);
        range = range.start.max(from)..range.end.min(to.max(from));
    }
    (first, range)
}
