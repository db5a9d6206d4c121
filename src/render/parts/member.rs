//! The members and meetings of a committee.

use serde::Serialize;

use super::{AttachmentView, attachment};
use crate::{
    model::{ItemMeta, Meeting, Member},
    render::{DateView, LocalizedText, PageInputs, PageLink},
};

/// A member of a committee.
#[derive(Clone, Debug, Serialize)]
pub struct MemberView {
    /// Name of the person.
    pub name: Option<String>,
    /// Organization.
    pub organization: Option<PageLink>,
    /// Role on the committee.
    pub role: Option<LocalizedText>,
    /// Start of the term.
    pub since: Option<DateView>,
    /// End of the term.
    pub until: Option<DateView>,
}

/// A meeting of a committee.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingView {
    /// Date.
    pub date: DateView,
    /// Place.
    pub place: Option<LocalizedText>,
    /// Agenda.
    pub agenda: Option<AttachmentView>,
    /// Minutes.
    pub minutes: Option<AttachmentView>,
}

impl MemberView {
    /// Builds the view of a member.
    pub fn of(member: &Member, inputs: &mut PageInputs<'_>) -> Self {
        Self {
            name: member.name.clone().map(|name| name.value),
            organization: member.organization.as_ref().and_then(|it| inputs.link(&it.any().key())),
            role: member.role.as_ref().and_then(|role| inputs.localized(role)),
            since: member.since.as_ref().map(|date| inputs.date(date)),
            until: member.until.as_ref().map(|date| inputs.date(date)),
        }
    }
}

impl MeetingView {
    /// Builds the views of meetings, latest first.
    pub fn all(meetings: &[Meeting], meta: &ItemMeta, inputs: &PageInputs<'_>) -> Vec<Self> {
        let mut meetings: Vec<&Meeting> = meetings.iter().collect();
        meetings.sort_by_key(|meeting| std::cmp::Reverse(meeting.date.extent));
        let document = |document: &Option<_>| document.as_ref().and_then(|it| attachment(it, meta, inputs));
        let view = |meeting: &Meeting| Self {
            date: inputs.date(&meeting.date),
            place: meeting.place.as_ref().and_then(|place| inputs.localized(place)),
            agenda: document(&meeting.agenda),
            minutes: document(&meeting.minutes),
        };
        meetings.into_iter().map(view).collect()
    }
}
