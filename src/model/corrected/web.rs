//! Web and email addresses as people write them.

use super::Correction;
use crate::model::document_format;

/// Returns the URL that a text can mean: with its scheme, and without what mail programs and
/// Markdown put around it.
pub(super) fn url(text: &str) -> Correction {
    let text = bare(text);
    let after_scheme = text.rsplit_once(':').filter(|(scheme, rest)| {
        scheme.starts_with(['h', 'H']) && scheme.len() <= 16 && rest.starts_with(['/', 'w'])
    });
    let (rest, scheme) = match after_scheme {
        Some((scheme, rest)) => (
            rest.trim_start_matches('/'),
            if scheme.to_lowercase().ends_with("http") { "http" } else { "https" },
        ),
        None => (
            text.strip_prefix("https//")
                .or_else(|| text.strip_prefix("http//"))
                .unwrap_or(text)
                .trim_start_matches('/'),
            "https",
        ),
    };
    let authority = |rest: &str| rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let user = rest[..authority(rest)].rfind('@').map_or(0, |end| end + 1);
    // Without a scheme it is an email address.
    if user > 0 && rest == text {
        return Correction::default();
    }
    // The name and the password of a user are never part of what is published.
    let rest = &rest[user..];
    let (host, path) = rest.split_at(authority(rest));
    if path.is_empty() && document_format(host).is_some() {
        return Correction::default();
    }
    if is_host(host) {
        return Correction::certain(format!("{scheme}://{rest}"));
    }
    let pointed = host.replace(',', ".");
    Correction::probable(is_host(&pointed).then(|| format!("{scheme}://{pointed}{path}")))
}

/// Returns the email address that a text can mean.
pub(super) fn email(text: &str) -> Correction {
    let named = text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(inner, _)| inner);
    let certain = named.is_none() || text.starts_with('<');
    let text = named.unwrap_or_else(|| bare(text)).trim();
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    // The subject of a message is no part of the address.
    let text = text.split_once('?').map_or(text, |(address, _)| address);
    let text = text.trim_matches(['.', ';', ',', '/']);
    let spelled =
        ["(at)", "[at]", "{at}", " at ", "(arobase)", "[arobase]", " arobase ", "(à)", "[à]", "(a)", "[a]"];
    let spelled = spelled.iter().find(|sign| text.contains(*sign) && !text.contains('@'));
    if let Some(sign) = spelled {
        let dotted = text.replacen(sign, "@", 1).replace(" dot ", ".").replace(" point ", ".");
        let dotted = ["(dot)", "[dot]", "(point)", "[point]"]
            .iter()
            .fold(dotted, |text, sign| text.replace(sign, "."));
        return Correction::probable([dotted.split_whitespace().collect()]);
    }
    let (name, host) = text.rsplit_once('@').unwrap_or((text, ""));
    let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
    // What follows a space after the address is a remark.
    let (host, remark) = host.trim().split_once([' ', '(']).unwrap_or((host.trim(), ""));
    if !remark.is_empty() && remark.contains('@') {
        return Correction::default();
    }
    let has_comma = host.contains(',');
    let host = host.trim_end_matches([',', ';', '.']).replace(',', ".");
    let parts = host.split('.').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
    let name = name.trim_end_matches('@').trim();
    let plain = deunicode::deunicode(&format!("{name}@{parts}"));
    let one_word: String = plain.split_whitespace().collect();
    let inner_space = name.contains(' ');
    let is_same = one_word.len() == name.len() + parts.len() + 1 && parts == host && name.is_ascii();
    let is_certain = certain && is_same && !has_comma && remark.is_empty() && !inner_space;
    Correction { values: vec![one_word], certain: is_certain }
}

/// Returns the address in `<…>` or in the parentheses of a Markdown link, else the text itself.
fn bare(text: &str) -> &str {
    let link = text
        .strip_prefix('[')
        .and_then(|text| text.split_once("]("))
        .and_then(|(_, url)| url.strip_suffix(')'));
    let text = link.unwrap_or(text);
    let angle = text.strip_prefix('<').and_then(|text| text.strip_suffix('>'));
    angle.unwrap_or(text).trim()
}

/// Returns `true` for a name with at least one period between letters: `www.example.org`.
fn is_host(host: &str) -> bool {
    let name = host
        .rsplit_once(':')
        .map_or(host, |(name, port)| if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { "" });
    let labels: Vec<&str> = name.split('.').collect();
    let fits = |label: &&str| {
        !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    labels.len() > 1
        && labels.iter().all(fits)
        && labels.last().is_some_and(|last| last.len() > 1 && last.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::{email, url};

    #[test]
    fn addresses_are_read_as_people_write_them() {
        for (text, value) in [
            ("www.example.org", "https://www.example.org"),
            ("example.org/a?b=c", "https://example.org/a?b=c"),
            ("https:/www.example.org/", "https://www.example.org/"),
            ("https:https://www.example.org/", "https://www.example.org/"),
            ("https//www.example.org/", "https://www.example.org/"),
            ("htps://www.example.org/", "https://www.example.org/"),
            ("https://open.example,org/", "https://open.example.org/"),
            ("<https://www.example.org/>", "https://www.example.org/"),
            ("[ici](https://www.example.org/)", "https://www.example.org/"),
            ("//www.example.org/", "https://www.example.org/"),
        ] {
            assert_eq!(url(text).values, [value], "{text}");
        }
        for text in ["sct", "à venir", "C:\\plan.pdf", "plan 2.0", "plan.pdf", "info@example.org"] {
            assert!(url(text).values.is_empty(), "{text}");
        }
        for (text, value, certain) in [
            ("mailto:a@example.org", "a@example.org", true),
            ("<a@example.org>", "a@example.org", true),
            ("Ada <a@example.org>", "a@example.org", false),
            ("a (at) example.org", "a@example.org", false),
            ("a@example.org.", "a@example.org", true),
            ("a@@example.org", "a@example.org", true),
            ("a@example,org", "a@example.org", false),
            ("a@example..org", "a@example.org", false),
            ("a @ example.org", "a@example.org", true),
            ("é@example.org", "e@example.org", false),
            ("a@example.org (Ada)", "a@example.org", false),
            ("a arobase example point org", "a@example.org", false),
            ("[a@example.org](mailto:a@example.org)", "a@example.org", true),
        ] {
            assert_eq!(
                (email(text).values, email(text).certain),
                (vec![value.to_owned()], certain),
                "{text}"
            );
        }
    }
}
