//! A film without captions.

use super::sources;
use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A film that may have sound, with no track of captions.
    ///
    /// ## Why
    /// A person who does not hear it sees people speak, and does not know what they say. Captions may
    /// be in the picture itself, or there is no sound: a person must look.
    ///
    /// ## Example
    /// ```html
    /// <video controls src="forum.mp4"></video>
    /// ```
    ///
    /// ## How to fix it
    /// Add a `track` of kind `captions`, for each language of the film.
    ///
    /// ```html
    /// <video controls src="forum.mp4"><track kind="captions" src="forum.en.vtt" srclang="en"></video>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.2.2 Captions (Prerecorded) (A); technique H95; ACT rule f51b46.
    ///
    /// # En français
    /// Un film qui a peut-être du son, sans piste de sous-titres.
    ///
    /// ## Pourquoi
    /// Qui ne l’entend pas voit parler des gens et ne sait pas ce qu’ils disent. Les sous-titres sont
    /// peut-être dans l’image, ou il n’y a pas de son : quelqu’un doit regarder.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un élément `track` de genre `captions` pour chaque langue du film.
    ///
    /// ## Source
    /// WCAG 2.2, 1.2.2 Sous-titres (préenregistrés) (A); technique H95; règle ACT f51b46.
    "A120" "video-without-captions" Warning Page
    wcag "1.2.2" act "f51b46" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for video in page.named("video") {
        let is_silent = video.has("muted") && !video.has("controls");
        let plays = video.has("controls") || sources::plays(video);
        if plays && !is_silent && video.is_visible() && !video.is_aria_hidden() && !has_captions(video) {
            findings.report(video, findings.needs_review());
        }
    }
}

/// Whether one of its tracks has its words: captions, or subtitles, which is what a track is that does
/// not say.
fn has_captions(video: Element<'_>) -> bool {
    video.children().filter(|child| child.is("track") && child.has("src")).any(|track| {
        let kind = track.attr("kind").unwrap_or("subtitles").trim();
        kind.eq_ignore_ascii_case("captions") || kind.eq_ignore_ascii_case("subtitles")
    })
}
