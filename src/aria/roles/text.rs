//! Text-level structure (WAI-ARIA 1.2, section 5.3.3; `mark` and `suggestion` are in 1.3).

use super::{Role, RoleBuilder, role};

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Blockquote, &[Role::Section]),
    role(Role::Caption, &[Role::Section]).name_prohibited().parents(&[
        Role::Figure,
        Role::Grid,
        Role::Table,
        Role::TreeGrid,
    ]),
    role(Role::Code, &[Role::Section]).name_prohibited(),
    role(Role::Definition, &[Role::Section]),
    role(Role::Deletion, &[Role::Section]).name_prohibited(),
    role(Role::Emphasis, &[Role::Section]).name_prohibited(),
    role(Role::Insertion, &[Role::Section]).name_prohibited(),
    role(Role::Mark, &[Role::Section]).name_prohibited(),
    role(Role::Paragraph, &[Role::Section]).name_prohibited(),
    role(Role::Strong, &[Role::Section]).name_prohibited(),
    role(Role::Subscript, &[Role::Section]).name_prohibited(),
    role(Role::Suggestion, &[Role::Section]).name_prohibited().children(&[Role::Deletion, Role::Insertion]),
    role(Role::Superscript, &[Role::Section]).name_prohibited(),
    role(Role::Term, &[Role::Section]),
    role(Role::Time, &[Role::Section]),
];
