//! Member is on a committee twice.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    diagnostic::Argument,
    model::{ItemId, Member},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
    source::Span,
};

rule! {
    /// Member is on a committee twice.
    ///
    /// ## Why
    /// A member who is listed twice is counted twice in the shares of the sectors, and the forum
    /// seems to have more members than it has. Two terms one after the other are not two seats.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {name: Ada Lovelace, sector: citizen}
    ///   - {name: Ada Lovelace, sector: academic}
    /// ```
    ///
    /// ## How to fix it
    /// Remove one of the two, or give both `since` and `until` if the person or the organization had
    /// two terms.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// members:
    ///   - {name: Ada Lovelace, sector: citizen}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un membre figure deux fois dans un comité.
    ///
    /// ## Pourquoi
    /// Un membre qui figure deux fois compte deux fois dans la part des secteurs, et le forum semble
    /// avoir plus de membres qu’il n’en a. Deux mandats qui se suivent ne sont pas deux sièges.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer l’un des deux, ou donner `since` et `until` à chacun si la personne ou l’organisme a
    /// eu deux mandats.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G508" "member-twice" Warning Portal
}

/// Holder of a seat: a person by name, or an organization that names nobody.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Seat<'a> {
    Person(String),
    Organization(&'a ItemId),
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in portal.items.committees.values() {
        let mut seats: BTreeMap<Seat<'_>, Vec<&Member>> = BTreeMap::new();
        for member in &committee.facts.members {
            let person = member.name.as_ref().map(|name| Seat::Person(folded(name)));
            let seat = person.or_else(|| Some(Seat::Organization(&member.organization.as_ref()?.id)));
            if let Some(seat) = seat {
                seats.entry(seat).or_default().push(member);
            }
        }
        for (seat, mut members) in seats {
            members.sort_by_key(|member| first_day(member));
            let mut last = Date::MIN;
            for (at, member) in members.iter().enumerate() {
                if at > 0 && first_day(member) <= last {
                    let place = place(member).unwrap_or(committee.meta.declared);
                    let (why, name) = match &seat {
                        Seat::Person(_) => {
                            ("seats", member.name.as_ref().map_or("", |name| name.as_str()).into())
                        }
                        Seat::Organization(id) => {
                            let item = portal.items.organizations.get(*id);
                            let title = item.map(|item| Argument::from(&item.meta.common.title));
                            ("organization", title.unwrap_or_else(|| id.as_str().into()))
                        }
                    };
                    let diagnostic =
                        findings.diagnostic(&committee.meta, place).with("why", why).with("member", name);
                    findings.report(&committee.meta, diagnostic);
                }
                last = last.max(last_day(member));
            }
        }
    }
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The last day on which the term may begin: two terms may share a month.
fn first_day(member: &Member) -> Date {
    member.since.as_ref().map_or(Date::MIN, |since| since.extent.last_day())
}

/// The first day on which the term may have ended.
fn last_day(member: &Member) -> Date {
    member.until.as_ref().map_or(Date::MAX, |until| until.extent.first_day())
}

fn place(member: &Member) -> Option<Span> {
    let organization = member.organization.as_ref().map(|organization| organization.span);
    let name = member.name.as_ref().map(|name| name.span);
    name.or(organization).or_else(|| member.role.as_ref().and_then(|role| role.spans().next()))
}
