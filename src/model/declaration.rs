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
        /// En français : La sorte de texte.
        kind: DeclarationKind,
        /// When it was made.
        /// En français : Quand elle a été faite.
        date: PartialDate,
        /// Where it was made.
        /// En français : Où elle a été faite.
        place: Option<Localized<String>>,
        /// On what occasion.
        /// En français : À quelle occasion.
        occasion: Option<Localized<String>>,
        /// The event at which it was made.
        /// En français : L’événement où elle a été faite.
        event: Option<Ref<Event>>,
        /// Who signed it.
        /// En français : Qui l’a signée.
        signatories: Vec<Signatory>,
        /// To whom it is addressed.
        /// En français : À qui elle s’adresse.
        addressees: Vec<Signatory>,
        /// The articles of it that matter here.
        /// En français : Les articles qui importent ici.
        articles: Vec<CitedArticle>,
        /// Whether the page’s text is the declaration itself, word for word, and not a summary of it.
        /// En français : Si le texte de la page est la déclaration elle-même, mot à mot, et non un résumé.
        full_text: bool,
    }

    /// A person who signs or is addressed, in an office.
    pub struct Signatory {
        /// The person's name, as signed.
        /// En français : Le nom de la personne, comme elle a signé.
        name: Option<String>,
        /// The office held then.
        /// En français : La fonction occupée alors.
        office: Option<Localized<String>>,
        /// The organization, if it is in the directory.
        /// En français : L’organisme, s’il est au répertoire.
        organization: Option<Ref<Organization>>,
        /// The organization's name, if it is not.
        /// En français : Le nom de l’organisme, s’il n’y est pas.
        organization_name: Option<Localized<String>>,
    }

    /// An article that is cited.
    pub struct CitedArticle {
        /// Its number in the text.
        /// En français : Son numéro dans le texte.
        number: String,
        /// What it says, in the portal's words.
        /// En français : Ce qu’il dit, dans les mots du portail.
        summary: Localized<Prose>,
    }
}
