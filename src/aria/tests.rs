//! The tables against the Recommendation.

use super::{Aria, NameFrom, Role, Standing};

fn role(name: &str) -> Role {
    Role::named(name).unwrap()
}

fn aria(name: &str) -> Aria {
    Aria::named(name).unwrap()
}

#[test]
fn every_name_leads_back_to_itself() {
    for role in Role::ALL {
        assert_eq!(Role::named(role.as_str()), Some(*role));
        assert_eq!(role.facts().role, *role);
    }
    for attribute in Aria::ALL {
        assert_eq!(Aria::named(attribute.as_str()), Some(*attribute));
    }
    for name in ["", "Button", " button", "buttons", "doc-", "text"] {
        assert_eq!(Role::named(name), None, "{name}");
    }
    for name in ["", "label", "aria-", "aria-Label", "aria-labeledby"] {
        assert_eq!(Aria::named(name), None, "{name}");
    }
}

#[test]
fn every_chain_of_superclasses_ends_at_roletype() {
    fn climb(role: Role, path: &mut Vec<Role>) {
        assert!(!path.contains(&role), "a circle: {path:?} {role}");
        path.push(role);
        let superclasses = role.facts().superclasses;
        assert_eq!(superclasses.is_empty(), role == Role::RoleType, "{path:?}");
        for superclass in superclasses {
            climb(*superclass, path);
        }
        path.pop();
    }
    for role in Role::ALL {
        climb(*role, &mut Vec::new());
        assert!(role.is_a(*role) && role.is_a(Role::RoleType));
    }
}

#[test]
fn facts_agree_with_each_other() {
    for role in Role::ALL {
        let facts = role.facts();
        assert!(
            facts.required.without(facts.supported.union(Aria::GLOBAL)).is_empty(),
            "{role} requires what it does not support"
        );
        assert_eq!(
            facts.prohibited.without(facts.supported),
            facts.prohibited,
            "{role} supports what it forbids"
        );
        assert!(facts.supported.iter().all(|attribute| !attribute.is_global()), "{role}");
        for superclass in facts.superclasses {
            let lost = superclass.facts().supported.without(facts.supported);
            assert!(lost.is_empty(), "{role} loses {lost:?} of {superclass}");
        }
        let may_be_named = facts.name_from != NameFrom::Prohibited;
        assert_eq!(facts.standing(Aria::Label) == Standing::Supported, may_be_named, "{role}");
        assert_eq!(facts.standing(Aria::LabelledBy) == Standing::Supported, may_be_named, "{role}");
        assert!(may_be_named || !facts.name_required, "{role}");
        for (attribute, value) in facts.implicit {
            assert_ne!(facts.standing(*attribute), Standing::Unsupported, "{role} {attribute}");
            assert!(attribute.allows(value) && !value.is_empty(), "{role} {attribute} {value}");
        }
        for parent in facts.parents.iter().filter(|parent| !parent.facts().children.is_empty()) {
            let held = parent.facts().children.iter().any(|child| role.is_a(*child));
            assert!(held || *role == Role::Caption, "{parent} does not hold {role}");
        }
        assert!(!facts.parents.iter().chain(facts.children).any(|other| other.facts().is_abstract), "{role}");
    }
}

/// WAI-ARIA 1.2, section 5.3.1.
#[test]
fn abstract_roles_are_those_that_only_order_the_others() {
    let found: Vec<&str> =
        Role::ALL.iter().filter(|role| role.facts().is_abstract).map(|role| role.as_str()).collect();
    assert_eq!(
        found,
        [
            "command",
            "composite",
            "input",
            "landmark",
            "range",
            "roletype",
            "section",
            "sectionhead",
            "select",
            "structure",
            "widget",
            "window"
        ]
    );
}

/// WAI-ARIA 1.2, section 5.1.1.
#[test]
fn a_role_is_of_the_kinds_it_descends_from() {
    for (name, kind) in [
        ("switch", "input"),
        ("treegrid", "table"),
        ("treegrid", "select"),
        ("navigation", "landmark"),
        ("doc-toc", "landmark"),
        ("image", "img"),
        ("alertdialog", "window"),
        ("graphics-symbol", "img"),
    ] {
        assert!(role(name).is_a(role(kind)), "{name} {kind}");
        assert!(!role(kind).is_a(role(name)), "{kind} {name}");
    }
    assert!(!role("button").is_a(role("structure")));
}

/// WAI-ARIA 1.2, section 5.2.2, and the roles named, section 5.4.
#[test]
fn roles_require_what_they_cannot_do_without() {
    let required: Vec<String> = Role::ALL
        .iter()
        .filter(|role| !role.facts().required.is_empty())
        .map(|role| format!("{role} {:?}", role.facts().required))
        .collect();
    assert_eq!(
        required,
        [
            "checkbox {aria-checked}",
            "combobox {aria-controls, aria-expanded}",
            "heading {aria-level}",
            "menuitemcheckbox {aria-checked}",
            "menuitemradio {aria-checked}",
            "meter {aria-valuenow}",
            "radio {aria-checked}",
            "scrollbar {aria-controls, aria-valuenow}",
            "slider {aria-valuenow}",
            "switch {aria-checked}",
        ]
    );
}

