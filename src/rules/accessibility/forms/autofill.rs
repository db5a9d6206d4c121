//! Values of `autocomplete`. Source: HTML, "Autofill", section "Autofill field names".

/// What a field asks that is not a way to reach someone.
const FIELDS: &[&str] = &[
    "additional-name",
    "address-level1",
    "address-level2",
    "address-level3",
    "address-level4",
    "address-line1",
    "address-line2",
    "address-line3",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "cc-additional-name",
    "cc-csc",
    "cc-exp",
    "cc-exp-month",
    "cc-exp-year",
    "cc-family-name",
    "cc-given-name",
    "cc-name",
    "cc-number",
    "cc-type",
    "country",
    "country-name",
    "current-password",
    "family-name",
    "given-name",
    "honorific-prefix",
    "honorific-suffix",
    "language",
    "name",
    "new-password",
    "nickname",
    "one-time-code",
    "organization",
    "organization-title",
    "photo",
    "postal-code",
    "sex",
    "street-address",
    "transaction-amount",
    "transaction-currency",
    "url",
    "username",
];

/// The ways to reach someone, of which there may be one at home and one at work.
const CONTACTS: &[&str] = &[
    "email",
    "impp",
    "tel",
    "tel-area-code",
    "tel-country-code",
    "tel-extension",
    "tel-local",
    "tel-local-prefix",
    "tel-local-suffix",
    "tel-national",
];

const KINDS: &[&str] = &["fax", "home", "mobile", "pager", "work"];
const GROUPS: &[&str] = &["billing", "shipping"];

/// What sites write to keep browsers from filling a field in, where `off` does not.
const REFUSALS: &[&str] = &[
    "chrome-off",
    "disabled",
    "enabled",
    "false",
    "new",
    "no",
    "none",
    "nope",
    "null",
    "one-time",
    "random",
    "true",
    "xoff",
];

/// What an `autocomplete` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AutofillValue {
    /// What the field asks; or only whether browsers may fill it in, or nothing.
    Valid,
    /// Words of which some are known, in an order or a company that browsers do not know.
    Misordered,
    /// Nothing that is known.
    Unknown,
}

/// Every word for what a field asks.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().chain(CONTACTS).copied()
}

/// What is said with those words.
pub(super) fn classify(value: &str) -> AutofillValue {
    // No more than six words are ever of use.
    let words: Vec<String> = value.split_ascii_whitespace().take(8).map(str::to_ascii_lowercase).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if is_known(&words) {
        return AutofillValue::Valid;
    }
    let is_word = |word: &&str| {
        let lists = [FIELDS, CONTACTS, KINDS, GROUPS, &["on", "off", "webauthn"]];
        lists.iter().any(|list| list.contains(word)) || word.starts_with("section-")
    };
    if words.iter().any(is_word) { AutofillValue::Misordered } else { AutofillValue::Unknown }
}

fn is_known(words: &[&str]) -> bool {
    if let [] | ["on" | "off" | "webauthn"] = words {
        return true;
    }
    if let [word] = words
        && REFUSALS.contains(word)
    {
        return true;
    }
    let words = after(words, |word| word.starts_with("section-"));
    let words = after(words, |word| GROUPS.contains(&word));
    let words = match words.split_last() {
        Some((&"webauthn", before)) => before,
        _ => words,
    };
    match words {
        [field] => FIELDS.contains(field) || CONTACTS.contains(field),
        [kind, field] => KINDS.contains(kind) && CONTACTS.contains(field),
        _ => false,
    }
}

/// What a field is said to ask, once all is said as it must be; none where that is left to browsers.
pub(super) fn field_name(value: &str) -> Option<&'static str> {
    let is_asked = |word: &str| known().find(|it| it.eq_ignore_ascii_case(word));
    let last = value.split_ascii_whitespace().rfind(|word| !word.eq_ignore_ascii_case("webauthn"))?;
    is_asked(last)
}

fn after<'w, 't>(words: &'w [&'t str], is_it: impl Fn(&'t str) -> bool) -> &'w [&'t str] {
    match words.split_first() {
        Some((first, rest)) if is_it(first) => rest,
        _ => words,
    }
}
