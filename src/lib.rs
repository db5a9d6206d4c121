//! Parvis turns the Markdown and YAML of an open government portal into a bilingual,
//! accessibility-checked static site.
//!
//! The modules, lowest first; each imports only from those listed before it:
//! - [`wcag`], [`aria`], [`policy`]: data of the Recommendations. [`html`]: text written into HTML.
//! - `disk`: plain files, opened without following links and kept through a power cut.
//! - [`source`], [`diagnostic`]: source texts and locations; problems and their fixes.
//! - [`model`]: the domain model.
//! - [`yaml`], [`markdown`], [`locale`], [`config`]: languages that Parvis reads and writes.
//! - [`dom`]: a page as browsers and assistive technology see it.
//! - [`schema`]: JSON Schemas of authors' files, for editors.
//! - [`report`]: output formats of problems.
//! - [`load`] → [`validate`] → [`resolve`]: folder → portal.
//! - [`rules`]: rules that the content and pages must follow.
//! - [`render`]: portal → pages. [`check`]: checks of the rendered pages.
//! - [`conformance`]: accessibility conformance, criterion by criterion.
//! - [`status`]: status of the portal, by responsible organization.
//! - [`reference`](mod@reference): documentation of authors’ files and fields.
//! - [`scaffold`]: files of a new portal and new items.
//! - [`translations`]: translation status and exchange with translators.
//! - [`edit`]: changes to authors' files.
//! - [`import`]: content of other sites → items.
//! - [`mod@write`]: atomic output of the site.
//! - [`pipeline`]: the stages, in order. [`serve`]: the preview. [`commands`]: the command line.
//!
//! `ARCHITECTURE.md` gives the reasons.

pub mod aria;
pub mod cache;
pub mod check;
pub mod commands;
pub mod config;
pub mod conformance;
pub mod diagnostic;
mod disk;
pub mod dom;
pub mod edit;
pub mod html;
pub mod import;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod pipeline;
pub mod policy;
pub mod reference;
pub mod render;
pub mod report;
pub mod resolve;
pub mod rules;
pub mod scaffold;
pub mod schema;
pub mod serve;
pub mod source;
pub mod status;
pub mod translations;
pub mod validate;
pub mod wcag;
pub mod write;
pub mod yaml;

pub use pipeline::codes;
