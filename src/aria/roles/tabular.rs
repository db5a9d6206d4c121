//! Tables and their parts (WAI-ARIA 1.2, section 5.3.3).

use super::{Role, RoleBuilder, role};
use crate::aria::Aria;

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Cell, &[Role::Section])
        .supports(&[
            Aria::ColIndex,
            Aria::ColIndexText,
            Aria::ColSpan,
            Aria::RowIndex,
            Aria::RowIndexText,
            Aria::RowSpan,
        ])
        .name_from_contents()
        .parents(&[Role::Row]),
    role(Role::ColumnHeader, &[Role::Cell, Role::GridCell, Role::SectionHead])
        .supports(&[Aria::Sort])
        .name_from_contents()
        .name_required()
        .parents(&[Role::Row]),
    role(Role::Row, &[Role::Group, Role::Widget])
        .supports(&[
            Aria::ColIndex,
            Aria::Expanded,
            Aria::Level,
            Aria::PosInSet,
            Aria::RowIndex,
            Aria::RowIndexText,
            Aria::Selected,
            Aria::SetSize,
        ])
        .name_from_contents()
        .parents(&[Role::Grid, Role::RowGroup, Role::Table, Role::TreeGrid])
        .children(&[Role::Cell, Role::ColumnHeader, Role::GridCell, Role::RowHeader]),
    role(Role::RowGroup, &[Role::Structure])
        .name_from_contents()
        .parents(&[Role::Grid, Role::Table, Role::TreeGrid])
        .children(&[Role::Row]),
    role(Role::RowHeader, &[Role::Cell, Role::GridCell, Role::SectionHead])
        .supports(&[Aria::Sort])
        .name_from_contents()
        .name_required()
        .parents(&[Role::Row]),
    role(Role::Table, &[Role::Section])
        .supports(&[Aria::ColCount, Aria::RowCount])
        .name_required()
        .children(&[Role::Row, Role::RowGroup]),
];
