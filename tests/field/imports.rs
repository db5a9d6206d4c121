//! Sites, tables and translators' documents from elsewhere.

mod documents;
mod sites;
mod tables;
