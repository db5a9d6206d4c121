//! Something declared complete that nothing shows.

use crate::{
    model::Status,
    resolve::{Portal, milestone_status},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Something declared complete that nothing shows.
    ///
    /// ## Why
    /// “Complete” is the strongest word of a report. Citizens and assessors must be able to see it
    /// for themselves.
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
    /// Add `evidence` to the milestone or to the report: a file of the folder, or an address.
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
    /// OGP self-assessment template; OGP, minimum requirements of the repository.
    ///
    /// # En français
    /// Quelque chose est déclaré réalisé sans que rien le montre.
    ///
    /// ## Pourquoi
    /// « Réalisé » est le mot le plus fort d’un bilan. Les citoyens et les évaluateurs doivent
    /// pouvoir le constater.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter `evidence` au jalon ou au bilan : un fichier du dossier, ou une adresse.
    ///
    /// ## Source
    /// Modèle d’autoévaluation du PGO; PGO, exigences minimales du registre.
    "G405" "complete-without-evidence" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let facts = &commitment.facts;
        let milestones = facts.milestones.iter().filter(|it| milestone_status(it) == Status::Complete);
        let bare = milestones.filter(|milestone| milestone.evidence.is_empty());
        let mut bare: Vec<_> = bare.map(|milestone| (&milestone.code, milestone.code.span)).collect();
        let reports = facts.reports.iter().filter(|report| report.status.value == Status::Complete);
        // Evidence of every milestone is evidence of the whole.
        let all = &facts.milestones;
        let shown = !all.is_empty() && all.iter().all(|milestone| !milestone.evidence.is_empty());
        let reports = reports.filter(|report| report.evidence.is_empty() && !shown);
        bare.extend(reports.map(|report| (&facts.code, report.status.span)));
        for (code, place) in bare {
            let diagnostic = findings.diagnostic(&commitment.head, place).with("code", code.as_str());
            findings.report(&commitment.head, diagnostic);
        }
    }
}
