//! The request that commands share.

use std::path::Path;

use super::arguments::GlobalArgs;
use crate::{config::BaseUrl, pipeline::Request, resolve::Publication};

/// Returns the request for the portal in `root`, on the requested day, else today.
pub(super) fn of(root: &Path, global: &GlobalArgs, drafts: bool, base_url: Option<BaseUrl>) -> Request {
    let today = global.today.unwrap_or_else(today);
    Request { root: root.to_owned(), publication: Publication { today, drafts }, base_url }
}

#[expect(clippy::disallowed_methods, reason = "the clock is read here and handed down")]
fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}
