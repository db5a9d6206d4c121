//! The pages that a run rendered, and why.

use crate::{
    cache::PageRecord,
    model::Address,
    render::{PageKey, SiteKey},
};

/// The pages that a run rendered, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageChanges {
    /// Number of pages that were as before.
    pub unchanged: usize,
    /// Pages that were rendered, in order of address.
    pub rendered: Vec<(Address, RenderReason)>,
    /// Inputs of all pages that changed since the last run.
    pub of_site: Vec<SiteInput>,
}

/// Reason why a page was rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RenderReason {
    /// The page has no record.
    New,
    /// Inputs changed that all pages share.
    Site,
    /// Its own inputs changed: items, lists, addresses, the day.
    Content,
    /// The page is as before, but its published file is missing or was changed.
    File,
}

/// Input that all pages share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteInput {
    /// The program.
    Program,
    /// The theme.
    Theme,
    /// The settings in `site.toml`.
    Settings,
    /// The interface strings.
    Strings,
}

impl RenderReason {
    /// Returns the reason, from the key of the page in the last run and that of now.
    pub(super) fn of(before: Option<&PageKey>, now: &PageKey) -> Self {
        match before {
            None => Self::New,
            Some(before) if before.site != now.site => Self::Site,
            Some(before) if before.content != now.content => Self::Content,
            Some(_) => Self::File,
        }
    }

    /// Returns the id of the message that states the reason.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::New => "rendered-new",
            Self::Site => "rendered-site",
            Self::Content => "rendered-content",
            Self::File => "rendered-file",
        }
    }
}

impl SiteInput {
    /// Returns the id of the message that names the input.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Program => "input-program",
            Self::Theme => "input-theme",
            Self::Settings => "input-settings",
            Self::Strings => "input-strings",
        }
    }
}

impl PageChanges {
    /// Returns the changes since the last run, whose site had the key `before`.
    pub(super) fn new(
        before: Option<&SiteKey>,
        now: &SiteKey,
        pages: &[(PageRecord, Option<RenderReason>)],
    ) -> Self {
        let inputs = |before: &SiteKey| {
            let inputs = [
                (SiteInput::Program, before.program != now.program),
                (SiteInput::Theme, before.theme != now.theme),
                (SiteInput::Settings, before.settings != now.settings),
                (SiteInput::Strings, before.strings != now.strings),
            ];
            inputs.into_iter().filter(|(_, has_changed)| *has_changed).map(|(input, _)| input).collect()
        };
        let rendered: Vec<_> = pages
            .iter()
            .filter_map(|(record, reason)| Some((record.report.address.clone(), (*reason)?)))
            .collect();
        let of_site = before.map(inputs).unwrap_or_default();
        Self { unchanged: pages.len() - rendered.len(), rendered, of_site }
    }
}
