//! Milestones and their indicators.

use super::{
    Attachment, Decimal, ItemCode, Localized, Organization, PartialDate, ProgressStatus, Ref, record::record,
};
use crate::source::Spanned;

record! {
    /// A step of a commitment that can be seen to be done.
    pub struct Milestone {
        /// Its code (`C01.2`).
        /// En français : Son code (`C01.2`).
        code: Spanned<ItemCode>,
        /// What is to be done.
        /// En français : Ce qui est à faire.
        title: Localized<String>,
        /// Who does it, where not the commitment's own leads.
        /// En français : Qui le fait, quand ce ne sont pas les responsables de l’engagement.
        leads: Vec<Ref<Organization>>,
        /// When it starts.
        /// En français : Quand il commence.
        start: Option<PartialDate>,
        /// When it is due.
        /// En français : Son échéance.
        due: Option<Spanned<PartialDate>>,
        /// Where it stands; not started where left out.
        /// En français : Où il en est; non commencé par défaut.
        status: Option<Spanned<ProgressStatus>>,
        /// When it was completed.
        /// En français : Quand il a été réalisé.
        completed: Option<PartialDate>,
        /// What shows that it was done.
        /// En français : Ce qui montre qu’il est réalisé.
        evidence: Vec<Attachment>,
        /// How its success is measured.
        /// En français : Comment sa réussite se mesure.
        indicators: Vec<Indicator>,
    }

    /// A measure of a milestone.
    pub struct Indicator {
        /// Its code (`C01.2.3`).
        /// En français : Son code (`C01.2.3`).
        code: Spanned<ItemCode>,
        /// What is measured.
        /// En français : Ce qui est mesuré.
        text: Localized<String>,
        /// When the target is to be reached.
        /// En français : Quand la cible doit être atteinte.
        due: Option<PartialDate>,
        /// The value before.
        /// En français : La valeur de départ.
        baseline: Option<Decimal>,
        /// The value aimed at.
        /// En français : La valeur visée.
        target: Option<Decimal>,
        /// The value now.
        /// En français : La valeur actuelle.
        current: Option<Spanned<Decimal>>,
        /// What the values count.
        /// En français : Ce que comptent les valeurs.
        unit: Option<Localized<String>>,
        /// When the current value was taken.
        /// En français : Quand la valeur actuelle a été relevée.
        as_of: Option<PartialDate>,
    }
}
