//! What can be wrong with a page as it will be served.

use crate::diagnostic::codes;

codes! {
    /// A link to something that the site does not have.
    /// ## Why
    /// Readers who follow it find nothing.
    /// ## How to mend it
    /// Mend the address, in the text or in the template that writes it.
    /// # En français
    /// Un hyperlien vers une chose que le site n’a pas.
    /// ## Pourquoi
    /// Les lecteurs qui le suivent ne trouvent rien.
    /// ## Comment corriger
    /// Corriger l’adresse, dans le texte ou dans le gabarit qui l’écrit.
    PAGE_DEAD_LINK = "T201" "page-dead-link" Error;
    /// A link to a place that its page does not have.
    /// ## Why
    /// Readers land at the top of the page and must search for themselves.
    /// ## How to mend it
    /// Mend the anchor, or give the place its `id`.
    /// # En français
    /// Un hyperlien vers un endroit que sa page n’a pas.
    /// ## Pourquoi
    /// Les lecteurs arrivent au début de la page et doivent chercher.
    /// ## Comment corriger
    /// Corriger l’ancre, ou donner son `id` à l’endroit.
    PAGE_DEAD_ANCHOR = "T202" "page-dead-anchor" Error;
    /// A page without the notice that its language must bear.
    /// ## Why
    /// Since 1 June 2023, pages of a Québec public body in a language other than French say who
    /// they are for (Charter of the French Language, s. 13.2).
    /// ## How to mend it
    /// Let the template show the notice, as the theme that comes with Parvis does.
    /// # En français
    /// Une page sans l’avis que sa langue doit porter.
    /// ## Pourquoi
    /// Depuis le 1er juin 2023, les pages d’un organisme public du Québec dans une autre langue que
    /// le français disent à qui elles s’adressent (Charte de la langue française, art. 13.2).
    /// ## Comment corriger
    /// Faire montrer l’avis par le gabarit, comme le fait le thème fourni avec Parvis.
    PAGE_WITHOUT_NOTICE = "T203" "page-without-notice" Error;
}
