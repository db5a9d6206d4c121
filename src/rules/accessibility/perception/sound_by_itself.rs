//! Sound that plays by itself and cannot be stopped.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// An `audio` or `video` that plays by itself, with no controls.
    ///
    /// ## Why
    /// Its sound covers the voice that reads the page to those who do not see it, and they cannot find
    /// how to stop it. It may last under three seconds, have no sound, or be stopped elsewhere: a
    /// person must look.
    ///
    /// ## Example
    /// ```html
    /// <audio autoplay src="welcome.mp3"></audio>
    /// ```
    ///
    /// ## How to fix it
    /// Take `autoplay` out, or add `controls`.
    ///
    /// ```html
    /// <audio autoplay controls src="welcome.mp3"></audio>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.4.2 Audio Control (A); failure F93; ACT rule 80f0bf.
    ///
    /// # En français
    /// Un élément `audio` ou `video` qui joue de lui-même, sans commandes.
    ///
    /// ## Pourquoi
    /// Son bruit couvre la voix qui lit la page à qui ne la voit pas, et rien ne dit comment l’arrêter.
    /// Il dure peut-être moins de trois secondes, n’a pas de son ou s’arrête ailleurs : quelqu’un doit
    /// regarder.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `autoplay`, ou ajouter `controls`.
    ///
    /// ## Source
    /// WCAG 2.2, 1.4.2 Contrôle du son (A); échec F93; règle ACT 80f0bf.
    "A316" "sound-by-itself" Warning Page
    wcag "1.4.2" act "80f0bf" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for media in page.named("audio").chain(page.named("video")) {
        let plays = media.has("autoplay") && !media.has("muted");
        let can_be_stopped = media.has("controls") && media.is_visible();
        // Nothing plays that has no source.
        let has_source = || media.has("src") || media.children().any(|child| child.is("source"));
        if plays && !can_be_stopped && has_source() {
            findings.report(media, findings.needs_review());
        }
    }
}
