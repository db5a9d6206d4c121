//! Tables and their parts (WAI-ARIA 1.2, section 5.3.3).

use super::{Entry, Role, role};
use crate::aria::Aria;

pub(super) const TABLE: &[Entry] = &[
    role(Role::Cell, &[Role::Section])
        .supports(&[
            Aria::ColIndex,
            Aria::ColIndexText,
            Aria::ColSpan,
            Aria::RowIndex,
            Aria::RowIndexText,
            Aria::RowSpan,
        ])
        .named_by_contents()
        .inside(&[Role::Row]),
    role(Role::ColumnHeader, &[Role::Cell, Role::GridCell, Role::SectionHead])
        .supports(&[Aria::Sort])
        .named_by_contents()
        .named()
        .inside(&[Role::Row]),
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
        .named_by_contents()
        .inside(&[Role::Grid, Role::RowGroup, Role::Table, Role::TreeGrid])
        .holds(&[Role::Cell, Role::ColumnHeader, Role::GridCell, Role::RowHeader]),
    role(Role::RowGroup, &[Role::Structure])
        .named_by_contents()
        .inside(&[Role::Grid, Role::Table, Role::TreeGrid])
        .holds(&[Role::Row]),
    role(Role::RowHeader, &[Role::Cell, Role::GridCell, Role::SectionHead])
        .supports(&[Aria::Sort])
        .named_by_contents()
        .named()
        .inside(&[Role::Row]),
    role(Role::Table, &[Role::Section])
        .supports(&[Aria::ColCount, Aria::RowCount])
        .named()
        .holds(&[Role::Row, Role::RowGroup]),
];
