//! Controls that stand by themselves or in a larger one (WAI-ARIA 1.2, section 5.3.2).

use super::{Entry, Role, role};
use crate::aria::Aria;

pub(super) const TABLE: &[Entry] = &[
    role(Role::Button, &[Role::Command])
        .supports(&[Aria::Disabled, Aria::Expanded, Aria::HasPopup, Aria::Pressed])
        .named_by_contents()
        .named()
        .flat(),
    role(Role::Checkbox, &[Role::Input])
        .requires(&[Aria::Checked])
        .supports(&[Aria::ErrorMessage, Aria::Expanded, Aria::Invalid, Aria::ReadOnly, Aria::Required])
        .named_by_contents()
        .named()
        .flat(),
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
        .named_by_contents()
        .inside(&[Role::Row]),
    role(Role::Link, &[Role::Command])
        .supports(&[Aria::Disabled, Aria::Expanded, Aria::HasPopup])
        .named_by_contents()
        .named(),
    role(Role::MenuItem, &[Role::Command])
        .supports(&[Aria::Disabled, Aria::Expanded, Aria::HasPopup, Aria::PosInSet, Aria::SetSize])
        .named_by_contents()
        .named()
        .inside(&[Role::Group, Role::Menu, Role::Menubar]),
    role(Role::MenuItemCheckbox, &[Role::Checkbox, Role::MenuItem])
        .requires(&[Aria::Checked])
        .named_by_contents()
        .named()
        .flat()
        .inside(&[Role::Group, Role::Menu, Role::Menubar]),
    role(Role::MenuItemRadio, &[Role::MenuItemCheckbox, Role::Radio])
        .requires(&[Aria::Checked])
        .named_by_contents()
        .named()
        .flat()
        .inside(&[Role::Group, Role::Menu, Role::Menubar]),
    role(Role::Option, &[Role::Input])
        .supports(&[Aria::Checked, Aria::PosInSet, Aria::Selected, Aria::SetSize])
        .named_by_contents()
        .named()
        .flat()
        .inside(&[Role::Group, Role::Listbox]),
    role(Role::Meter, &[Role::Range])
        .requires(&[Aria::ValueNow])
        .named()
        .flat()
        .implies(&[(Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Progressbar, &[Role::Range, Role::Widget])
        .named()
        .flat()
        .implies(&[(Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Radio, &[Role::Input])
        .requires(&[Aria::Checked])
        .supports(&[Aria::PosInSet, Aria::SetSize])
        .named_by_contents()
        .named()
        .flat(),
    role(Role::Scrollbar, &[Role::Range, Role::Widget])
        .requires(&[Aria::Controls, Aria::ValueNow])
        .supports(&[Aria::Disabled, Aria::Orientation])
        .flat()
        .implies(&[(Aria::Orientation, "vertical"), (Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Searchbox, &[Role::Textbox]).named(),
    role(Role::Slider, &[Role::Input, Role::Range])
        .requires(&[Aria::ValueNow])
        .supports(&[Aria::ErrorMessage, Aria::HasPopup, Aria::Invalid, Aria::Orientation, Aria::ReadOnly])
        .named()
        .flat()
        .implies(&[(Aria::Orientation, "horizontal"), (Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::SpinButton, &[Role::Composite, Role::Input, Role::Range])
        .supports(&[Aria::ErrorMessage, Aria::Invalid, Aria::ReadOnly, Aria::Required])
        .named()
        .implies(&[(Aria::ValueNow, "0")]),
    role(Role::Switch, &[Role::Checkbox]).requires(&[Aria::Checked]).named_by_contents().named().flat(),
    role(Role::Tab, &[Role::SectionHead, Role::Widget])
        .supports(&[
            Aria::Disabled,
            Aria::Expanded,
            Aria::HasPopup,
            Aria::PosInSet,
            Aria::Selected,
            Aria::SetSize,
        ])
        .named_by_contents()
        .flat()
        .inside(&[Role::TabList])
        .implies(&[(Aria::Selected, "false")]),
    role(Role::TabPanel, &[Role::Section]).named(),
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
        .named(),
    role(Role::TreeItem, &[Role::ListItem, Role::Option])
        .supports(&[Aria::Expanded, Aria::HasPopup])
        .named_by_contents()
        .named()
        .inside(&[Role::Group, Role::Tree]),
];
