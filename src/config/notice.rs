//! What pages in a second language say of themselves.

use crate::model::{Page, Ref, record::record};

record! {
    /// The notice that pages in a language other than the official one must bear.
    /// Source: Charter of the French Language (RLRQ, c. C-11), s. 13.2, since 1 June 2023.
    pub struct LanguageNotice {
        /// Who the pages in this language are for.
        /// En français : À qui s’adressent les pages dans cette langue.
        text: String,
        /// The words of the link to the page that explains it.
        /// En français : Les mots de l’hyperlien vers la page qui l’explique.
        link: String,
        /// The page that explains it.
        /// En français : La page qui l’explique.
        page: Ref<Page>,
    }
}
