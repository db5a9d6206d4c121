//! What a passage of text is (WAI-ARIA 1.2, section 5.3.3; `mark` and `suggestion` are of 1.3).

use super::{Entry, Role, role};

pub(super) const TABLE: &[Entry] = &[
    role(Role::Blockquote, &[Role::Section]),
    role(Role::Caption, &[Role::Section]).nameless().inside(&[
        Role::Figure,
        Role::Grid,
        Role::Table,
        Role::TreeGrid,
    ]),
    role(Role::Code, &[Role::Section]).nameless(),
    role(Role::Definition, &[Role::Section]),
    role(Role::Deletion, &[Role::Section]).nameless(),
    role(Role::Emphasis, &[Role::Section]).nameless(),
    role(Role::Insertion, &[Role::Section]).nameless(),
    role(Role::Mark, &[Role::Section]).nameless(),
    role(Role::Paragraph, &[Role::Section]).nameless(),
    role(Role::Strong, &[Role::Section]).nameless(),
    role(Role::Subscript, &[Role::Section]).nameless(),
    role(Role::Suggestion, &[Role::Section]).nameless().holds(&[Role::Deletion, Role::Insertion]),
    role(Role::Superscript, &[Role::Section]).nameless(),
    role(Role::Term, &[Role::Section]),
    role(Role::Time, &[Role::Section]),
];
