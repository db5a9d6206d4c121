//! Milestones and their indicators.

use super::{
    Attachment, Decimal, ItemCode, Localized, Organization, PartialDate, Ref, Status, record::record,
};
use crate::source::Spanned;

record! {
    /// A step of a commitment that can be seen to be done.
    pub struct Milestone {
        /// Code of the milestone (`C01.2`).
        /// En français : Le code du jalon (`C01.2`).
        code: Spanned<ItemCode>,
        /// Title of the milestone: what is to be done.
        /// En français : Le titre du jalon : ce qui est à faire.
        title: Localized<String>,
        /// Responsible organizations, if different from the leads of the commitment.
        /// En français : Les organismes responsables du jalon, s’ils diffèrent de ceux de l’engagement.
        leads: Vec<Ref<Organization>>,
        /// Start date.
        /// En français : La date de début.
        start: Option<PartialDate>,
        /// Due date.
        /// En français : L’échéance.
        due: Option<Spanned<PartialDate>>,
        /// Status; by default, not started.
        /// En français : L’état d’avancement; par défaut, non commencé.
        status: Option<Spanned<Status>>,
        /// Completion date.
        /// En français : La date de réalisation.
        completed: Option<PartialDate>,
        /// Evidence that the milestone is complete.
        /// En français : Les preuves de la réalisation du jalon.
        evidence: Vec<Attachment>,
        /// Indicators that measure its success.
        /// En français : Les indicateurs qui mesurent sa réussite.
        indicators: Vec<Indicator>,
    }

    /// A measure of a milestone.
    pub struct Indicator {
        /// Code of the indicator (`C01.2.3`).
        /// En français : Le code de l’indicateur (`C01.2.3`).
        code: Spanned<ItemCode>,
        /// Description of what is measured.
        /// En français : La description de ce qui est mesuré.
        text: Localized<String>,
        /// Date by which the target must be reached.
        /// En français : La date limite pour atteindre la cible.
        due: Option<PartialDate>,
        /// Baseline value.
        /// En français : La valeur de départ.
        baseline: Option<Decimal>,
        /// Target value.
        /// En français : La valeur cible.
        target: Option<Decimal>,
        /// Current value.
        /// En français : La valeur actuelle.
        current: Option<Spanned<Decimal>>,
        /// Unit of the values.
        /// En français : L’unité des valeurs.
        unit: Option<Localized<String>>,
        /// Date of the current value.
        /// En français : La date de la valeur actuelle.
        as_of: Option<PartialDate>,
    }
}
