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
        /// Where the site's chrome links to it.
        /// En français : Où le site y mène.
        menu: Option<MenuPlace>,
        /// Its order there, smallest first.
        /// En français : Son rang à cet endroit, du plus petit au plus grand.
        order: Option<u32>,
        /// What it is for.
        /// En français : À quoi elle sert.
        role: Option<PageRole>,
    }
}
