//! Telephone numbers and email addresses that a slip has damaged.

use std::{ops::Range, sync::LazyLock};

use super::{contacts::ContactPatterns, found::Kind};
use crate::{
    locale::{Pattern, Sieve},
    markdown::Link,
    source::{RangeSet, Sources, Span},
};

/// Email address with another sign for one of its dots.
const EMAIL: &str = r"(?i)\b[a-z0-9][a-z0-9._%+'-]*@[a-z0-9-]+(?:[.,;]{1,2}[a-z0-9-]+)*(?:[,;]|\.\.)(?:org|com|net|ca|info|edu|gouv|gc|qc|quebec)(?:\.[a-z]{2,})*\b";

/// Rest of an email address after a wrong sign, where the address was read as ending before it.
const EMAIL_REST: &str =
    r"(?i)^(?:[,;]|\.\.)(?:[a-z0-9-]+\.)*(?:org|com|net|ca|info|edu|gouv|gc|qc|quebec)(?:\.[a-z]{2,})*\b";

/// Number whose last group has three, five or six digits after a hyphen: 418 555-014.
const SHORT_OR_LONG: &str = r"(?:^|[\s(:;,\x{a0}])(?<at>\(?[2-9]\d\d\)?[\s.–-]{1,2}[2-9]\d\d[–‑-](?:\d{3}|\d{5,6}))(?:$|[\s)»”,;:!?]|\.(?:\s|$))";

/// Words before a number that is certainly one to call.
const CALLED: &str = concat!(
    r"(?i)\b(?:téléphone|télécopieur|tél|tel|phone|fax|call|(?:appel|compos)(?:er|ez) l[ea])\.?[\s\x{a0}]?:?[\s\x{a0}]?",
    r"(?:au |at )?(?<at>\(?\d{3}\)?[\s.–‑-]{0,2}\d{1,4}(?:[.–‑ \x{a0}-]\d{1,6}){0,3})",
);

/// Numbers of digits that no number of this country has, in a number with its area code.
const IMPOSSIBLE: [usize; 3] = [8, 9, 12];

/// A damaged detail.
pub(in crate::rules::language) struct Damage {
    pub(in crate::rules::language) kind: Kind,
    pub(in crate::rules::language) range: Range<usize>,
    /// The detail as it was probably meant; `None` if that cannot be known.
    pub(in crate::rules::language) fixed: Option<String>,
}

/// Patterns of damaged details.
pub(in crate::rules::language) struct DamagePatterns {
    sieve: Sieve,
    email: Pattern,
    email_rest: Pattern,
    by_shape: Pattern,
    by_words: Pattern,
    whole: ContactPatterns,
}

static PATTERNS: LazyLock<DamagePatterns> = LazyLock::new(DamagePatterns::new);

impl DamagePatterns {
    /// Returns the patterns.
    pub(in crate::rules::language) fn all() -> &'static Self {
        &PATTERNS
    }

    fn new() -> Self {
        Self {
            sieve: Sieve::new([EMAIL, SHORT_OR_LONG, CALLED]),
            email: Pattern::new(EMAIL),
            email_rest: Pattern::new(EMAIL_REST),
            by_shape: Pattern::new(SHORT_OR_LONG),
            by_words: Pattern::new(CALLED),
            whole: ContactPatterns::new(),
        }
    }

    /// Returns the place of an address that was made a link up to a wrong sign, its text and the address
    /// that was meant.
    pub(in crate::rules::language) fn cut_address(
        &self,
        link: &Link,
        sources: &Sources,
    ) -> Option<(Span, String, String)> {
        let address = link.destination.strip_prefix("mailto:").filter(|_| link.is_bare)?;
        let after = sources.file(link.span.file).text().get(link.span.end as usize..)?;
        let rest = self.email_rest.find(after)?;
        let length = (link.span.end - link.span.start) as usize + rest.len();
        let written = format!("{address}{}", rest.as_str());
        let meant = with_dots(&written);
        Some((link.span.within(0, length), written, meant))
    }

    /// Returns the damaged details of a text, in order.
    pub(in crate::rules::language) fn find(&self, text: &str) -> Vec<Damage> {
        if !self.sieve.keeps(text) {
            return Vec::new();
        }
        let emails = self.email.find_iter(text).map(|email| Damage {
            kind: Kind::Email,
            range: email.range(),
            fixed: Some(with_dots(email.as_str())),
        });
        let mut found: Vec<Damage> = emails.collect();
        let of = |pattern: &Pattern| {
            let all = pattern.captures_iter(text);
            all.filter_map(|groups| groups.name("at").map(|at| at.range())).collect::<Vec<_>>()
        };
        let is_impossible = |range: &Range<usize>| {
            IMPOSSIBLE.contains(&text[range.clone()].bytes().filter(u8::is_ascii_digit).count())
        };
        let mut known: RangeSet = self.whole.find(text).into_iter().map(|it| it.range).collect();
        for email in &found {
            known.insert(&email.range);
        }
        let called = of(&self.by_words).into_iter().filter(is_impossible);
        for range in of(&self.by_shape).into_iter().chain(called) {
            if !known.overlaps(&range) {
                known.insert(&range);
                found.push(Damage { kind: Kind::Phone, range, fixed: None });
            }
        }
        found.sort_by_key(|damage| damage.range.start);
        found
    }
}

/// Writes a single dot for each sign between the parts of the domain.
fn with_dots(address: &str) -> String {
    let (name, domain) = address.split_once('@').unwrap_or(("", address));
    let parts = domain.split([',', ';', '.']).filter(|part| !part.is_empty());
    format!("{name}@{}", parts.collect::<Vec<_>>().join("."))
}
