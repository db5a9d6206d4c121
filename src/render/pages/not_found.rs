//! The 404 page: in every language at the site's root, in one language under a language's own
//! folder.

use serde::Serialize;

use super::language_choice::{Choice, choice};
use crate::{
    model::Language,
    render::{Frame, LocalizedText, Page, PageInputs, View, frame},
};

#[derive(Serialize)]
struct NotFoundView {
    #[serde(flatten)]
    frame: Frame,
    /// Languages of the page, its own first.
    choices: Vec<Choice>,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(page: &Page, inputs: &mut PageInputs<'p>) -> View<'p> {
    let title = LocalizedText::new(inputs.string("not-found-title"));
    let frame = frame::standalone(inputs, title);
    let of_root = !page.address.as_str().contains('/');
    let languages: Vec<Language> =
        if of_root { inputs.site().languages.clone() } else { vec![inputs.language()] };
    let choices = languages.into_iter().map(|language| choice(language, inputs)).collect();
    View::new("pages/not_found.html", NotFoundView { frame, choices })
}
