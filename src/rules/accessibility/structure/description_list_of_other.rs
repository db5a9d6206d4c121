//! Description list contains something other than terms and descriptions.

use crate::{
    dom::{ChildNode, Document, Element},
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Description list contains something other than terms and descriptions.
    ///
    /// ## Why
    /// A `dl` pairs terms with their descriptions. Any other content in it belongs to no pair. A
    /// list with no terms at all, or with no descriptions, is reported for review.
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
    /// Put the content in a `dt` or a `dd`. A `div` inside a `dl` may contain one group of `dt` and
    /// `dd` elements, and nothing else.
    ///
    /// ```html
    /// <dl>
    ///   <dt>Lead</dt>
    ///   <dd>Ministry of Example</dd>
    /// </dl>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.3.1 Info and Relationships (A), and by HTML, “The dl element”;
    /// technique H40.
    ///
    /// # En français
    /// La liste de descriptions contient autre chose que des termes et des descriptions.
    ///
    /// ## Pourquoi
    /// Un `dl` associe des termes à leurs descriptions. Tout autre contenu n’appartient à aucune
    /// paire. Une liste sans aucun terme, ou sans aucune description, est à vérifier par une
    /// personne.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Placer le contenu dans un `dt` ou un `dd`. Dans un `dl`, un `div` peut contenir un groupe de
    /// `dt` et de `dd`, et rien d’autre.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.3.1 Information et relations (A), et par HTML, « The dl element »;
    /// technique H40.
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
            // The term may be in the text before the list.
            findings.report(list, findings.needs_review().with("child", lack));
        }
    }
}

/// Returns which half of its term and description pairs is missing in the whole list. `None` if none is, or
/// if a script or a custom element may add it.
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
