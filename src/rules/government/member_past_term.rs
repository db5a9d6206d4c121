//! Term of a forum member has ended.

use crate::{
    diagnostic::Argument,
    model::Member,
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums_at_work, rule::rule},
};

rule! {
    /// Term of a forum member has ended.
    ///
    /// ## Why
    /// An outdated list does not show who sits on the forum or which seats are vacant. The rule
    /// does not apply to a committee whose plans are all over: it may keep its former members in
    /// the list.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {organization: collectif, sector: civil-society, until: 2026-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Renew the term, or replace the member.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {organization: collectif, sector: civil-society, until: 2028-06-30}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le mandat d’un membre du forum est terminé.
    ///
    /// ## Pourquoi
    /// Une liste qui n’est pas à jour ne permet pas de savoir qui siège au forum ni quels sièges
    /// sont à pourvoir. La règle ne s’applique pas à un comité dont tous les plans sont terminés :
    /// il peut garder ses anciens membres dans la liste.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Renouveler le mandat, ou remplacer le membre.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G504" "member-past-term" Warning Portal
    concern Overdue
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums_at_work(portal) {
        for member in &committee.facts.members {
            let Some(until) = member.until.as_ref().filter(|until| until.is_past(portal.today)) else {
                continue;
            };
            let diagnostic =
                findings.diagnostic(&committee.meta, until.span).with("member", name(member, portal));
            findings.report(&committee.meta, diagnostic);
        }
    }
}

/// Returns the name of a member: of the person, else of the organization, else of the role.
pub(super) fn name(member: &Member, portal: &Portal) -> Argument {
    let organization = member.organization.as_ref();
    let organization = organization.and_then(|it| portal.items.organizations.get(&it.id));
    let name = member.name.as_ref().map(|name| Argument::from(name.as_str()));
    let name = name.or_else(|| organization.map(|it| (&it.meta.common.title).into()));
    name.or_else(|| member.role.as_ref().map(Argument::from)).unwrap_or_else(|| "none".into())
}
