//! A recording without its text.

use super::{nearby, sources};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A recording with no transcript near it.
    ///
    /// ## Why
    /// People who do not hear it have nothing. Its text may stand on the page under another name: a
    /// person must look.
    ///
    /// ## Example
    /// ```html
    /// <audio controls src="speech.mp3"></audio>
    /// ```
    ///
    /// ## How to fix it
    /// Put its transcript right after it, or a link to it that says so.
    ///
    /// ```html
    /// <audio controls src="speech.mp3"></audio>
    /// <p><a href="speech.html">Transcript of the speech</a></p>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.2.1 Audio-only and Video-only (Prerecorded) (A); ACT rule e7aa44.
    ///
    /// # En français
    /// Un enregistrement sans transcription près de lui.
    ///
    /// ## Pourquoi
    /// Qui ne l’entend pas n’a rien. Son texte est peut-être dans la page sous un autre nom : quelqu’un
    /// doit regarder.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre juste après lui sa transcription, ou un hyperlien qui y mène et le dit.
    ///
    /// ## Source
    /// WCAG 2.2, 1.2.1 Contenu seulement audio ou vidéo (préenregistré) (A); règle ACT e7aa44.
    "A122" "audio-without-transcript" Warning Page
    wcag "1.2.1" act "e7aa44" impact Critical
}

/// Maximum number of recordings examined in a page.
const MAX_RECORDINGS: usize = 200;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for audio in page.named("audio").take(MAX_RECORDINGS) {
        let is_played = audio.has("controls") && audio.is_visible() || audio.has("autoplay");
        let is_there = is_played && sources::plays(audio) && !audio.has("muted");
        if is_there && audio.is_rendered() && !nearby::has_text(audio) {
            findings.report(audio, findings.needs_review());
        }
    }
}
