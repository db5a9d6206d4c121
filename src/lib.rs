//! Parvis turns the Markdown and YAML of an open government portal into a bilingual,
//! accessibility-checked static site.
//!
//! The map, from the ground up; each module imports only from those above it here:
//! - [`source`], [`diagnostic`]: texts and places in them; what is wrong, where, how to mend it.
//! - [`model`]: the domain, plain data.
//! - [`yaml`], [`markdown`], [`locale`], [`config`]: the languages that Parvis reads and writes.
//! - [`report`]: how problems are told.
//! - [`load`] → [`validate`] → [`resolve`]: from a folder to a portal.
//! - [`render`]: from a portal to pages. [`check`]: what is wrong with a page as it will be served.
//! - [`edit`]: how the author's own files are changed.
//! - [`import`]: what another site holds, as items of this portal.
//! - [`mod@write`]: the site is the old one or the new one, never between.
//! - [`build`]: the stages in their order. [`serve`]: the preview. [`commands`]: who asks.
//!
//! `ARCHITECTURE.md` tells why.

pub mod build;
pub mod check;
pub mod commands;
pub mod config;
pub mod diagnostic;
pub mod edit;
pub mod import;
pub mod load;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod render;
pub mod report;
pub mod resolve;
pub mod serve;
pub mod source;
pub mod validate;
pub mod write;
pub mod yaml;

/// Every kind of problem that can be told, in the order of their ids.
#[must_use]
pub fn codes() -> Vec<&'static diagnostic::Code> {
    let of_stages = [
        load::problems::ALL,
        yaml::ALL,
        config::toml::ALL,
        model::problems::ALL,
        validate::problems::ALL,
        markdown::problems::ALL,
        locale::codes::ALL,
        resolve::problems::ALL,
        render::problems::ALL,
        check::problems::ALL,
    ];
    let mut codes: Vec<_> = of_stages.concat();
    codes.sort_by_key(|code| code.id);
    codes
}
