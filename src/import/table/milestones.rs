//! The milestones in a cell.

use crate::{
    import::{
        conform,
        report::{Note, NoteKind},
    },
    model::Language,
    source::{Node, Shape, Span, Spanned},
};

/// Builds the milestones of a commitment from the lists in each language. The code of each begins
/// with the commitment's.
pub(super) fn node(
    given: &[(Language, Vec<String>)],
    code: &str,
    place: Span,
    notes: &mut Vec<Note>,
) -> Option<Node> {
    let most = given.iter().map(|(_, titles)| titles.len()).max().filter(|most| *most > 0)?;
    for (language, titles) in given.iter().filter(|(_, titles)| titles.len() < most) {
        let note = Note::new(NoteKind::Differs, place, "import-milestones-differ");
        notes.push(note.with("language", language.as_str()).with("count", titles.len()).with("most", most));
    }
    let named = |name: &str, node: Node| (Spanned::new(name.to_owned(), place), node);
    let milestones = (0..most).map(|at| {
        let titles = given.iter().filter_map(|(language, titles)| {
            Some(named(language.as_str(), conform::quoted_scalar(titles.get(at)?, place)))
        });
        let title = Node::new(Shape::Map(titles.collect()), place);
        let code = conform::plain_scalar(&format!("{code}.{}", at + 1), place);
        Node::new(Shape::Map(vec![named("code", code), named("title", title)]), place)
    });
    Some(Node::new(Shape::List(milestones.collect()), place))
}

/// Returns the titles in a cell: one per line or separated by semicolons, without numbering.
pub(super) fn titles(cell: &str) -> Vec<String> {
    let lines = cell.split(['\n', ';']).map(str::trim);
    lines.map(unnumbered).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn unnumbered(line: &str) -> &str {
    let rest = line.trim_start_matches(['-', '•', '*', ' ']);
    let digits = rest.len() - rest.trim_start_matches(|next: char| next.is_ascii_digit()).len();
    match rest.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')'])) {
        Some(rest) if digits > 0 && rest.starts_with(' ') => rest.trim_start(),
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_are_removed_from_titles() {
        assert_eq!(titles("1. Publier\n2) Consulter; - Évaluer"), ["Publier", "Consulter", "Évaluer"]);
        assert_eq!(titles("1.5 million de pages\n2027 en vue"), ["1.5 million de pages", "2027 en vue"]);
    }
}
