//! Audio recording has no transcript nearby.

use super::{nearby, sources};
use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Audio recording has no transcript nearby.
    ///
    /// ## Why
    /// People who are deaf or hard of hearing cannot follow it. The transcript may be in the page
    /// under another name: a person must check.
    ///
    /// ## Example
    /// ```html
    /// <audio controls src="speech.mp3"></audio>
    /// ```
    ///
    /// ## How to fix it
    /// Add the transcript right after the recording, or a link to it whose text contains
    /// “transcript”.
    ///
    /// ```html
    /// <audio controls src="speech.mp3"></audio>
    /// <p><a href="speech.html">Transcript of the speech</a></p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.2.1 Audio-only and Video-only (Prerecorded) (A); ACT rule e7aa44.
    ///
    /// # En français
    /// L’enregistrement audio n’a pas de transcription à proximité.
    ///
    /// ## Pourquoi
    /// Les personnes sourdes ou malentendantes ne peuvent pas le suivre. La transcription est
    /// peut-être dans la page sous un autre nom : une personne doit le vérifier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter la transcription juste après l’enregistrement, ou un hyperlien dont le texte
    /// contient « transcription ».
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.2.1 Contenu seulement audio et contenu seulement vidéo
    /// (pré-enregistré) (A); règle ACT e7aa44.
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
