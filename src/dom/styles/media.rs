//! Whether what stands under `@media` holds for people who look at a screen.

/// When rules hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dom) enum MediaMatch {
    /// On every screen.
    Always,
    /// On some screens, or for some people: whatever they show is shown to somebody.
    Sometimes,
    /// On no screen.
    Never,
}

impl MediaMatch {
    /// What holds under two conditions.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Always, Self::Always) => Self::Always,
            _ => Self::Sometimes,
        }
    }

    /// Reads a list of media. Source: Media Queries 4, section 2.
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
                // Print, speech, and media that are no more.
                _ => {}
            }
        }
        holds
    }
}
