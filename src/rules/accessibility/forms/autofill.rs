//! Values of `autocomplete`. Source: HTML, "Autofill", section "Autofill field names".

/// Autofill field names other than contact information.
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

/// Autofill field names of contact information, which may follow `home` or `work`.
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

/// Values that sites use to disable autofill where browsers ignore `off`.
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

/// Classification of an `autocomplete` value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AutofillValue {
    /// A valid field name, `on`, `off` or an empty value.
    Valid,
    /// Contains known tokens, in an order or a combination that browsers do not support.
    Misordered,
    /// Contains no known token.
    Unknown,
}

/// Returns the autofill field names.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().chain(CONTACTS).copied()
}

/// Classifies an `autocomplete` value.
pub(super) fn classify(value: &str) -> AutofillValue {
    // A valid value has six tokens at most.
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

/// Returns the field name in a valid `autocomplete` value; `None` if it has none.
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
