//! What hosts show for an address that does not exist: in every language at the site's root, in one
//! under a language's own.

use serde::Serialize;

use super::language_choice::{Choice, choice};
use crate::{
    model::Language,
    render::{Frame, Page, Reads, View, Words, frame},
};

#[derive(Serialize)]
struct NotFoundView {
    #[serde(flatten)]
    frame: Frame,
    /// The languages that the page speaks, its own first.
    choices: Vec<Choice>,
}

/// What the page shows.
pub(super) fn gather<'p>(page: &Page, reads: &mut Reads<'p>) -> View<'p> {
    let title = Words::own(reads.say("not-found-title"));
    let frame = frame::apart(reads, title);
    let of_root = !page.address.as_str().contains('/');
    let languages: Vec<Language> =
        if of_root { reads.site().languages.clone() } else { vec![reads.language()] };
    let choices = languages.into_iter().map(|language| choice(language, reads)).collect();
    View::new("pages/not_found.html", NotFoundView { frame, choices })
}
