//! Controls that hold others (WAI-ARIA 1.2, section 5.3.2).

use super::{Entry, Role, role};
use crate::aria::Aria;

pub(super) const TABLE: &[Entry] = &[
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
        .named()
        .implies(&[(Aria::HasPopup, "listbox")]),
    role(Role::Grid, &[Role::Composite, Role::Table])
        .supports(&[Aria::MultiSelectable, Aria::ReadOnly])
        .named()
        .holds(&[Role::Row, Role::RowGroup]),
    role(Role::Listbox, &[Role::Select])
        .supports(&[
            Aria::ErrorMessage,
            Aria::Expanded,
            Aria::Invalid,
            Aria::MultiSelectable,
            Aria::ReadOnly,
            Aria::Required,
        ])
        .named()
        .holds(&[Role::Group, Role::Option])
        .implies(&[(Aria::Orientation, "vertical")]),
    role(Role::Menu, &[Role::Select])
        .holds(&[Role::Group, Role::MenuItem, Role::MenuItemCheckbox, Role::MenuItemRadio])
        .implies(&[(Aria::Orientation, "vertical")]),
    role(Role::Menubar, &[Role::Menu])
        .holds(&[Role::Group, Role::MenuItem, Role::MenuItemCheckbox, Role::MenuItemRadio])
        .implies(&[(Aria::Orientation, "horizontal")]),
    role(Role::RadioGroup, &[Role::Select])
        .supports(&[Aria::ErrorMessage, Aria::Invalid, Aria::ReadOnly, Aria::Required])
        .named(),
    role(Role::TabList, &[Role::Composite])
        .supports(&[Aria::Level, Aria::MultiSelectable, Aria::Orientation])
        .holds(&[Role::Tab])
        .implies(&[(Aria::Orientation, "horizontal")]),
    role(Role::Tree, &[Role::Select])
        .supports(&[Aria::ErrorMessage, Aria::Invalid, Aria::MultiSelectable, Aria::Required])
        .named()
        .holds(&[Role::Group, Role::TreeItem])
        .implies(&[(Aria::Orientation, "vertical")]),
    role(Role::TreeGrid, &[Role::Grid, Role::Tree]).named().holds(&[Role::Row, Role::RowGroup]),
];
