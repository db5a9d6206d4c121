//! Audio or video plays automatically without controls.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Audio or video plays automatically without controls.
    ///
    /// ## Why
    /// The sound covers the voice of the screen reader, and people cannot find how to stop it. A
    /// person must check: it may last less than three seconds, have no sound, or have a control
    /// elsewhere in the page.
    ///
    /// ## Example
    /// ```html
    /// <audio autoplay src="welcome.mp3"></audio>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `autoplay`, or add `controls`.
    ///
    /// ```html
    /// <audio autoplay controls src="welcome.mp3"></audio>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.4.2 Audio Control (A); failure F93; ACT rule 80f0bf.
    ///
    /// # En français
    /// L’audio ou la vidéo se lance automatiquement, sans commandes.
    ///
    /// ## Pourquoi
    /// Le son couvre la voix du lecteur d’écran, et il est difficile de trouver comment l’arrêter.
    /// Une personne doit vérifier : il dure peut-être moins de trois secondes, il n’y a peut-être
    /// pas de son, ou une commande se trouve ailleurs dans la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `autoplay`, ou ajouter `controls`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.4.2 Contrôle du son (A); échec F93; règle ACT 80f0bf.
    "A316" "sound-by-itself" Warning Page
    wcag "1.4.2" act "80f0bf" impact Serious
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for media in page.named("audio").chain(page.named("video")) {
        let plays = media.has("autoplay") && !media.has("muted");
        let can_be_stopped = media.has("controls") && media.is_visible();
        // Media without a source do not play.
        let has_source = || media.has("src") || media.children().any(|child| child.is("source"));
        if plays && !can_be_stopped && has_source() {
            findings.report(media, findings.needs_review());
        }
    }
}
