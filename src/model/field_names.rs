//! Names of fields as people write them.

use super::{Collection, Common, FieldType, Record};
use crate::source::is_invisible;

/// Names that people give to fields, in French and in English, each with the fields that it can mean.
/// Names are in the form of [`plain`]; none is itself a field of the model.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("acronyme", &["acronym"]),
    ("adresse", &["addresses", "url"]),
    ("adresses", &["addresses"]),
    ("annee", &["year"]),
    ("auteur", &["author"]),
    ("autrice", &["author"]),
    ("avancement", &["status"]),
    ("bilans", &["reports"]),
    ("brouillon", &["draft"]),
    ("but", &["objective"]),
    ("categories", &["topics"]),
    ("cible", &["target"]),
    ("consultation", &["consultations"]),
    ("courriel", &["email"]),
    ("courriels", &["emails"]),
    ("date_d_echeance", &["due"]),
    ("date_de_debut", &["start", "opens", "since"]),
    ("date_de_fin", &["end", "closes", "until"]),
    ("date_de_publication", &["date", "publish_at", "issued"]),
    ("date_debut", &["start", "opens", "since"]),
    ("date_fin", &["end", "closes", "until"]),
    ("deadline", &["due"]),
    ("debut", &["start", "opens", "since"]),
    ("defis", &["challenges"]),
    ("due_date", &["due"]),
    ("duedate", &["due"]),
    ("echeance", &["due"]),
    ("end_date", &["end", "closes", "until"]),
    ("enddate", &["end", "closes", "until"]),
    ("etat", &["status"]),
    ("fichier", &["file"]),
    ("fin", &["end", "closes", "until"]),
    ("fonction", &["office", "role"]),
    ("genre", &["kind"]),
    ("heure_de_debut", &["start_time"]),
    ("heure_de_fin", &["end_time"]),
    ("indicateurs", &["indicators"]),
    ("intitule", &["title"]),
    ("jalon", &["milestones"]),
    ("jalons", &["milestones"]),
    ("langue", &["language"]),
    ("langues", &["languages"]),
    ("lead", &["leads"]),
    ("lead_organization", &["leads"]),
    ("libelle", &["label", "title"]),
    ("license", &["licence"]),
    ("lien", &["url"]),
    ("liens", &["links"]),
    ("lieu", &["place"]),
    ("membres", &["members"]),
    ("milestone", &["milestones"]),
    ("mots_cles", &["topics"]),
    ("nom", &["name", "title"]),
    ("numero", &["number", "code"]),
    ("objectif", &["objective"]),
    ("ordre", &["order"]),
    ("organisateurs", &["organizers"]),
    ("organisation", &["organization"]),
    ("organisme", &["organization"]),
    ("organisme_responsable", &["leads"]),
    ("organismes", &["organizations"]),
    ("organismes_responsables", &["leads"]),
    ("ouverture", &["opens"]),
    ("fermeture", &["closes"]),
    ("periode", &["period"]),
    ("pieces_jointes", &["attachments"]),
    ("preuve", &["evidence"]),
    ("preuves", &["evidence"]),
    ("probleme", &["problem"]),
    ("progres", &["progress"]),
    ("representant", &["representative"]),
    ("representante", &["representative"]),
    ("responsable", &["leads", "coordinator"]),
    ("responsables", &["leads"]),
    ("resultats", &["results"]),
    ("resume", &["summary"]),
    ("secteur", &["sector"]),
    ("site_web", &["website"]),
    ("sommaire", &["summary"]),
    ("start_date", &["start", "opens", "since"]),
    ("startdate", &["start", "opens", "since"]),
    ("statut", &["status"]),
    ("subject", &["topics"]),
    ("subjects", &["topics"]),
    ("sujet", &["topics"]),
    ("sujets", &["topics"]),
    ("tag", &["topics"]),
    ("tags", &["topics"]),
    ("telephone", &["phone"]),
    ("telephones", &["phones"]),
    ("themes", &["topics"]),
    ("titre", &["title"]),
    ("topic", &["topics"]),
    ("type", &["kind"]),
    ("valeurs", &["values"]),
];

/// Returns the field, among those that exist, that a name means without doubt: in other letter case,
/// with other signs between words, or in the other language.
#[must_use]
pub fn meant<'a>(name: &str, fields: &(impl Iterator<Item = &'a str> + Clone)) -> Option<&'a str> {
    let plain = plain(name);
    if let Some(same) = fields.clone().find(|field| *field == plain) {
        return Some(same);
    }
    let at = OTHER_NAMES.iter().find(|(other, _)| *other == plain)?;
    at.1.iter().find_map(|meant| fields.clone().find(|field| field == meant))
}

/// Returns `true` if every field of that name is a text, whatever the collection.
#[must_use]
pub fn is_always_text(name: &str) -> bool {
    let of_collections = Collection::ALL.iter().flat_map(|collection| collection.fields());
    let named = Common::fields().into_iter().chain(of_collections).filter(|shape| shape.name == name);
    let mut are_texts = named.map(|shape| is_text(&shape.field_type)).peekable();
    are_texts.peek().is_some() && are_texts.all(|is_text| is_text)
}

fn is_text(field_type: &FieldType) -> bool {
    match field_type {
        FieldType::PerLanguage(inner) => is_text(inner),
        other => matches!(other, FieldType::Text | FieldType::Prose),
    }
}

/// Returns a name in lowercase, without accents or invisible characters, its words joined by `_`.
fn plain(name: &str) -> String {
    let visible: String = name.chars().filter(|letter| !is_invisible(*letter)).collect();
    let ascii = deunicode::deunicode(visible.trim()).to_lowercase();
    let words = ascii.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

/// Returns `true` if two names look the same on a screen: they differ in characters that nobody sees.
#[must_use]
pub fn look_the_same(written: &str, name: &str) -> bool {
    let visible = written.chars().filter(|letter| !is_invisible(*letter) && !letter.is_whitespace());
    written != name && visible.eq(name.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_people_write_them() {
        let fields = ["title", "summary", "start_time", "closes", "leads", "due"];
        for (name, field) in [
            ("Title", Some("title")),
            ("TITRE", Some("title")),
            ("titre\u{a0}", Some("title")),
            ("ti\u{200b}tle", Some("title")),
            ("start-time", Some("start_time")),
            ("Start Time", Some("start_time")),
            ("échéance", Some("due")),
            ("Résumé", Some("summary")),
            ("fin", Some("closes")),
            ("couleur", None),
        ] {
            assert_eq!(meant(name, &fields.into_iter()), field, "{name}");
        }
        assert!(look_the_same("title\u{a0}", "title") && !look_the_same("Title", "title"));
    }

    #[test]
    fn fields_of_texts_are_known_by_their_names() {
        assert!(["title", "summary"].into_iter().all(is_always_text));
        assert!(!["topics", "date", "attachments", "extra", "couleur", ""].into_iter().any(is_always_text));
    }

    #[test]
    fn no_other_name_is_a_field() {
        for &collection in Collection::ALL {
            for shape in collection.fields() {
                assert!(OTHER_NAMES.iter().all(|(name, _)| *name != shape.name), "{}", shape.name);
            }
        }
    }
}
