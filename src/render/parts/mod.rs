//! The pieces that pages of items share: each takes something of the model and gives what a
//! template shows of it, in the page's language.

mod assessment;
mod attachment;
mod backlinks;
mod bar;
mod commitments;
mod contact;
mod contents;
mod facts;
mod figure;
mod indicator;
mod item;
mod letters;
mod list_row;
mod member;
mod milestone;
mod person;
mod prose;
mod report;
mod share;
mod standing;
mod steps;
mod web;

pub(super) use assessment::{CommentView, IndependentView, PlanReports};
pub(super) use attachment::{AttachmentView, attachment, attachments};
pub(super) use backlinks::{Backlinks, Group, Row, rows};
pub(super) use bar::Bar;
pub(super) use commitments::{CommitmentRow, Commitments, Neighbours};
pub(super) use contact::{AddressView, EmailView, PhoneView, RepresentativeView};
pub(super) use contents::{Contents, Entry, shown};
pub(super) use facts::{Fact, Facts};
pub(super) use figure::{FigureView, figures};
pub(super) use indicator::IndicatorView;
pub(super) use item::{ItemParts, OwnSections};
pub(super) use letters::{Letter, by_letter};
pub(super) use list_row::{ListRow, list_rows};
pub(super) use member::{MeetingView, MemberView};
pub(super) use milestone::MilestoneView;
pub(super) use person::PersonView;
pub(super) use prose::{Section, Sections};
pub(super) use report::ReportView;
pub(super) use share::Share;
pub(super) use standing::Standing;
pub(super) use steps::Cycle;
pub(super) use web::{WebLink, web, web_links};
