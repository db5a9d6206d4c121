//! Other sites that pages may load from, besides those of the images in texts.

use url::Url;

use crate::{
    model::{Field, FieldReader, FieldType, record::record},
    policy::{Directive, Source, web_origin},
    source::Node,
};

/// The Web address of a site, or of a folder of one, that pages may load from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PolicySource(Source);

impl PolicySource {
    /// Parses a Web address without a query, a fragment or signs that end a source in a policy.
    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok().filter(|url| url.query().is_none() && url.fragment().is_none())?;
        let (origin, path) = (web_origin(text)?, url.path());
        let is_plain = url.username().is_empty()
            && url.password().is_none()
            && !path.contains([';', ','])
            && !text.trim().contains(char::is_whitespace);
        let folder = if path == "/" { "" } else { path };
        is_plain.then(|| Source::parse(&format!("{origin}{folder}")).map(Self)).flatten()
    }
}

impl Field for PolicySource {
    fn read(node: &Node, reader: &mut FieldReader<'_>) -> Option<Self> {
        reader.parse(node, Self::parse)
    }

    fn field_type() -> FieldType {
        FieldType::Url
    }
}

record! {
    /// Other sites that pages may load from, by what is loaded.
    pub struct PolicySettings {
        /// Sites whose scripts pages may run.
        /// En français : Sites dont les pages peuvent exécuter les scripts.
        scripts: Vec<PolicySource>,
        /// Sites whose style sheets pages may use.
        /// En français : Sites dont les pages peuvent utiliser les feuilles de style.
        styles: Vec<PolicySource>,
        /// Sites whose images pages may show, besides those of the texts.
        /// En français : Sites dont les pages peuvent montrer les images, en plus de celles des textes.
        images: Vec<PolicySource>,
        /// Sites whose fonts pages may use.
        /// En français : Sites dont les pages peuvent utiliser les polices.
        fonts: Vec<PolicySource>,
        /// Sites whose audio and video pages may play.
        /// En français : Sites dont les pages peuvent faire jouer le son et la vidéo.
        media: Vec<PolicySource>,
        /// Sites that pages may show in a frame.
        /// En français : Sites que les pages peuvent montrer dans un cadre.
        frames: Vec<PolicySource>,
        /// Sites that the scripts of pages may contact.
        /// En français : Sites avec lesquels les scripts des pages peuvent communiquer.
        connections: Vec<PolicySource>,
        /// Sites to which the forms of pages may send what people enter.
        /// En français : Sites auxquels les formulaires des pages peuvent envoyer ce que l’on y entre.
        forms: Vec<PolicySource>,
    }
}

impl PolicySettings {
    /// Returns the name of the setting that adds sources to a directive; `None` if none does.
    #[must_use]
    pub fn setting(directive: Directive) -> Option<&'static str> {
        Some(match directive {
            Directive::Script | Directive::ScriptElement => "scripts",
            Directive::Style | Directive::StyleElement => "styles",
            Directive::Image => "images",
            Directive::Font => "fonts",
            Directive::Media => "media",
            Directive::Frame => "frames",
            Directive::Connect => "connections",
            Directive::Form => "forms",
            _ => return None,
        })
    }

    /// Returns each directive that a setting adds sources to, with these.
    pub fn sources(&self) -> impl Iterator<Item = (Directive, impl Iterator<Item = Source> + '_)> {
        let of = [
            (Directive::Script, &self.scripts),
            (Directive::Style, &self.styles),
            (Directive::Image, &self.images),
            (Directive::Font, &self.fonts),
            (Directive::Media, &self.media),
            (Directive::Frame, &self.frames),
            (Directive::Connect, &self.connections),
            (Directive::Form, &self.forms),
        ];
        let given = of.into_iter().filter(|(_, sources)| !sources.is_empty());
        given.map(|(directive, sources)| (directive, sources.iter().map(|source| source.0.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_source_of_a_policy() {
        for (text, source) in [
            ("https://cartes.example.org", Some("https://cartes.example.org")),
            ("https://Cartes.example.org/", Some("https://cartes.example.org")),
            ("https://video.example.org:8443/embed/", Some("https://video.example.org:8443/embed/")),
            ("http://été.example/", Some("http://xn--t-9fab.example")),
            ("https://example.org/?q=1", None),
            ("https://nom:secret@example.org/", None),
            ("https://example.org/a;script-src", None),
            ("https://example.org/a b", None),
            ("https://[::1]/", None),
            ("data:", None),
            ("*", None),
            ("example.org", None),
        ] {
            let parsed = PolicySource::parse(text);
            assert_eq!(parsed.map(|it| it.0.to_string()).as_deref(), source, "{text}");
        }
    }
}
