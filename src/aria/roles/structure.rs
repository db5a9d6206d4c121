//! Document structure (WAI-ARIA 1.2, section 5.3.3; `comment`, `image`, `sectionfooter` and
//! `sectionheader` are in 1.3).

use super::{Role, RoleBuilder, role};
use crate::aria::Aria;

pub(super) const TABLE: &[RoleBuilder] = &[
    role(Role::Application, &[Role::Structure])
        .supports(&[
            Aria::ActiveDescendant,
            Aria::Disabled,
            Aria::ErrorMessage,
            Aria::Expanded,
            Aria::HasPopup,
            Aria::Invalid,
        ])
        .name_required(),
    role(Role::Article, &[Role::Document]).supports(&[Aria::PosInSet, Aria::SetSize]),
    role(Role::Comment, &[Role::Article]).supports(&[Aria::Level]).name_from_contents(),
    role(Role::Directory, &[Role::List]).deprecated(),
    role(Role::Document, &[Role::Structure]),
    role(Role::Feed, &[Role::List]).children(&[Role::Article]),
    role(Role::Figure, &[Role::Section]),
    role(Role::Generic, &[Role::Structure])
        .name_prohibited()
        .prohibits(&[Aria::BrailleRoleDescription, Aria::RoleDescription]),
    role(Role::Group, &[Role::Section]).supports(&[Aria::ActiveDescendant, Aria::Disabled]),
    role(Role::Heading, &[Role::SectionHead])
        .requires(&[Aria::Level])
        .name_from_contents()
        .name_required()
        .implicit(&[(Aria::Level, "2")]),
    role(Role::Image, &[Role::Img]).name_required().children_presentational(),
    role(Role::Img, &[Role::Section]).name_required().children_presentational(),
    role(Role::List, &[Role::Section]).children(&[Role::ListItem]),
    role(Role::ListItem, &[Role::Section])
        .supports(&[Aria::Level, Aria::PosInSet, Aria::SetSize])
        .parents(&[Role::Directory, Role::List]),
    role(Role::Math, &[Role::Section]),
    role(Role::None, &[Role::Structure]).name_prohibited(),
    role(Role::Note, &[Role::Section]),
    role(Role::Presentation, &[Role::Structure]).name_prohibited(),
    role(Role::SectionFooter, &[Role::Section]),
    role(Role::SectionHeader, &[Role::Section]),
    role(Role::Separator, &[Role::Structure])
        .supports(&[
            Aria::Disabled,
            Aria::Orientation,
            Aria::ValueMax,
            Aria::ValueMin,
            Aria::ValueNow,
            Aria::ValueText,
        ])
        .children_presentational()
        .implicit(&[(Aria::Orientation, "horizontal"), (Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Toolbar, &[Role::Group])
        .supports(&[Aria::Orientation])
        .implicit(&[(Aria::Orientation, "horizontal")]),
    role(Role::Tooltip, &[Role::Section]).name_from_contents().name_required(),
];
