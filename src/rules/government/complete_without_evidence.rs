//! Milestone or commitment is marked complete but has no evidence.

use crate::{
    model::ProgressStatus,
    resolve::{Portal, milestone_status},
    rules::{findings::Findings, government::cycle::date_of, rule::rule},
};

rule! {
    /// Milestone or commitment is marked complete but has no evidence.
    ///
    /// ## Why
    /// “Complete” is the strongest status that a report can give. Citizens and assessors must be
    /// able to verify it.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Dresser l’inventaire, en: Draw up the inventory}, status: complete}
    /// ```
    ///
    /// ## How to fix it
    /// Add `evidence` to the milestone or to the report: a file in the folder, or an address.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - code: C1.1
    ///     title: {fr: Dresser l’inventaire, en: Draw up the inventory}
    ///     status: complete
    ///     evidence:
    ///       - {title: {fr: L’inventaire, en: The inventory}, url: "https://example.org/inventaire.csv"}
    /// ```
    ///
    /// ## Source
    /// Required by the OGP Participation and Co-creation Standards for national plans (Standard 2:
    /// the repository contains evidence of implementation). House rule for other plans.
    ///
    /// # En français
    /// Le jalon ou l’engagement est déclaré réalisé, mais n’a pas de preuve.
    ///
    /// ## Pourquoi
    /// « Réalisé » est l’état le plus avancé qu’un bilan puisse donner. La population et les
    /// personnes qui évaluent le plan doivent pouvoir le vérifier.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `evidence` au jalon ou au bilan : un fichier du dossier, ou une adresse.
    ///
    /// ## Source
    /// Exigé par les Normes de participation et de cocréation du PGO pour les plans nationaux
    /// (norme 2 : le registre contient des preuves de la mise en œuvre). Règle propre à Parvis pour
    /// les autres plans.
    "G405" "complete-without-evidence" Warning Portal
    concern Evidence
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let facts = &commitment.facts;
        let milestones =
            facts.milestones.iter().filter(|it| milestone_status(it) == ProgressStatus::Complete);
        for milestone in milestones.filter(|milestone| milestone.evidence.is_empty()) {
            let diagnostic = findings
                .diagnostic(&commitment.meta, milestone.code.span)
                .with("what", "milestone")
                .with("code", milestone.code.as_str())
                .with("milestone", &milestone.title);
            findings.report(&commitment.meta, diagnostic);
        }
        let reports = facts.reports.iter().filter(|report| report.status.value == ProgressStatus::Complete);
        // Evidence of every milestone is evidence of the whole.
        let all = &facts.milestones;
        let shown = !all.is_empty() && all.iter().all(|milestone| !milestone.evidence.is_empty());
        for report in reports.filter(|report| report.evidence.is_empty() && !shown) {
            let diagnostic = findings
                .diagnostic(&commitment.meta, report.status.span)
                .with("what", "report")
                .with("code", facts.code.as_str())
                .with("period", date_of(&report.period));
            findings.report(&commitment.meta, diagnostic);
        }
    }
}
