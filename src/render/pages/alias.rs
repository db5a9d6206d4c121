//! The page at a former address: it redirects to the current one, without script.

use serde::Serialize;

use crate::{
    model::Address,
    render::{Frame, LocalizedText, PageInputs, View, frame},
};

#[derive(Serialize)]
struct AliasView {
    #[serde(flatten)]
    frame: Frame,
    /// URL of the current address.
    target: String,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(target: &Address, inputs: &mut PageInputs<'p>) -> View<'p> {
    let title = LocalizedText::new(inputs.string("alias-title"));
    let mut frame = frame::standalone(inputs, title);
    frame.page.canonical = target.on_web(inputs.site().base_url.as_str());
    inputs.key.fold("alias", target.as_str());
    View::new("pages/alias.html", AliasView { target: inputs.href(target), frame })
}
