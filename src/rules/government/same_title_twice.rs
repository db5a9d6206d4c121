//! Two milestones of a commitment have the same title.

use std::collections::BTreeMap;

use crate::{
    model::{ItemCode, ItemMeta, Language, Localized},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
    source::Spanned,
};

rule! {
    /// Two milestones of a commitment have the same title.
    ///
    /// ## Why
    /// Two steps with the same title are most often one step that was pasted twice. People cannot
    /// tell them apart, and lists of what is overdue repeat the same line.
    ///
    /// ## Example
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Publier l’inventaire, en: Publish the inventory}, due: 2027-06}
    ///   - {code: C1.2, title: {fr: Publier l’inventaire, en: Publish the inventory}, due: 2027-12}
    /// ```
    ///
    /// ## How to fix it
    /// Say in each title what is to be done, or remove the one that was pasted twice.
    ///
    /// ```yaml content/action-plans/plan-1/commitments/c1/item.yaml
    /// title: {fr: Ouvrir les données, en: Open the data}
    /// code: C1
    /// milestones:
    ///   - {code: C1.1, title: {fr: Publier l’inventaire, en: Publish the inventory}, due: 2027-06}
    ///   - {code: C1.2, title: {fr: Tenir l’inventaire à jour, en: Keep the inventory up to date}, due: 2027-12}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Deux jalons d’un engagement ont le même titre.
    ///
    /// ## Pourquoi
    /// Deux étapes qui ont le même titre sont le plus souvent une même étape collée deux fois. Rien
    /// ne permet de les distinguer, et les listes d’étapes en retard répètent la même ligne.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Indiquer dans chaque titre ce qui est à faire, ou retirer l’étape collée deux fois.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G312" "same-title-twice" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for commitment in portal.items.commitments.values() {
        let milestones = &commitment.facts.milestones;
        let titles = milestones.iter().map(|it| (&it.code, &it.title));
        report_repeated(&commitment.meta, "milestone", titles, findings);
        for milestone in milestones {
            let texts = milestone.indicators.iter().map(|it| (&it.code, &it.text));
            report_repeated(&commitment.meta, "indicator", texts, findings);
        }
    }
}

/// Reports each text that is, in any language, that of an earlier one, at its code.
fn report_repeated<'a>(
    meta: &ItemMeta,
    what: &'static str,
    texts: impl Iterator<Item = (&'a Spanned<ItemCode>, &'a Localized<String>)>,
    findings: &mut Findings,
) {
    let mut seen: BTreeMap<(Language, String), &Spanned<ItemCode>> = BTreeMap::new();
    for (code, text) in texts {
        let mut earlier = None;
        for (language, words) in text.iter() {
            let first = *seen.entry((language, words.to_lowercase())).or_insert(code);
            if first.span != code.span {
                earlier = earlier.or(Some((first, words)));
            }
        }
        // Two equal codes are reported as such.
        if let Some((first, words)) = earlier.filter(|(first, _)| first.value != code.value) {
            let diagnostic = findings
                .diagnostic(meta, code.span)
                .with("what", what)
                .with("first", first.as_str())
                .with("code", code.as_str())
                .with("text", words.as_str());
            findings.report(meta, diagnostic);
        }
    }
}
