//! A description list with something in it that is no term and no description.

use crate::{
    dom::{Document, Element, ChildNode},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// A description list with something in it that is no term and no description.
    ///
    /// ## Why
    /// A `dl` pairs terms with what is said of them. What else stands in it belongs to no pair. A person
    /// is asked about one that has no term, or no description, at all.
    ///
    /// ## Example
    /// ```html
    /// <dl>
    ///   <dt>Lead</dt>
    ///   <p>Ministry of Example</p>
    /// </dl>
    /// ```
    ///
    /// ## How to fix it
    /// Put it into a `dt` or a `dd`; a `div` in a `dl` may hold one group of `dt` and `dd`, and nothing
    /// else.
    ///
    /// ```html
    /// <dl>
    ///   <dt>Lead</dt>
    ///   <dd>Ministry of Example</dd>
    /// </dl>
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Info and Relationships (A); technique H40; HTML, “The dl element”.
    ///
    /// # En français
    /// Une liste de descriptions où se trouve ce qui n’est ni un terme ni une description.
    ///
    /// ## Pourquoi
    /// Un `dl` unit des termes et ce qu’on en dit. Ce qui s’y trouve d’autre n’est d’aucune paire. Celui
    /// qui n’a aucun terme, ou aucune description, est à vérifier par une personne.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Le mettre dans un `dt` ou un `dd`; un `div` dans un `dl` peut contenir un groupe de `dt` et de
    /// `dd`, et rien d’autre.
    ///
    /// ## Source
    /// WCAG 2.2, 1.3.1 Information et relations (A); technique H40; HTML, « The dl element ».
    "A215" "description-list-of-other" Error Page
    wcag "1.3.1" impact Moderate
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    for list in page.named("dl") {
        if list.has("role") || list.is_hidden() {
            continue;
        }
        let other = list.child_nodes().find_map(|inside| {
            let at = match inside {
                ChildNode::Element(group) if group.is("div") && !group.has("role") => {
                    return group.child_nodes().find_map(|inside| other(group, inside));
                }
                inside => inside,
            };
            other(list, at)
        });
        if let Some((place, child)) = other {
            findings.report(place, findings.violation().with("child", child.to_owned()));
        } else if let Some(lack) = lack(list) {
            // What is described may be said before the list.
            findings.report(list, findings.needs_review().with("child", lack));
        }
    }
}

/// Which half of its pairs a list lacks altogether. What a script or an element of the site's own may
/// bring is not known.
fn lack(list: Element<'_>) -> Option<&'static str> {
    let all = || list.children().flat_map(|it| it.children().filter(move |_| it.is("div")).chain([it]));
    if !all().all(|it| it.is_any(&["dd", "div", "dt"])) {
        return None;
    }
    match (all().any(|it| it.is("dt")), all().any(|it| it.is("dd"))) {
        (false, true) => Some("no-term"),
        (true, false) => Some("no-description"),
        _ => None,
    }
}

fn other<'d>(around: Element<'d>, inside: ChildNode<'d>) -> Option<(Element<'d>, &'d str)> {
    match inside {
        ChildNode::Text(text) if text.trim().is_empty() => None,
        ChildNode::Text(_) => Some((around, "text")),
        ChildNode::Element(child) => {
            let may = child.is_any(&["br", "dd", "dt", "hr", "script", "slot", "template"])
                || child.is_hidden()
                || child.has("role")
                || child.tag().contains('-');
            (!may).then_some((child, child.tag()))
        }
    }
}
