//! A film whose pictures nothing tells.

use super::{nearby, sources};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A film with no transcript near it, and no word of a described version.
    ///
    /// ## Why
    /// People who do not see it hear what is said, and miss what is only shown: names, figures, places.
    /// All may be said aloud: a person must listen.
    ///
    /// ## Example
    /// ```html
    /// <video controls src="forum.mp4"></video>
    /// ```
    ///
    /// ## How to fix it
    /// Have what is only shown said in the film, or link to its transcript, or to a version with audio
    /// description, right after it.
    ///
    /// ```html
    /// <video controls src="forum.mp4"></video>
    /// <p><a href="forum.html">Transcript</a></p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.2.3 Audio Description or Media Alternative (A) and 1.2.5 Audio Description (AA); ACT
    /// rule c5a4ea.
    ///
    /// # En français
    /// Un film sans transcription près de lui, ni mention d’une version décrite.
    ///
    /// ## Pourquoi
    /// Qui ne le voit pas entend ce qui se dit et manque ce qui ne fait que se voir : noms, chiffres,
    /// lieux. Tout y est peut-être dit à voix haute : quelqu’un doit écouter.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Faire dire dans le film ce qui ne fait que se voir, ou mettre juste après lui un hyperlien vers
    /// sa transcription ou vers une version avec audiodescription.
    ///
    /// ## Source
    /// WCAG 2.2, 1.2.3 Audiodescription ou version de remplacement (A) et 1.2.5 Audiodescription (AA);
    /// règle ACT c5a4ea.
    "A121" "video-without-description" Warning Page
    wcag "1.2.3" "1.2.5" act "c5a4ea" impact Serious
}

/// Maximum number of videos examined in a page.
const MAX_VIDEOS: usize = 200;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for video in page.named("video").take(MAX_VIDEOS) {
        // What plays by itself without sound adorns the page.
        let adorns = video.has("muted") && video.has("autoplay") && !video.has("controls");
        let plays = video.has("controls") || sources::plays(video);
        if plays && !adorns && video.is_visible() && !video.is_aria_hidden() && !nearby::has_text(video) {
            findings.report(video, findings.needs_review());
        }
    }
}
