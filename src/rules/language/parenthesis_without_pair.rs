//! Parenthesis has no matching one.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    markdown::TextRun,
    rules::{findings::Findings, rule::rule, texts::Texts},
};

rule! {
    /// Parenthesis has no matching one.
    ///
    /// ## Why
    /// Without the matching parenthesis, people do not know where the aside begins or ends, and words
    /// may have been lost.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum (créé en 2020 se réunit en mai.
    /// ```
    ///
    /// ## How to fix it
    /// Add the missing parenthesis, or remove the extra one.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum (créé en 2020) se réunit en mai.
    /// ```
    ///
    /// ## Source
    /// Recommended by the OQLF, Banque de dépannage linguistique, « Parenthèses ».
    ///
    /// # En français
    /// La parenthèse est seule.
    ///
    /// ## Pourquoi
    /// Si l’une des deux parenthèses manque, on ne sait pas où l’incise commence ou finit, et des mots
    /// ont peut-être été perdus.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter la parenthèse qui manque, ou retirer celle qui est de trop.
    ///
    /// ## Source
    /// Recommandé par l’OQLF, Banque de dépannage linguistique, « Parenthèses ».
    "L323" "parenthesis-without-pair" Warning Texts
}

/// Maximum length of the letter or the number of an item.
const MAX_ITEM_CHARS: usize = 4;

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    for item in &texts.items {
        for (_, pieces) in item.all() {
            for (piece, range) in unpaired(pieces) {
                let diagnostic = findings.diagnostic(item.meta, piece.span_of(&range));
                findings.report(item.meta, diagnostic.with("mark", &piece.text[range]));
            }
        }
    }
}

/// Returns the parentheses of a text without a pair. One that closes in another paragraph is a pair: the
/// aside may have a list.
fn unpaired(pieces: &[TextRun]) -> Vec<(&TextRun, Range<usize>)> {
    let mut open: Vec<(&TextRun, Range<usize>, usize)> = Vec::new();
    let mut alone = Vec::new();
    // A face may end an aside: « (quelle surprise :-). »
    let mut faces = BTreeSet::new();
    let mut block = 0;
    for piece in pieces {
        block += usize::from(piece.starts_block);
        let mut surroundings = Surroundings::default();
        for (at, sign) in piece.text.match_indices(['(', ')']) {
            let (before, after) = (&piece.text[..at], &piece.text[at + 1..]);
            surroundings.advance(before);
            if is_drawn(before, after) {
                faces.insert(block);
                continue;
            }
            if surroundings.is_address {
                continue;
            }
            if sign == "(" {
                open.push((piece, at..at + 1, block));
            } else if is_item(before) && open.last().is_none_or(|(.., of)| *of != block) {
                // « a) » is the mark of an item.
            } else if open.pop().is_none() && !surroundings.is_interval {
                alone.push((piece, at..at + 1));
            }
        }
    }
    open.retain(|(.., of)| !faces.contains(of));
    alone.extend(open.into_iter().map(|(piece, range, _)| (piece, range)));
    alone
}

/// Returns `true` if a parenthesis is the mouth of a face: « :) », « ;-( ».
fn is_drawn(before: &str, after: &str) -> bool {
    let is_mouth = [":", ";", ":-", ";-", "8-", "^_^", "¯"].iter().any(|eyes| before.ends_with(eyes));
    is_mouth && after.chars().next().is_none_or(|next| !next.is_alphanumeric())
}

/// The surroundings of a place of a text, followed from one parenthesis to the next: the text before it is read
/// once, however many parentheses are in it.
#[derive(Default)]
struct Surroundings {
    /// Length of the text that was read.
    read: usize,
    /// The word that is not finished is an address.
    is_address: bool,
    /// A square bracket is open: [0, 1) is an interval.
    is_interval: bool,
}

impl Surroundings {
    /// Reads the text before a parenthesis. The part that is new begins with the parenthesis before, which is
    /// in the middle of no address's beginning.
    fn advance(&mut self, before: &str) {
        let new = &before[self.read..];
        let last = new.rsplit(char::is_whitespace).next().unwrap_or_default();
        let begins_word = self.read == 0 || last.len() < new.len();
        let continues = !begins_word && self.is_address;
        self.is_address = continues || last.contains("://") || begins_word && last.starts_with("www.");
        if let Some(bracket) = new.rfind(['[', ']']) {
            self.is_interval = new[bracket..].starts_with('[');
        }
        self.read = before.len();
    }
}

/// Returns `true` if the words before a parenthesis end with the letter or the number of an item: « a) »,
/// « 12) », « viii) ».
fn is_item(before: &str) -> bool {
    const OPENERS: [char; 4] = ['(', '«', '“', '['];
    let words = before.trim_end();
    // One more than are allowed: a longer word is not read to its beginning, which may be far away.
    let letters = words.char_indices().rev().take(MAX_ITEM_CHARS + 1);
    let letters = letters.take_while(|(_, letter)| !letter.is_whitespace() && !OPENERS.contains(letter));
    let start = letters.last().map_or(words.len(), |(at, _)| at);
    let (lead, mark) = words.split_at(start);
    let begins_word = lead.trim_end_matches(OPENERS).chars().next_back().is_none_or(char::is_whitespace);
    let is_short = begins_word && mark.chars().count() <= MAX_ITEM_CHARS;
    let is_letter = mark.chars().count() == 1;
    let is_number = mark.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | '°' | 'º' | '*'));
    let is_roman = mark.chars().all(|sign| "ivxIVX".contains(sign));
    let is_letter_of_number = mark.len() > 1
        && mark.ends_with(|it: char| it.is_ascii_lowercase())
        && mark[..mark.len() - 1].bytes().all(|it| it.is_ascii_digit() || it == b'.');
    !mark.is_empty() && is_short && (is_letter || is_number || is_roman || is_letter_of_number)
}
