//! Video has no captions track.

use super::sources;
use crate::{
    dom::{Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Video has no captions track.
    ///
    /// ## Why
    /// A person who cannot hear the video sees people speak and does not know what they say. The
    /// captions may be part of the picture, or the video may have no sound: a person must check.
    ///
    /// ## Example
    /// ```html
    /// <video controls src="forum.mp4"></video>
    /// ```
    ///
    /// ## How to fix it
    /// Add a `track` element with `kind="captions"` for each language of the video.
    ///
    /// ```html
    /// <video controls src="forum.mp4"><track kind="captions" src="forum.en.vtt" srclang="en"></video>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.2.2 Captions (Prerecorded) (A); technique H95; ACT rule f51b46.
    ///
    /// # En français
    /// La vidéo n’a pas de piste de sous-titres.
    ///
    /// ## Pourquoi
    /// Une personne qui n’entend pas la vidéo voit des gens parler sans savoir ce qu’ils disent.
    /// Les sous-titres font peut-être partie de l’image, ou la vidéo n’a pas de son : une personne
    /// doit le vérifier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un élément `track` avec `kind="captions"` pour chaque langue de la vidéo.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.2.2 Sous-titres (pré-enregistrés) (A); technique H95; règle ACT
    /// f51b46.
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

/// Returns `true` if the video has a captions or subtitles track. Subtitles are the default kind of a track.
fn has_captions(video: Element<'_>) -> bool {
    video.children().filter(|child| child.is("track") && child.has("src")).any(|track| {
        let kind = track.attr("kind").unwrap_or("subtitles").trim();
        kind.eq_ignore_ascii_case("captions") || kind.eq_ignore_ascii_case("subtitles")
    })
}
