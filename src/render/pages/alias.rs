//! The page at an address that once was: it leads to the present one, without script.

use serde::Serialize;

use crate::{
    model::Address,
    render::{Frame, Reads, View, Words, frame},
};

#[derive(Serialize)]
struct AliasView {
    #[serde(flatten)]
    frame: Frame,
    /// The way to the present address.
    target: String,
}

/// What the page shows.
pub(super) fn gather<'p>(target: &Address, reads: &mut Reads<'p>) -> View<'p> {
    let title = Words::own(reads.say("alias-title"));
    let mut frame = frame::apart(reads, title);
    frame.page.canonical = target.on_web(reads.site().base_url.as_str());
    reads.key.fold("alias", target.as_str());
    View::new("pages/alias.html", AliasView { target: reads.href(target), frame })
}
