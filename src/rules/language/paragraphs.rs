//! The words of a paragraph, joined across emphasis and links, with their places.

use std::{borrow::Cow, ops::Range};

use crate::{locale::has_pasted_message, markdown::TextRun, model::Language, source::Span};

/// Words of one paragraph in one language, from one or more runs: « **15** décembre ».
pub(super) struct Paragraph<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) language: Language,
    /// Start of each run in the text.
    runs: Vec<(usize, &'t TextRun)>,
}

/// Joins the runs of each paragraph that are in the same language.
pub(super) fn paragraphs(pieces: &[TextRun], language: Language) -> Vec<Paragraph<'_>> {
    let mut all: Vec<Paragraph<'_>> = Vec::new();
    for piece in pieces {
        let own = piece.language.as_ref().and_then(|tag| tag.as_str().parse().ok());
        let language = own.unwrap_or(language);
        match all.last_mut().filter(|words| !piece.starts_block && words.language == language) {
            Some(words) => {
                words.runs.push((words.text.len(), piece));
                words.text.to_mut().push_str(&piece.text);
            }
            None => all.push(Paragraph { text: (&piece.text).into(), language, runs: vec![(0, piece)] }),
        }
    }
    all
}

/// Returns `true` if a message is pasted in a text.
pub(in crate::rules) fn has_message(pieces: &[TextRun], language: Language) -> bool {
    paragraphs(pieces, language).iter().any(|words| has_pasted_message(&words.text))
}

impl Paragraph<'_> {
    /// Returns the place of a range, to the end of the run that it begins in.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let at = self.runs.partition_point(|(start, _)| *start <= range.start).saturating_sub(1);
        let (start, run) = self.runs[at];
        let end = (range.end - start).min(run.text.len());
        run.span_of(&(range.start - start..end))
    }
}
