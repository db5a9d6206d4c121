//! Pages outside the collections.

use super::{ItemFacts, ListOrder, record::record, string_enum::string_enum};
use crate::source::Spanned;

string_enum! {
    /// The menu that a page is in.
    pub enum MenuPlace {
        /// Main menu.
        Main = "main",
        /// Footer.
        Footer = "footer",
        /// Neither.
        None = "none",
    }

    /// The role of a page that the site links to.
    pub enum PageRole {
        /// About the portal.
        About = "about",
        /// Contact.
        Contact = "contact",
        /// Accessibility statement.
        Accessibility = "accessibility",
        /// Audience of the pages in a language other than the official one.
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
        role: Option<Spanned<PageRole>>,
    }
}

impl Page {
    /// Returns `true` if the page has that role.
    #[must_use]
    pub fn is(&self, role: PageRole) -> bool {
        self.role.as_ref().is_some_and(|own| own.value == role)
    }
}

impl ItemFacts for Page {
    const LIST_ORDER: ListOrder = ListOrder::Id;
}
