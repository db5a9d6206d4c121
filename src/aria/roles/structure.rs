//! What gives a page its order (WAI-ARIA 1.2, section 5.3.3; `comment`, `image`, `sectionfooter` and
//! `sectionheader` are of 1.3).

use super::{Entry, Role, role};
use crate::aria::Aria;

pub(super) const TABLE: &[Entry] = &[
    role(Role::Application, &[Role::Structure])
        .supports(&[
            Aria::ActiveDescendant,
            Aria::Disabled,
            Aria::ErrorMessage,
            Aria::Expanded,
            Aria::HasPopup,
            Aria::Invalid,
        ])
        .named(),
    role(Role::Article, &[Role::Document]).supports(&[Aria::PosInSet, Aria::SetSize]),
    role(Role::Comment, &[Role::Article]).supports(&[Aria::Level]).named_by_contents(),
    role(Role::Directory, &[Role::List]).deprecated(),
    role(Role::Document, &[Role::Structure]),
    role(Role::Feed, &[Role::List]).holds(&[Role::Article]),
    role(Role::Figure, &[Role::Section]),
    role(Role::Generic, &[Role::Structure])
        .nameless()
        .prohibits(&[Aria::BrailleRoleDescription, Aria::RoleDescription]),
    role(Role::Group, &[Role::Section]).supports(&[Aria::ActiveDescendant, Aria::Disabled]),
    role(Role::Heading, &[Role::SectionHead])
        .requires(&[Aria::Level])
        .named_by_contents()
        .named()
        .implies(&[(Aria::Level, "2")]),
    role(Role::Image, &[Role::Img]).named().flat(),
    role(Role::Img, &[Role::Section]).named().flat(),
    role(Role::List, &[Role::Section]).holds(&[Role::ListItem]),
    role(Role::ListItem, &[Role::Section])
        .supports(&[Aria::Level, Aria::PosInSet, Aria::SetSize])
        .inside(&[Role::Directory, Role::List]),
    role(Role::Math, &[Role::Section]),
    role(Role::None, &[Role::Structure]).nameless(),
    role(Role::Note, &[Role::Section]),
    role(Role::Presentation, &[Role::Structure]).nameless(),
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
        .flat()
        .implies(&[(Aria::Orientation, "horizontal"), (Aria::ValueMax, "100"), (Aria::ValueMin, "0")]),
    role(Role::Toolbar, &[Role::Group])
        .supports(&[Aria::Orientation])
        .implies(&[(Aria::Orientation, "horizontal")]),
    role(Role::Tooltip, &[Role::Section]).named_by_contents().named(),
];
