//! A forum in which civil society has no majority.

use crate::{
    model::Sector,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums, rule::rule},
};

rule! {
    /// A forum in which civil society has no majority.
    ///
    /// ## Why
    /// The letter of intent promises a committee composed mostly of non-profit organizations and of
    /// academic research. Members of the sectors `civil-society`, `academic` and `citizen` count;
    /// those whose term is over do not. The share to exceed is half, unless `site.toml` says
    /// otherwise with `civil_society_share`. Where a plan names its `forum`, other committees are not
    /// held to it.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {organization: collectif, sector: civil-society}
    ///   - {organization: ministere, sector: government}
    /// ```
    ///
    /// ## How to fix it
    /// Add members from civil society.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {organization: collectif, sector: civil-society}
    ///   - {name: Ada, sector: academic}
    ///   - {organization: ministere, sector: government}
    /// ```
    ///
    /// ## Source
    /// Letter of intent of Québec, October 6, 2020.
    ///
    /// # En français
    /// Un forum où la société civile n’est pas majoritaire.
    ///
    /// ## Pourquoi
    /// La lettre d’intention promet un comité composé majoritairement d’organismes à but non
    /// lucratif et du milieu de la recherche. Les membres des secteurs `civil-society`, `academic`
    /// et `citizen` comptent; ceux dont le mandat est terminé ne comptent pas. La part à dépasser
    /// est la moitié, sauf si `site.toml` en dit autrement avec `civil_society_share`. Quand un plan
    /// nomme son `forum`, les autres comités n’y sont pas tenus.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter des membres de la société civile.
    ///
    /// ## Source
    /// Lettre d’intention du Québec, 6 octobre 2020.
    "G505" "civil-society-minority" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let share = portal.site.civil_society_share() as usize;
    for committee in forums(portal) {
        let members = committee.facts.members.iter();
        let sitting: Vec<Sector> = members
            .filter(|member| member.until.as_ref().is_none_or(|until| !until.is_past(portal.today)))
            .map(|member| member.sector)
            .collect();
        let civil = |sector: &&Sector| matches!(sector, Sector::CivilSociety | Sector::Academic | Sector::Citizen);
        let count = sitting.iter().filter(civil).count();
        if !sitting.is_empty() && count * 100 <= share * sitting.len() {
            let diagnostic = findings.diagnostic(&committee.head, committee.head.declared);
            let diagnostic = diagnostic.with("count", count).with("all", sitting.len());
            findings.report(&committee.head, diagnostic);
        }
    }
}
