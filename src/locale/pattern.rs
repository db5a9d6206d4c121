//! Patterns of words in texts, searched with little work where they are not.
//!
//! A word boundary depends on letters of every script, which no automaton of the regex engine can tell in a
//! text that has others than ASCII: the engine then tries the pattern at each letter, a hundred times slower.
//! A [`Sieve`] is the same pattern without its boundaries, which finds every match and some more. It is
//! searched first; the pattern itself only in a text that the sieve keeps.

use std::{borrow::Cow, sync::OnceLock};

use regex::{Captures, Match, Regex};
use regex_syntax::hir::{Hir, HirKind, Look, Repetition};

/// Pattern that is searched in many texts. One that cannot be compiled matches nothing.
pub struct Pattern {
    source: Cow<'static, str>,
    sieve: OnceLock<Sieve>,
    /// Compiled for the first text that the sieve keeps: most patterns are for what few portals have.
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Creates a pattern, which is compiled when it is needed.
    #[must_use]
    pub fn new(source: impl Into<Cow<'static, str>>) -> Self {
        Self { source: source.into(), sieve: OnceLock::new(), regex: OnceLock::new() }
    }

    /// Returns `true` if the pattern was compiled.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.regex().is_some()
    }

    /// Returns `true` if a text has a match.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.within(text).is_some_and(|regex| regex.is_match(text))
    }

    /// Returns the first match.
    #[must_use]
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.within(text)?.find(text)
    }

    /// Returns each match.
    pub fn find_iter<'t>(&self, text: &'t str) -> impl Iterator<Item = Match<'t>> + use<'_, 't> {
        self.within(text).into_iter().flat_map(move |regex| regex.find_iter(text))
    }

    /// Returns the groups of the first match.
    #[must_use]
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.within(text)?.captures(text)
    }

    /// Returns the groups of each match.
    pub fn captures_iter<'t>(&self, text: &'t str) -> impl Iterator<Item = Captures<'t>> + use<'_, 't> {
        self.within(text).into_iter().flat_map(move |regex| regex.captures_iter(text))
    }

    /// Returns the expression to search in a text that may have a match.
    fn within(&self, text: &str) -> Option<&Regex> {
        let is_kept = self.sieve.get_or_init(|| Sieve::of_boundaries(&self.source)).keeps(text);
        if is_kept { self.regex() } else { None }
    }

    fn regex(&self) -> Option<&Regex> {
        self.regex.get_or_init(|| Regex::new(&self.source).ok()).as_ref()
    }
}

/// Test that every text with a match of one of some patterns passes, and few others.
pub struct Sieve(Option<Regex>);

impl Sieve {
    /// Compiles the sieve of some patterns. If one of them cannot be read, it keeps every text.
    #[must_use]
    pub fn new(sources: impl IntoIterator<Item: AsRef<str>>) -> Self {
        let read = |source: &str| regex_syntax::parse(source).map(|hir| loosened(&hir));
        let loosened: Result<Vec<Hir>, _> = sources.into_iter().map(|source| read(source.as_ref())).collect();
        let any = loosened.map(|all| Hir::alternation(all).to_string());
        Self(any.ok().and_then(|any| Regex::new(&any).ok()))
    }

    /// Compiles the sieve of a pattern with word boundaries; that of another keeps every text.
    fn of_boundaries(source: &str) -> Self {
        let hir = regex_syntax::parse(source);
        let has_boundary = hir.is_ok_and(|hir| hir.properties().look_set().contains_word_unicode());
        if has_boundary { Self::new([source]) } else { Self(None) }
    }

    /// Returns `false` if none of the patterns has a match in a text.
    #[must_use]
    pub fn keeps(&self, text: &str) -> bool {
        self.0.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

/// Returns a simpler pattern, found wherever the pattern is: without what may be empty at its ends, without
/// word boundaries, and repeated any number of times where it is repeated a number of times.
fn loosened(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Capture(group) => loosened(&group.sub),
        HirKind::Alternation(all) => Hir::alternation(all.iter().map(loosened).collect()),
        HirKind::Concat(parts) => {
            let may_be_empty = |part: &&Hir| part.properties().minimum_len() == Some(0);
            let start = parts.iter().take_while(may_be_empty).count();
            let end = parts.iter().rev().take_while(may_be_empty).count();
            let kept = parts.get(start..parts.len() - end).unwrap_or_default();
            match kept {
                [only] => loosened(only),
                kept => Hir::concat(kept.iter().map(without_boundaries).collect()),
            }
        }
        _ => without_boundaries(hir),
    }
}

/// Returns a pattern that matches whatever the pattern does, without word boundaries and counts.
fn without_boundaries(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Look(Look::Start | Look::End | Look::StartLF | Look::EndLF) => hir.clone(),
        HirKind::Look(_) => Hir::empty(),
        HirKind::Capture(group) => without_boundaries(&group.sub),
        HirKind::Repetition(of) => Hir::repetition(Repetition {
            min: of.min.min(1),
            max: of.max.filter(|max| *max <= 1),
            greedy: of.greedy,
            sub: Box::new(without_boundaries(&of.sub)),
        }),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_boundaries).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(without_boundaries).collect()),
        _ => hir.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, Sieve};

    #[test]
    fn a_sieve_keeps_every_text_with_a_match() {
        for (source, text) in [
            (r"(?i)\b(boutons?) (?:verte?|rouge)s?\b", "Le BOUTON vert"),
            (r"(?:^|[^\w])(?P<at>TODO)(?:$|[\s.])", "TODO"),
            (r"\b[0-9]{1,3}(?:,[0-9]{3})+\b", "né en 1,200 après"),
            (r"^\s*(?P<at>page \d{1,3})\s*$", " page 12 "),
            (r"(?m)^a[^\n]{2,4}\n(?:[^\n]{1,2}\n){0,3}b\b", "é\naééé\nx\ny\nb"),
            (r"x*", ""),
        ] {
            assert!(Pattern::new(source).is_match(text), "{source}");
            assert!(Sieve::new([source]).keeps(text), "{source}");
            assert!(Sieve::new(["nothing", source]).keeps(text), "{source}");
        }
    }

    #[test]
    fn a_sieve_leaves_out_other_texts() {
        let sieve =
            Sieve::new([r"(?i)\b(boutons?) (?:verte?|rouge)s?\b", r"(?:^|[^\w])(?P<at>TODO)(?:$|[\s.])"]);
        assert!(!sieve.keeps("Le bouton, tout en vert, est là"));
        assert!(!Pattern::new(r"\bété\b").is_match("répété"));
    }
}
