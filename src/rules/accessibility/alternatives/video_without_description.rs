//! Video has no transcript or audio description nearby.

use super::{nearby, sources};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Video has no transcript or audio description nearby.
    ///
    /// ## Why
    /// A person who cannot see the video hears the words and misses what is only shown: names,
    /// figures, places. Everything may be said aloud: a person must check.
    ///
    /// ## Example
    /// ```html
    /// <video controls src="forum.mp4"></video>
    /// ```
    ///
    /// ## How to fix it
    /// Have the video say what it shows, or add right after it a link to its transcript or to a
    /// version with audio description.
    ///
    /// ```html
    /// <video controls src="forum.mp4"></video>
    /// <p><a href="forum.html">Transcript</a></p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.2.3 Audio Description or Media Alternative (Prerecorded) (A) and
    /// 1.2.5 Audio Description (Prerecorded) (AA); ACT rule c5a4ea.
    ///
    /// # En français
    /// La vidéo n’a ni transcription ni audiodescription à proximité.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas la vidéo entend les paroles, mais ne sait rien de ce qui est
    /// seulement montré : noms, chiffres, lieux. Tout est peut-être dit à voix haute : une personne
    /// doit le vérifier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Faire dire dans la vidéo ce qu’elle montre, ou ajouter juste après elle un hyperlien vers sa
    /// transcription ou vers une version avec audiodescription.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.2.3 Audio-description ou version de remplacement pour un média
    /// temporel (pré-enregistré) (A) et 1.2.5 Audio-description (pré-enregistrée) (AA); règle ACT
    /// c5a4ea.
    "A121" "video-without-description" Warning Page
    wcag "1.2.3" "1.2.5" act "c5a4ea" impact Serious
}

/// Maximum number of videos examined in a page.
const MAX_VIDEOS: usize = 200;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for video in page.named("video").take(MAX_VIDEOS) {
        // A muted video that plays automatically is decorative.
        let adorns = video.has("muted") && video.has("autoplay") && !video.has("controls");
        let plays = video.has("controls") || sources::plays(video);
        if plays && !adorns && video.is_visible() && !video.is_aria_hidden() && !nearby::has_text(video) {
            findings.report(video, findings.needs_review());
        }
    }
}
