//! Milestones and their indicators.

use super::{
    Attachment, Decimal, ItemCode, Localized, Organization, PartialDate, ProgressStatus, Ref, record::record,
};
use crate::source::Spanned;

record! {
    /// A verifiable step of a commitment.
    pub struct Milestone {
        /// Code of the milestone (`C01.2`).
        /// En français : Code du jalon (`C01.2`).
        code: Spanned<ItemCode>,
        /// Title of the milestone: what is to be done.
        /// En français : Titre du jalon : ce qui est à faire.
        title: Localized<String>,
        /// Responsible organizations, if different from the leads of the commitment.
        /// En français : Organismes responsables du jalon, s’ils diffèrent de ceux de l’engagement.
        leads: Vec<Ref<Organization>>,
        /// Start date.
        /// En français : Date de début.
        start: Option<PartialDate>,
        /// Due date.
        /// En français : Échéance.
        due: Option<Spanned<PartialDate>>,
        /// Status; by default, not started.
        /// En français : État d’avancement; par défaut, non commencé.
        status: Option<Spanned<ProgressStatus>>,
        /// Completion date.
        /// En français : Date de réalisation.
        completed: Option<PartialDate>,
        /// Evidence that the milestone is complete.
        /// En français : Preuves de la réalisation du jalon.
        evidence: Vec<Attachment>,
        /// Indicators that measure its success.
        /// En français : Indicateurs qui mesurent sa réussite.
        indicators: Vec<Indicator>,
    }

    /// An indicator of a milestone.
    pub struct Indicator {
        /// Code of the indicator (`C01.2.3`).
        /// En français : Code de l’indicateur (`C01.2.3`).
        code: Spanned<ItemCode>,
        /// Description of what is measured.
        /// En français : Description de ce qui est mesuré.
        text: Localized<String>,
        /// Date by which the target must be reached.
        /// En français : Date limite pour atteindre la cible.
        due: Option<PartialDate>,
        /// Baseline value.
        /// En français : Valeur de départ.
        baseline: Option<Spanned<Decimal>>,
        /// Target value.
        /// En français : Valeur cible.
        target: Option<Spanned<Decimal>>,
        /// Current value.
        /// En français : Valeur actuelle.
        current: Option<Spanned<Decimal>>,
        /// Unit of the values.
        /// En français : Unité des valeurs.
        unit: Option<Localized<String>>,
        /// Date of the current value.
        /// En français : Date de la valeur actuelle.
        as_of: Option<PartialDate>,
    }
}
