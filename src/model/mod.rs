//! The domain of an open government portal, as plain data.
//!
//! One file per noun. The model has no dependency on files, YAML, HTML or messages: a type defines
//! its data and its accepted syntax ([`Field`]). A noun with fields is declared once with
//! `record!`, which generates the struct, its reader and its description for editors' schemas.

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
mod corrected;
mod dataset;
mod date;
mod decimal;
mod declaration;
mod document_format;
mod event;
mod extra;
mod field;
mod field_names;
mod figure;
mod foundation;
mod id;
mod item;
mod language;
pub mod layout;
mod milestone;
mod misread;
mod moment;
mod news;
mod organization;
mod page;
pub(crate) mod problems;
mod progress_report;
mod prose;
pub(crate) mod record;
mod reference;
mod scalars;
pub(crate) mod string_enum;
mod topic;
mod translation;
pub(crate) mod unstated;
mod visit;
mod web;

pub use achievement::Achievement;
pub use action_plan::{ActionPlan, Assessor, Framework, Phase, PhaseKind, PlanAssessment, StatedPhase};
pub use address::{Address, encode_path, join_path, join_path_clamped};
pub use assessment::{EarlyResults, IndependentAssessment, OpenGovernmentEffect, PublicComment};
pub use attachment::{Attachment, FileName, Link};
pub(crate) use collection::collections;
pub use collection::{
    Collection, CollectionItem, Dispatch, ItemFacts, Items, ListOrder, MenuPlacement, Table,
};
pub use commitment::Commitment;
pub use committee::{Committee, Meeting, Member, Sector};
pub use consultation::{Consultation, ConsultationKind, ConsultationResults, ParticipationLevel};
pub use contact::{Phone, PostalAddress, Representative};
pub use corrected::{Correction, corrected};
pub use dataset::{Dataset, Distribution, Licence, UpdateFrequency};
pub use date::{DateError, Extent, PartialDate, Period, Season, TimeOfDay};
pub use decimal::{Decimal, ParseDecimalError};
pub use declaration::{CitedArticle, Declaration, DeclarationKind, Signatory};
pub use document_format::document_format;
pub use event::{Event, EventKind};
pub use extra::Extra;
pub use field::{Field, FieldReader, FieldShape, FieldType, Syntax};
pub use field_names::{look_the_same, meant};
pub use figure::Figure;
pub use foundation::{Foundation, FoundationKind};
pub use id::{ItemCode, ItemId, Slug, is_slug, not_an_id, slugified};
pub use item::{Common, Item, ItemFile, ItemMeta, Text};
pub use language::{Language, Localized, ParseLanguageError, primary_subtag};
pub use milestone::{Indicator, Milestone};
pub use moment::MomentKind;
pub use news::News;
pub use organization::{Organization, OrganizationKind};
pub use page::{MenuPlace, Page, PageRole};
pub use progress_report::{ProgressReport, ProgressStatus};
pub use prose::Prose;
pub use record::{Fields, Record};
pub use reference::{AnyRef, ItemKey, Ref, Term, VocabularyTerm};
pub use scalars::{PeriodEnds, PlainDate, WordedDate};
pub use topic::{OgpValue, StandardValue, Topic};
pub use translation::{Translation, TranslationKind};
pub use visit::{FieldContext, Visitable, Visitor, Vocabulary};
pub use web::{Email, Url};
