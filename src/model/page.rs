//! Pages outside the collections.

use super::{record::record, string_enum::string_enum};

string_enum! {
    /// Where a page stands in the site's chrome.
    pub enum MenuPlace {
        /// In the main menu.
        Main = "main",
        /// In the footer.
        Footer = "footer",
        /// In neither.
        None = "none",
    }

    /// What a page is for, where the site links to it by its role.
    pub enum PageRole {
        /// What the portal is.
        About = "about",
        /// How to get in touch.
        Contact = "contact",
        /// The accessibility statement.
        Accessibility = "accessibility",
        /// Who may consult pages in a language other than the official one.
        LanguageNotice = "language-notice",
    }
}

record! {
    /// A page.
    pub struct Page {
        /// Menu that links to the page.
        /// En français : Menu qui contient un hyperlien vers la page.
        menu: Option<MenuPlace>,
        /// Position in that menu, the smallest number first.
        /// En français : Position dans ce menu, en commençant par le plus petit nombre.
        order: Option<u32>,
        /// Role of the page.
        /// En français : Rôle de la page.
        role: Option<PageRole>,
    }
}
