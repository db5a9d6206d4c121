//! Image button has no alternative text.

use crate::{
    dom::{Document, NameSource},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Image button has no alternative text.
    ///
    /// ## Why
    /// A person who cannot see the image hears “Submit” or a file name, whatever the button does.
    ///
    /// ## Example
    /// ```html
    /// <input type="image" src="loupe.png">
    /// ```
    ///
    /// ## How to fix it
    /// Write in `alt` what the button does.
    ///
    /// ```html
    /// <input type="image" src="loupe.png" alt="Search">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A) and 4.1.2 Name, Role, Value (A); technique
    /// H36; ACT rule 59796f.
    ///
    /// # En français
    /// L’image qui sert de bouton n’a pas de texte de remplacement.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas l’image entend « Envoyer » ou un nom de fichier, quoi que fasse
    /// le bouton.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans `alt` ce que fait le bouton.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A) et 4.1.2 Nom, rôle et valeur (A);
    /// technique H36; règle ACT 59796f.
    "A113" "image-button-without-alternative" Error Page
    wcag "1.1.1" "4.1.2" act "59796f" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for button in page.named("input").filter(|input| input.attr_is("type", "image")) {
        let is_named = || button.name().from.is_some_and(|from| from != NameSource::Browser);
        if !button.is_hidden() && !is_named() {
            findings.report_violation(button);
        }
    }
}
