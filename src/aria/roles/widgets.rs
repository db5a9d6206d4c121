//! Widgets, alone or inside composite widgets (WAI-ARIA 1.2, section 5.3.2).

use super::{Role, RoleBuilder, role};
use crate::aria::Aria;

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Button, &[Role::Command])
        .supports(&[Aria::Disabled, Aria::Expanded, Aria::HasPopup, Aria::Pressed])
        .name_from_contents()
        .name_required()
        .children_presentational(),
    role(Role::Checkbox, &[Role::Input])
        .requires(&[Aria::Checked])
        .supports(&[Aria::ErrorMessage, Aria::Expanded, Aria::Invalid, Aria::ReadOnly, Aria::Required])
        .name_from_contents()
        .name_required()
        .children_presentational(),
    role(Role::GridCell, &[Role::Cell, Role::Widget])
        .supports(&[
            Aria::Disabled,
            Aria::ErrorMessage,
            Aria::Expanded,
            Aria::HasPopup,
            Aria::Invalid,
            Aria::ReadOnly,
            Aria::Required,
            Aria::Selected,
        ])
        .name_from_contents()
        .parents(&[Role::Row]),
    role(Role::Link, &[Role::Command])
        .supports(&[Aria::Disabled, Aria::Expanded, Aria::HasPopup])
        .name_from_contents()
        .name_required(),
    role(Role::MenuItem, &[Role::Command])
        .supports(&[Aria::Disabled, Aria::Expanded, Aria::HasPopup, Aria::PosInSet, Aria::SetSize])
        .name_from_contents()
        .name_required()
        .parents(&[Role::Group, Role::Menu, Role::Menubar]),
    role(Role::MenuItemCheckbox, &[Role::Checkbox, Role::MenuItem])
        .requires(&[Aria::Checked])
        .name_from_contents()
        .name_required()
        .children_presentational()
        .parents(&[Role::Group, Role::Menu, Role::Menubar]),
    role(Role::MenuItemRadio, &[Role::MenuItemCheckbox, Role::Radio])
        .requires(&[Aria::Checked])
        .name_from_contents()
        .name_required()
        .children_presentational()
        .parents(&[Role::Group, Role::Menu, Role::Menubar]),
    role(Role::Option, &[Role::Input])
        .supports(&[Aria::Checked, Aria::PosInSet, Aria::Selected, Aria::SetSize])
        .name_from_contents()
        .name_required()
        .children_presentational()
        .parents(&[Role::Group, Role::Listbox]),
    role(Role::Meter, &[Role::Range])
        .requires(&[Aria::ValueNow])
        .name_required()
        .children_presentational()
        .implicit(&[(Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Progressbar, &[Role::Range, Role::Widget])
        .name_required()
        .children_presentational()
        .implicit(&[(Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Radio, &[Role::Input])
        .requires(&[Aria::Checked])
        .supports(&[Aria::PosInSet, Aria::SetSize])
        .name_from_contents()
        .name_required()
        .children_presentational(),
    role(Role::Scrollbar, &[Role::Range, Role::Widget])
        .requires(&[Aria::Controls, Aria::ValueNow])
        .supports(&[Aria::Disabled, Aria::Orientation])
        .children_presentational()
        .implicit(&[(Aria::Orientation, "vertical"), (Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Searchbox, &[Role::Textbox]).name_required(),
    role(Role::Slider, &[Role::Input, Role::Range])
        .requires(&[Aria::ValueNow])
        .supports(&[Aria::ErrorMessage, Aria::HasPopup, Aria::Invalid, Aria::Orientation, Aria::ReadOnly])
        .name_required()
        .children_presentational()
        .implicit(&[(Aria::Orientation, "horizontal"), (Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::SpinButton, &[Role::Composite, Role::Input, Role::Range])
        .supports(&[Aria::ErrorMessage, Aria::Invalid, Aria::ReadOnly, Aria::Required])
        .name_required()
        .implicit(&[(Aria::ValueNow, "0")]),
    role(Role::Switch, &[Role::Checkbox])
        .requires(&[Aria::Checked])
        .name_from_contents()
        .name_required()
        .children_presentational(),
    role(Role::Tab, &[Role::SectionHead, Role::Widget])
        .supports(&[
            Aria::Disabled,
            Aria::Expanded,
            Aria::HasPopup,
            Aria::PosInSet,
            Aria::Selected,
            Aria::SetSize,
        ])
        .name_from_contents()
        .children_presentational()
        .parents(&[Role::TabList])
        .implicit(&[(Aria::Selected, "false")]),
    role(Role::TabPanel, &[Role::Section]).name_required(),
    role(Role::Textbox, &[Role::Input])
        .supports(&[
            Aria::ActiveDescendant,
            Aria::Autocomplete,
            Aria::ErrorMessage,
            Aria::HasPopup,
            Aria::Invalid,
            Aria::Multiline,
            Aria::Placeholder,
            Aria::ReadOnly,
            Aria::Required,
        ])
        .name_required(),
    role(Role::TreeItem, &[Role::ListItem, Role::Option])
        .supports(&[Aria::Expanded, Aria::HasPopup])
        .name_from_contents()
        .name_required()
        .parents(&[Role::Group, Role::Tree]),
];
