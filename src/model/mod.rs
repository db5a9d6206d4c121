//! The domain of an open government portal, as plain data.
//!
//! One file per noun. Nothing here knows files, YAML, HTML or words: a type says what a thing is,
//! what may be written for it ([`Field`]) and nothing else. A noun with fields is declared once,
//! with `record!`: its struct, how it is read and its description for editors' schemas are one.

mod achievement;
mod action_plan;
mod address;
mod assessment;
mod attachment;
mod collection;
mod commitment;
mod committee;
mod consultation;
mod contact;
mod dataset;
mod date;
mod decimal;
mod declaration;
mod event;
mod extra;
mod field;
mod figure;
mod foundation;
mod id;
mod item;
mod language;
mod milestone;
mod news;
mod organization;
mod page;
pub(crate) mod problems;
mod progress_report;
mod prose;
pub(crate) mod record;
mod reference;
mod scalars;
mod topic;
mod translation;
mod visit;
mod web;
pub(crate) mod words;

pub use achievement::Achievement;
pub use action_plan::{ActionPlan, Assessor, Framework, Phase, PhaseKind, PlanAssessment, StatedPhase};
pub use address::Address;
pub use assessment::{EarlyResults, IndependentAssessment, OpenGovernmentEffect, PublicComment};
pub use attachment::{Attachment, FileName, Link};
pub use collection::{Collected, Collection, Dispatch, Items, Table};
pub use commitment::Commitment;
pub use committee::{Committee, Meeting, Member, Sector};
pub use consultation::{Consultation, ConsultationKind, ConsultationResults, ParticipationLevel};
pub use contact::{Phone, PostalAddress, Representative};
pub use dataset::{Dataset, Distribution, Licence, UpdateFrequency};
pub use date::{DateError, Extent, PartialDate, Period, Season, TimeOfDay};
pub use decimal::{Decimal, NotADecimal};
pub use declaration::{CitedArticle, Declaration, DeclarationKind, Signatory};
pub use event::{Event, EventKind};
pub use extra::Extra;
pub use field::{Expects, Field, FieldShape, Reading};
pub use figure::Figure;
pub use foundation::{Foundation, FoundationKind};
pub use id::{ItemCode, ItemId, Slug, is_slug, not_an_id, slugified};
pub use item::{Common, Head, Item, ItemFile, Text};
pub use language::{Language, Localized, NotALanguage};
pub use milestone::{Indicator, Milestone};
pub use news::News;
pub use organization::{Organization, OrganizationKind};
pub use page::{MenuPlace, Page, PageRole};
pub use progress_report::{ProgressReport, Status};
pub use prose::Prose;
pub use record::{Fields, Record};
pub use reference::{AnyRef, ItemKey, Ref, Term, Worded};
pub use scalars::{PeriodEnds, PlainDate, WordedDate};
pub use topic::{OgpValue, StandardValue, Topic};
pub use translation::{Translation, TranslationKind};
pub use visit::{Seat, Visited, Visitor, Vocabulary};
pub use web::{Email, Url};
