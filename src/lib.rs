//! Parvis turns the Markdown and YAML of an open government portal into a bilingual,
//! accessibility-checked static site.
//!
//! The map, from the ground up; each module imports only from those above it here:
//! - [`wcag`], [`aria`]: what the Recommendations say, plain data. [`html`]: text written into HTML.
//! - [`source`], [`diagnostic`]: texts and places in them; what is wrong, where, how to mend it.
//! - [`model`]: the domain, plain data.
//! - [`yaml`], [`markdown`], [`locale`], [`config`]: the languages that Parvis reads and writes.
//! - [`dom`]: a page as browsers and assistive technology see it.
//! - [`schema`]: what editors are told of the files that authors write.
//! - [`report`]: how problems are told.
//! - [`load`] → [`validate`] → [`resolve`]: from a folder to a portal.
//! - [`rules`]: what content is held to.
//! - [`render`]: from a portal to pages. [`check`]: what is wrong with a page as it will be served.
//! - [`conformance`]: what can be said of the portal's accessibility, criterion by criterion.
//! - [`status`]: where the portal stands, for those who answer for it.
//! - [`scaffold`]: what a new portal and a new item begin with.
//! - [`translations`]: how translations stand, and what translators are handed and hand back.
//! - [`edit`]: how the author's own files are changed.
//! - [`import`]: what another site holds, as items of this portal.
//! - [`mod@write`]: the site is the old one or the new one, never between.
//! - [`pipeline`]: the stages in their order. [`serve`]: the preview. [`commands`]: who asks.
//!
//! `ARCHITECTURE.md` tells why.

pub mod aria;
pub mod check;
pub mod commands;
pub mod config;
pub mod conformance;
pub mod diagnostic;
pub mod dom;
pub mod edit;
pub mod html;
pub mod import;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod pipeline;
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
