//! Contact details.

use serde::Serialize;

use crate::{
    model::{Email, Phone, PostalAddress, Representative},
    render::{DateView, LocalizedText, PageInputs},
};

/// A telephone number.
#[derive(Clone, Debug, Serialize)]
pub struct PhoneView {
    /// Number, formatted for the page's language.
    pub number: String,
    /// Extension.
    pub extension: Option<String>,
    /// Label, such as the office it reaches.
    pub label: Option<LocalizedText>,
    /// `tel:` URL.
    pub href: String,
}

/// An email address.
#[derive(Clone, Debug, Serialize)]
pub struct EmailView {
    /// Address to display.
    pub address: String,
    /// `mailto:` URL.
    pub href: String,
}

/// A postal address, with telephone numbers and emails of that place.
#[derive(Clone, Debug, Serialize)]
pub struct AddressView {
    /// Label of the place.
    pub label: Option<LocalizedText>,
    /// Lines, from street to country.
    pub lines: Vec<Vec<LocalizedText>>,
    /// Telephone numbers.
    pub phones: Vec<PhoneView>,
    /// Email addresses.
    pub emails: Vec<EmailView>,
}

/// The designated open government representative of a public body.
#[derive(Clone, Debug, Serialize)]
pub struct RepresentativeView {
    /// Name of the person, if public.
    pub name: Option<String>,
    /// Office held.
    pub office: Option<LocalizedText>,
    /// Start date.
    pub since: Option<DateView>,
    /// Telephone number.
    pub phone: Option<PhoneView>,
    /// Email address.
    pub email: Option<EmailView>,
    /// URL of a contact page.
    pub url: Option<String>,
}

impl PhoneView {
    /// Builds the view of a telephone number.
    pub fn of(phone: &Phone, inputs: &PageInputs<'_>) -> Self {
        Self {
            number: inputs.locale().phone(&phone.number),
            extension: phone.extension.clone().map(|extension| extension.value),
            label: phone.label.as_ref().and_then(|label| inputs.localized(label)),
            href: tel_number(&phone.number, phone.extension.as_ref().map(|extension| extension.as_str())),
        }
    }
}

/// Returns the `tel:` URL of a number (RFC 3966). Ten-digit numbers are North American.
fn tel_number(number: &str, extension: Option<&str>) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let country = match digits.len() {
        _ if number.trim_start().starts_with('+') => "+",
        10 => "+1",
        11 if digits.starts_with('1') => "+",
        _ => "",
    };
    let digits_of = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let extension = extension.map(digits_of).filter(|digits| !digits.is_empty());
    format!("tel:{country}{digits}{}", extension.map(|digits| format!(";ext={digits}")).unwrap_or_default())
}

impl EmailView {
    /// Builds the view of an email address.
    pub fn of(email: &Email) -> Self {
        let address = email.as_str().to_owned();
        Self { href: format!("mailto:{}", address.replace('%', "%25").replace('?', "%3F")), address }
    }
}

impl AddressView {
    /// Builds the view of a postal address.
    pub fn of(address: &PostalAddress, inputs: &PageInputs<'_>) -> Self {
        let words = |text: &Option<_>| text.as_ref().and_then(|text| inputs.localized(text));
        let mut lines: Vec<Vec<LocalizedText>> =
            address.street.iter().filter_map(|line| inputs.localized(line)).map(|line| vec![line]).collect();
        let mut town: Vec<LocalizedText> = words(&address.city).into_iter().collect();
        if let Some(mut province) = words(&address.province) {
            // « Québec (Québec) G1R 5R8 »: the province is in parentheses after the city.
            if !town.is_empty() {
                province.text = format!("({})", province.text);
            }
            town.push(province);
        }
        if let Some(code) = &address.postal_code {
            town.push(LocalizedText::new(code.replace(' ', "\u{a0}")));
        }
        if !town.is_empty() {
            lines.push(town);
        }
        lines.extend(words(&address.country).map(|country| vec![country]));
        Self {
            label: words(&address.label),
            lines,
            phones: address.phones.iter().map(|phone| PhoneView::of(phone, inputs)).collect(),
            emails: address.emails.iter().map(EmailView::of).collect(),
        }
    }
}

impl RepresentativeView {
    /// Builds the view of a representative.
    pub fn of(representative: &Representative, inputs: &PageInputs<'_>) -> Self {
        Self {
            name: representative.name.clone(),
            office: representative.office.as_ref().and_then(|office| inputs.localized(office)),
            since: representative.since.as_ref().map(|since| inputs.date(since)),
            phone: representative.phone.as_ref().map(|phone| PhoneView::of(phone, inputs)),
            email: representative.email.as_ref().map(EmailView::of),
            url: representative.url.as_ref().map(|url| url.as_str().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tel_number;

    #[test]
    fn numbers_are_dialled_with_country_and_extension() {
        assert_eq!(tel_number("418 643-5926", None), "tel:+14186435926");
        assert_eq!(tel_number("1 866 550-2552", Some("poste 12")), "tel:+18665502552;ext=12");
        assert_eq!(tel_number("+33 1 23 45 67 89", Some("")), "tel:+33123456789");
        assert_eq!(tel_number("911", None), "tel:911");
    }
}
