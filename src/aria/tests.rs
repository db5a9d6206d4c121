//! The tables, compared with the Recommendation.

use super::{Aria, NameFrom, Role, Support};

fn role(name: &str) -> Role {
    Role::named(name).unwrap()
}

fn aria(name: &str) -> Aria {
    Aria::named(name).unwrap()
}

#[test]
fn every_name_is_parsed_to_its_own_value() {
    for role in Role::ALL {
        assert_eq!(Role::named(role.as_str()), Some(*role));
        assert_eq!(role.definition().role, *role);
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
        let superclasses = role.definition().superclasses;
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
        let definition = role.definition();
        assert!(
            definition.required.without(definition.supported.union(Aria::GLOBAL)).is_empty(),
            "{role} requires what it does not support"
        );
        assert_eq!(
            definition.prohibited.without(definition.supported),
            definition.prohibited,
            "{role} supports what it forbids"
        );
        assert!(definition.supported.iter().all(|attribute| !attribute.is_global()), "{role}");
        for superclass in definition.superclasses {
            let lost = superclass.definition().supported.without(definition.supported);
            assert!(lost.is_empty(), "{role} loses {lost:?} of {superclass}");
        }
        let may_be_named = definition.name_from != NameFrom::Prohibited;
        assert_eq!(definition.support(Aria::Label) == Support::Supported, may_be_named, "{role}");
        assert_eq!(definition.support(Aria::LabelledBy) == Support::Supported, may_be_named, "{role}");
        assert!(may_be_named || !definition.name_required, "{role}");
        for (attribute, value) in definition.implicit {
            assert_ne!(definition.support(*attribute), Support::Unsupported, "{role} {attribute}");
            assert!(attribute.allows(value) && !value.is_empty(), "{role} {attribute} {value}");
        }
        for parent in definition.parents.iter().filter(|parent| !parent.definition().children.is_empty()) {
            let held = parent.definition().children.iter().any(|child| role.is_a(*child));
            assert!(held || *role == Role::Caption, "{parent} does not hold {role}");
        }
        assert!(
            !definition.parents.iter().chain(definition.children).any(|other| other.definition().is_abstract),
            "{role}"
        );
    }
}

/// WAI-ARIA 1.2, section 5.3.1.
#[test]
fn abstract_roles_are_those_that_only_order_the_others() {
    let lookup: Vec<&str> =
        Role::ALL.iter().filter(|role| role.definition().is_abstract).map(|role| role.as_str()).collect();
    assert_eq!(
        lookup,
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
fn roles_have_their_required_attributes() {
    let required: Vec<String> = Role::ALL
        .iter()
        .filter(|role| !role.definition().required.is_empty())
        .map(|role| format!("{role} {:?}", role.definition().required))
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
fn roles_accept_attributes_as_the_recommendation_specifies() {
    for (of, attribute, support) in [
        ("button", "aria-pressed", Support::Supported),
        ("button", "aria-checked", Support::Unsupported),
        ("button", "aria-invalid", Support::Deprecated),
        ("button", "aria-grabbed", Support::Deprecated),
        ("button", "aria-hidden", Support::Supported),
        ("radio", "aria-checked", Support::Required),
        ("treegrid", "aria-colcount", Support::Supported),
        ("treegrid", "aria-activedescendant", Support::Supported),
        ("list", "aria-expanded", Support::Unsupported),
        ("list", "aria-disabled", Support::Deprecated),
        ("generic", "aria-label", Support::Prohibited),
        ("generic", "aria-roledescription", Support::Prohibited),
        ("paragraph", "aria-roledescription", Support::Supported),
        ("presentation", "aria-labelledby", Support::Prohibited),
        ("none", "aria-labelledby", Support::Prohibited),
    ] {
        assert_eq!(role(of).definition().support(aria(attribute)), support, "{of} {attribute}");
    }
    assert!(role("list").definition().deprecated().contains(Aria::Disabled));
    assert!(!role("link").definition().deprecated().contains(Aria::Disabled));
}

/// WAI-ARIA 1.2, sections 5.2.8.4 to 5.2.8.6.
#[test]
fn names_come_from_the_sources_of_the_recommendation() {
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
        assert_eq!(
            (role(of).definition().name_from, role(of).definition().name_required),
            (from, required),
            "{of}"
        );
    }
}

/// WAI-ARIA 1.2, sections 5.2.6, 5.2.7 and 5.2.9.
#[test]
fn roles_contain_each_other_as_the_recommendation_specifies() {
    assert_eq!(role("option").definition().parents, [Role::Group, Role::Listbox]);
    assert_eq!(role("listitem").definition().parents, [Role::Directory, Role::List]);
    assert_eq!(role("tab").definition().parents, [Role::TabList]);
    assert_eq!(role("table").definition().children, [Role::Row, Role::RowGroup]);
    assert_eq!(role("feed").definition().children, [Role::Article]);
    assert!(role("radiogroup").definition().children.is_empty(), "WAI-ARIA 1.1 asked for radios");
    assert!(
        role("img").definition().children_presentational
            && !role("link").definition().children_presentational
    );
}

/// WAI-ARIA 1.2, section 5.2.10.
#[test]
fn missing_values_have_their_defaults() {
    assert_eq!(role("scrollbar").definition().implicit_value(Aria::Orientation), Some("vertical"));
    assert_eq!(role("alert").definition().implicit_value(Aria::Live), Some("assertive"));
    assert_eq!(role("button").definition().implicit_value(Aria::Pressed), None);
}

/// WAI-ARIA 1.2, sections 6.3, 6.6 and 8.6.
#[test]
fn values_are_validated_by_their_type() {
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
