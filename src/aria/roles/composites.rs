//! Composite widgets, which contain other widgets (WAI-ARIA 1.2, section 5.3.2).

use super::{Role, RoleBuilder, role};
use crate::aria::Aria;

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Combobox, &[Role::Input])
        .requires(&[Aria::Controls, Aria::Expanded])
        .supports(&[
            Aria::ActiveDescendant,
            Aria::Autocomplete,
            Aria::ErrorMessage,
            Aria::HasPopup,
            Aria::Invalid,
            Aria::ReadOnly,
            Aria::Required,
        ])
        .name_required()
        .implicit(&[(Aria::HasPopup, "listbox")]),
    role(Role::Grid, &[Role::Composite, Role::Table])
        .supports(&[Aria::MultiSelectable, Aria::ReadOnly])
        .name_required()
        .children(&[Role::Row, Role::RowGroup]),
    role(Role::Listbox, &[Role::Select])
        .supports(&[
            Aria::ErrorMessage,
            Aria::Expanded,
            Aria::Invalid,
            Aria::MultiSelectable,
            Aria::ReadOnly,
            Aria::Required,
        ])
        .name_required()
        .children(&[Role::Group, Role::Option])
        .implicit(&[(Aria::Orientation, "vertical")]),
    role(Role::Menu, &[Role::Select])
        .children(&[Role::Group, Role::MenuItem, Role::MenuItemCheckbox, Role::MenuItemRadio])
        .implicit(&[(Aria::Orientation, "vertical")]),
    role(Role::Menubar, &[Role::Menu])
        .children(&[Role::Group, Role::MenuItem, Role::MenuItemCheckbox, Role::MenuItemRadio])
        .implicit(&[(Aria::Orientation, "horizontal")]),
    role(Role::RadioGroup, &[Role::Select])
        .supports(&[Aria::ErrorMessage, Aria::Invalid, Aria::ReadOnly, Aria::Required])
        .name_required(),
    role(Role::TabList, &[Role::Composite])
        .supports(&[Aria::Level, Aria::MultiSelectable, Aria::Orientation])
        .children(&[Role::Tab])
        .implicit(&[(Aria::Orientation, "horizontal")]),
    role(Role::Tree, &[Role::Select])
        .supports(&[Aria::ErrorMessage, Aria::Invalid, Aria::MultiSelectable, Aria::Required])
        .name_required()
        .children(&[Role::Group, Role::TreeItem])
        .implicit(&[(Aria::Orientation, "vertical")]),
    role(Role::TreeGrid, &[Role::Grid, Role::Tree]).name_required().children(&[Role::Row, Role::RowGroup]),
];