/// WAI-ARIA 1.2, sections 5.2.3 to 5.2.5, 5.4 and 6.4.
#[test]
fn roles_take_attributes_as_the_recommendation_says() {
    for (of, attribute, standing) in [
        ("button", "aria-pressed", Standing::Supported),
        ("button", "aria-checked", Standing::Unsupported),
        ("button", "aria-invalid", Standing::Deprecated),
        ("button", "aria-grabbed", Standing::Deprecated),
        ("button", "aria-hidden", Standing::Supported),
        ("radio", "aria-checked", Standing::Required),
        ("treegrid", "aria-colcount", Standing::Supported),
        ("treegrid", "aria-activedescendant", Standing::Supported),
        ("list", "aria-expanded", Standing::Unsupported),
        ("list", "aria-disabled", Standing::Deprecated),
        ("generic", "aria-label", Standing::Prohibited),
        ("generic", "aria-roledescription", Standing::Prohibited),
        ("paragraph", "aria-roledescription", Standing::Supported),
        ("presentation", "aria-labelledby", Standing::Prohibited),
        ("none", "aria-labelledby", Standing::Prohibited),
    ] {
        assert_eq!(role(of).facts().standing(aria(attribute)), standing, "{of} {attribute}");
    }
    assert!(role("list").facts().deprecated().contains(Aria::Disabled));
    assert!(!role("link").facts().deprecated().contains(Aria::Disabled));
}

/// WAI-ARIA 1.2, sections 5.2.8.4 to 5.2.8.6.
#[test]
fn names_come_from_where_the_recommendation_says() {
    for (of, from, required) in [
        ("button", NameFrom::Contents, true),
        ("textbox", NameFrom::Author, true),
        ("listitem", NameFrom::Author, false),
        ("cell", NameFrom::Contents, false),
        ("strong", NameFrom::Prohibited, false),
        ("region", NameFrom::Author, true),
        ("navigation", NameFrom::Author, false),
        ("doc-noteref", NameFrom::Contents, true),
    ] {
        assert_eq!((role(of).facts().name_from, role(of).facts().name_required), (from, required), "{of}");
    }
}

/// WAI-ARIA 1.2, sections 5.2.6, 5.2.7 and 5.2.9.
#[test]
fn roles_hold_each_other_as_the_recommendation_says() {
    assert_eq!(role("option").facts().parents, [Role::Group, Role::Listbox]);
    assert_eq!(role("listitem").facts().parents, [Role::Directory, Role::List]);
    assert_eq!(role("tab").facts().parents, [Role::TabList]);
    assert_eq!(role("table").facts().children, [Role::Row, Role::RowGroup]);
    assert_eq!(role("feed").facts().children, [Role::Article]);
    assert!(role("radiogroup").facts().children.is_empty(), "WAI-ARIA 1.1 asked for radios");
    assert!(role("img").facts().children_presentational && !role("link").facts().children_presentational);
}

/// WAI-ARIA 1.2, section 5.2.10.
#[test]
fn values_that_are_not_given_are_implied() {
    assert_eq!(role("scrollbar").facts().implicit_value(Aria::Orientation), Some("vertical"));
    assert_eq!(role("alert").facts().implicit_value(Aria::Live), Some("assertive"));
    assert_eq!(role("button").facts().implicit_value(Aria::Pressed), None);
}

/// WAI-ARIA 1.2, sections 6.3, 6.6 and 8.6.
#[test]
fn values_are_held_to_their_kind() {
    for (name, allowed, refused) in [
        ("aria-atomic", &["true", "FALSE", ""][..], &["undefined", "1", " true", "yes"][..]),
        ("aria-expanded", &["undefined"], &["mixed"]),
        ("aria-checked", &["mixed", "true"], &["checked", " "]),
        ("aria-activedescendant", &["a"], &["a b"]),
        ("aria-labelledby", &["a", "a b"], &[]),
        ("aria-level", &["2", "-1"], &["two", "1.5", "+1", "-", "1 "]),
        ("aria-valuenow", &["2", "-1.5", ".5", "1e3", "2E-1"], &["1.", "1,5", "50%", "e3", "1e", "NaN"]),
        ("aria-current", &["page", "true"], &["pages"]),
        ("aria-relevant", &["additions text", "all"], &["additions, text"]),
        ("aria-label", &["anything"], &[]),
    ] {
        for value in allowed {
            assert!(aria(name).allows(value), "{name} {value:?}");
        }
        for value in refused {
            assert!(!aria(name).allows(value), "{name} {value:?}");
        }
    }
}
