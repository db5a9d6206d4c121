//! A member of a forum whose term has run out, while the forum still follows a plan.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::cycle::forums_at_work, rule::rule},
};

rule! {
    /// A member of a forum whose term has run out, while the forum still follows a plan.
    ///
    /// ## Why
    /// A list of members that is out of date hides who really sits there, and that a seat is to be
    /// filled.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {organization: collectif, sector: civil-society, until: 2026-06-30}
    /// ```
    ///
    /// ## How to fix it
    /// Renew the term, or replace the member. Former members may stay in the list of a committee
    /// whose plans are over.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {organization: collectif, sector: civil-society, until: 2028-06-30}
    /// ```
    ///
    /// ## Source
    /// OGP Participation and Co-creation Standards, minimum requirements on the multi-stakeholder
    /// forum.
    ///
    /// # En français
    /// Un membre d’un forum dont le mandat est terminé, alors que le forum suit encore un plan.
    ///
    /// ## Pourquoi
    /// Une liste de membres qui n’est plus à jour cache qui siège vraiment, et qu’un siège est à
    /// pourvoir.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Renouveler le mandat, ou remplacer le membre. Les anciens membres peuvent rester dans la
    /// liste d’un comité dont les plans sont terminés.
    ///
    /// ## Source
    /// Normes de participation et de cocréation du PGO, exigences minimales sur le forum
    /// multipartite.
    "G504" "member-past-term" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in forums_at_work(portal) {
        let ends = committee.facts.members.iter().filter_map(|member| member.until.as_ref());
        for until in ends.filter(|until| until.is_past(portal.today)) {
            let diagnostic = findings.diagnostic(&committee.head, until.span);
            findings.report(&committee.head, diagnostic);
        }
    }
}
