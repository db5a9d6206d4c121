//! Civil society does not have a majority on the forum.

use crate::{
    model::Sector,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums, rule::rule},
};

rule! {
    /// Civil society does not have a majority on the forum.
    ///
    /// ## Why
    /// The letter of intent promises a committee made up mostly of non-profit organizations and
    /// academic researchers. Members of the sectors `civil-society`, `academic` and `citizen`
    /// count; members whose term has ended do not. Civil society must have more than half of the
    /// seats, unless `civil_society_share` in `site.toml` sets another share. If a plan has a
    /// `forum`, the rule does not apply to other committees.
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
    /// House rule, based on Québec’s letter of intent to the Open Government Partnership
    /// (October 6, 2020).
    ///
    /// # En français
    /// La société civile n’est pas majoritaire au forum.
    ///
    /// ## Pourquoi
    /// La lettre d’intention promet un comité composé majoritairement d’organismes à but non
    /// lucratif et du milieu de la recherche. Les membres des secteurs `civil-society`, `academic`
    /// et `citizen` comptent; les membres dont le mandat est terminé ne comptent pas. La société
    /// civile doit avoir plus de la moitié des sièges, sauf si `civil_society_share`, dans
    /// `site.toml`, fixe une autre part. Lorsqu’un plan a un `forum`, la règle ne s’applique pas
    /// aux autres comités.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter des membres de la société civile.
    ///
    /// ## Source
    /// Règle propre à Parvis, fondée sur la lettre d’intention du Québec au Partenariat pour un
    /// gouvernement ouvert (6 octobre 2020).
    "G505" "civil-society-minority" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let share = portal.site.civil_society_share() as usize;
    // The share of a part of the members says nothing about all of them.
    for committee in forums(portal).filter(|it| !it.meta.common.is_unstated("members")) {
        let members = committee.facts.members.iter();
        let sitting: Vec<Sector> = members
            .filter(|member| member.until.as_ref().is_none_or(|until| !until.is_past(portal.today)))
            .map(|member| member.sector)
            .collect();
        let civil =
            |sector: &&Sector| matches!(sector, Sector::CivilSociety | Sector::Academic | Sector::Citizen);
        let count = sitting.iter().filter(civil).count();
        if !sitting.is_empty() && count * 100 <= share * sitting.len() {
            let diagnostic = findings.diagnostic(&committee.meta, committee.meta.declared);
            let diagnostic = diagnostic.with("count", count).with("all", sitting.len());
            findings.report(&committee.meta, diagnostic);
        }
    }
}
