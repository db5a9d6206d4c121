//! Personal information that a field asks for.

use crate::dom::Element;

/// For each purpose: its autofill field name, its names in code, and its labels in French and in English, in
/// lower case and without the mark of required fields.
const PURPOSES: &[(&str, &[&str], &[&str])] = &[
    (
        "email",
        &["email", "courriel", "emailaddress", "useremail", "youremail", "mail", "adressecourriel"],
        &[
            "adresse courriel",
            "adresse de courriel",
            "adresse électronique",
            "courriel",
            "votre courriel",
            "e-mail",
            "e-mail address",
            "email",
            "email address",
            "your email",
            "your email address",
        ],
    ),
    (
        "tel",
        &["tel", "phone", "phonenumber", "telephone", "numerotelephone", "cellphone", "cellulaire"],
        &[
            "cellulaire",
            "numéro de téléphone",
            "téléphone",
            "téléphone cellulaire",
            "votre téléphone",
            "mobile phone",
            "phone",
            "phone number",
            "telephone",
            "telephone number",
            "your phone number",
        ],
    ),
    (
        "given-name",
        &["firstname", "givenname", "prenom", "fname"],
        &["prénom", "votre prénom", "first name", "given name", "your first name"],
    ),
    (
        "family-name",
        &["lastname", "familyname", "surname", "nomfamille", "nomdefamille", "lname"],
        &["nom de famille", "votre nom de famille", "family name", "last name", "surname", "your last name"],
    ),
    (
        "name",
        &["fullname", "nomcomplet", "yourname", "votrenom"],
        &[
            "nom",
            "nom complet",
            "nom et prénom",
            "prénom et nom",
            "votre nom",
            "full name",
            "name",
            "your name",
        ],
    ),
    (
        "postal-code",
        &["postalcode", "codepostal", "postcode", "zip", "zipcode"],
        &["code postal", "votre code postal", "post code", "postal code", "postcode", "zip code"],
    ),
    (
        "street-address",
        &["streetaddress", "adressepostale", "mailingaddress"],
        &["adresse", "adresse postale", "votre adresse", "address", "mailing address", "street address"],
    ),
    (
        "bday",
        &["birthdate", "birthday", "dateofbirth", "datenaissance", "datedenaissance", "dob", "bday"],
        &["date de naissance", "birth date", "birthday", "date of birth", "your date of birth"],
    ),
    (
        "username",
        &["username", "nomutilisateur", "login"],
        &["nom d’utilisateur", "nom d'utilisateur", "user name", "username"],
    ),
];

/// Returns the autofill field name of the personal information that a field asks for, or `None` if it seems
/// to ask for none. Only French and English labels are recognized.
pub(super) fn purpose(field: Element<'_>) -> Option<&'static str> {
    if !field.is_any(&["input", "textarea"]) {
        return None;
    }
    match field.input_type().as_str() {
        "email" => return Some("email"),
        "tel" => return Some("tel"),
        "text" | "date" | "" => {}
        _ => return None,
    }
    let in_code = |name: &str| {
        let word = field.attr(name).map(plain_code)?;
        find(|(_, code, _)| code.contains(&word.as_str()))
    };
    in_code("name").or_else(|| in_code("id")).or_else(|| {
        let label = plain_label(&field.name().text);
        find(|(_, _, labels)| labels.contains(&label.as_str()))
    })
}

type Purpose = (&'static str, &'static [&'static str], &'static [&'static str]);

fn find(is_it: impl Fn(&Purpose) -> bool) -> Option<&'static str> {
    PURPOSES.iter().find(|purpose| is_it(purpose)).map(|(token, ..)| *token)
}

/// Returns the ASCII letters of a name in code, in lower case.
fn plain_code(name: &str) -> String {
    let letters = name.chars().take(40).filter(|it| it.is_ascii_alphabetic());
    letters.map(|it| it.to_ascii_lowercase()).collect()
}

/// Returns a label in lower case, up to the first parenthesis, asterisk or colon.
fn plain_label(label: &str) -> String {
    let end = label.find(['(', '*', ':']).unwrap_or(label.len());
    label[..end].trim().chars().take(40).collect::<String>().to_lowercase()
}

/// Returns `true` if users can see the field and edit it.
pub(super) fn is_open(field: Element<'_>) -> bool {
    field.is_visible()
        && !field.is_inert()
        && !field.is_disabled()
        && !field.has("readonly")
        && !field.attr_is("aria-disabled", "true")
        && !field.attr_is("aria-readonly", "true")
}
