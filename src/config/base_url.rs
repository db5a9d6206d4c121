//! The URL that the site is published at.

use crate::{
    diagnostic::{Diagnostic, codes},
    model::{Field, FieldReader, FieldType, corrected, private_reach, report_reach},
    source::Node,
};

codes! {
    /// Address of the site is not public.
    /// ## Why
    /// Search engines, shared links and feeds use this address, and nobody else can open it. It may be
    /// meant for a test of the site, so it does not stop a build.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "http://localhost:8000/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// publisher = "ministere"
    /// ```
    /// ## How to fix it
    /// Write the address that the public will use. For a test of the site, run
    /// `parvis build --base-url http://localhost:8000/`.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// publisher = "ministere"
    /// ```
    /// ## Source
    /// RFC 6761, section 6.3, names under `localhost`; RFC 1918, addresses of internal networks.
    /// # En français
    /// L’adresse du site n’est pas publique.
    /// ## Pourquoi
    /// Les moteurs de recherche, les hyperliens partagés et les fils utilisent cette adresse, que personne
    /// d’autre ne peut ouvrir. Elle peut servir à un essai du site : elle n’empêche donc pas de le publier.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’adresse que le public utilisera. Pour un essai du site, exécuter
    /// `parvis build --base-url http://localhost:8000/`.
    /// ## Source
    /// RFC 6761, section 6.3, noms sous `localhost`; RFC 1918, adresses de réseaux internes.
    BASE_URL_NOT_PUBLIC = "S220" "base-url-not-public" Warning;
}

/// An absolute `https:` or `http:` URL without query or fragment. It always ends with a slash, so
/// that a path can be appended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUrl {
    text: String,
    /// Length of the text before the path, in bytes.
    origin: usize,
}

impl BaseUrl {
    /// Parses a base URL; `None` if the text is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut url = url::Url::parse(text).ok()?;
        let web = matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(is_host);
        let is_public = url.username().is_empty() && url.password().is_none();
        if !web || !is_public || url.query().is_some() || url.fragment().is_some() {
            return None;
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        let origin = url[..url::Position::BeforePath].len();
        Some(Self { text: url.into(), origin })
    }

    /// Returns the URL that a text was probably meant as: `www.example.org` with its scheme.
    #[must_use]
    pub fn meant(text: &str) -> Option<Self> {
        let correction = corrected(&FieldType::Url, text, |text| Self::parse(text).is_some());
        correction.values.first().and_then(|value| Self::parse(value))
    }

    /// Returns a URL that does not resolve, to validate the rest of a portal whose own is missing.
    /// Source: RFC 6761, names under `.invalid`.
    #[must_use]
    pub fn nowhere() -> Self {
        let origin = "https://portal.invalid";
        Self { text: format!("{origin}/"), origin: origin.len() }
    }

    /// Returns the URL, with a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the path, with a leading and a trailing slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.text[self.origin..]
    }
}

/// Returns `true` for what can be the name of a site, or the number of a computer.
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        let is_sign = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        !label.is_empty() && label.chars().all(is_sign)
    };
    host.starts_with('[') || host.trim_end_matches('.').split('.').all(is_label)
}

impl Field for BaseUrl {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        if let Some(written) = node.text()
            && let (Some(reach), Some(url)) = (private_reach(written), Self::parse(written.trim()))
        {
            let private = Diagnostic::new(BASE_URL_NOT_PUBLIC, node.span)
                .with("kind", reach.as_str())
                .with("address", url.as_str());
            reader.diagnostics.push(private);
            return Some(url);
        }
        if let Some(meant) = report_reach(node, reader) {
            return Self::parse(&meant);
        }
        reader.parse(node, Self::parse)
    }

    fn field_type() -> FieldType {
        FieldType::Url
    }
}
