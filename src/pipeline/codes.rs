//! List of all diagnostic codes.

use crate::{
    check, config, diagnostic::Code, load, locale, markdown, model, render, resolve, rules, validate, yaml,
};

/// Returns every diagnostic code, sorted by id.
#[must_use]
pub fn codes() -> Vec<&'static Code> {
    let of_parted_stages = [load::problems::ALL, markdown::problems::ALL, resolve::problems::ALL].concat();
    let of_stages = [
        yaml::ALL,
        config::base_url::ALL,
        config::toml::ALL,
        model::problems::ALL,
        model::unstated::ALL,
        validate::problems::ALL,
        locale::codes::ALL,
        rules::problems::ALL,
        render::problems::ALL,
        check::problems::ALL,
    ];
    let mut codes: Vec<_> = [of_parted_stages.concat(), of_stages.concat()].concat();
    codes.extend(rules::all().map(|rule| rule.code));
    codes.sort_by_key(|code| code.id);
    codes
}
