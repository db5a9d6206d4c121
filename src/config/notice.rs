//! The notice about the audience of pages in a second language.

use crate::model::{Page, Ref, record::record};

record! {
    /// The notice required on pages in a language other than the official one. Source: Charter of
    /// the French Language (CQLR, c. C-11), s. 13.2, since 1 June 2023.
    pub struct LanguageNotice {
        /// People that the pages in this language are for.
        /// En français : Personnes à qui s’adressent les pages dans cette langue.
        text: crate::source::Spanned<String>,
        /// Text of the link to the page that explains the notice.
        /// En français : Texte de l’hyperlien vers la page qui explique l’avis.
        link: crate::source::Spanned<String>,
        /// Page that explains the notice.
        /// En français : Page qui explique l’avis.
        page: Ref<Page>,
    }
}
