//! Declarations: what a government said it would do.

use super::{Event, Localized, Organization, PartialDate, Prose, Ref, record::record, words::words};

words! {
    /// Kinds of declaration.
    pub enum DeclarationKind {
        /// A government's own declaration.
        GovernmentDeclaration = "government-declaration",
        /// A declaration signed with other states.
        InternationalDeclaration = "international-declaration",
        /// A letter that announces an intention.
        LetterOfIntent = "letter-of-intent",
        /// A statement, spoken or written.
        Statement = "statement",
        /// A press release.
        PressRelease = "press-release",
    }
}

record! {
    /// What was declared, when, by whom and to whom.
    pub struct Declaration {
        /// What kind of text it is.
        kind: DeclarationKind,
        /// When it was made.
        date: PartialDate,
        /// Where it was made.
        place: Option<Localized<String>>,
        /// On what occasion.
        occasion: Option<Localized<String>>,
        /// The event at which it was made.
        event: Option<Ref<Event>>,
        /// Who signed it.
        signatories: Vec<Signatory>,
        /// To whom it is addressed.
        addressees: Vec<Signatory>,
        /// The articles of it that matter here.
        articles: Vec<CitedArticle>,
    }

    /// A person who signs or is addressed, in an office.
    pub struct Signatory {
        /// The person's name, as signed.
        name: Option<String>,
        /// The office held then.
        office: Option<Localized<String>>,
        /// The organization, if it is in the directory.
        organization: Option<Ref<Organization>>,
        /// The organization's name, if it is not.
        organization_name: Option<Localized<String>>,
    }

    /// An article that is cited.
    pub struct CitedArticle {
        /// Its number in the text.
        number: String,
        /// What it says, in the portal's words.
        summary: Localized<Prose>,
    }
}
