//! Evaluation of media queries for screens.

/// Screens to which a media query applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dom) enum MediaMatch {
    /// All screens.
    Always,
    /// Some screens or settings: content shown there is shown to someone.
    Sometimes,
    /// No screen.
    Never,
}

impl MediaMatch {
    /// Combines two nested media queries.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Always, Self::Always) => Self::Always,
            _ => Self::Sometimes,
        }
    }

    /// Parses a media query list. Source: Media Queries 4, section 2.
    pub(super) fn parse(list: &str) -> Self {
        let mut holds = Self::Never;
        for query in list.split(',') {
            let query = query.trim().to_ascii_lowercase();
            let mut words = query.split_ascii_whitespace().filter(|word| *word != "only");
            let first = words.next().unwrap_or("all");
            let more = words.next().is_some();
            match first {
                "all" | "screen" if !more => return Self::Always,
                "all" | "screen" | "not" => holds = Self::Sometimes,
                _ if first.starts_with('(') => holds = Self::Sometimes,
                // Print, speech and obsolete media types.
                _ => {}
            }
        }
        holds
    }
}
