//! A new item with all its fields.

use jiff::civil::Date;

use super::example::{ExampleValues, line};
use crate::{
    edit::NewFile,
    model::{Collection, Common, FieldShape, FieldType, ItemId, ItemKey, Language, Record, layout},
    schema, yaml,
};

/// The request for a new item.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// Collection.
    pub collection: Collection,
    /// Id; for a commitment, prefixed with its plan's.
    pub id: ItemId,
    /// Languages of the portal, the official one first, each with an initial title.
    pub languages: Vec<(Language, String)>,
    /// Language of comments.
    pub spoken: Language,
    /// Today.
    pub today: Date,
    /// Code, for a collection that has codes.
    pub code: String,
    /// Comments above the required and the optional fields of its facts.
    pub notes: [String; 2],
}

/// Returns the files of a new item: its facts with every field, required ones first and optional
/// ones as comments, and a text in each language with the localized fields. The item is a draft.
/// Required fields are active in the official text only: a translation does not exist until someone
/// writes it.
#[must_use]
pub fn item(new: &NewItem) -> Vec<NewFile> {
    let folder = layout::folder(&ItemKey { collection: new.collection, id: new.id.clone() });
    let fields: Vec<FieldShape> = Common::fields().into_iter().chain(new.collection.fields()).collect();
    let mut files =
        vec![NewFile::new(format!("{folder}/{}", layout::FACTS), item_yaml(new, &folder, &fields))];
    let official = new.languages.first().map_or(Language::FRENCH, |(language, _)| *language);
    for (language, title) in &new.languages {
        let text = text(new, title, &fields, *language == official, official);
        files.push(NewFile::new(layout::text(&folder, *language), text));
    }
    files
}

fn item_yaml(new: &NewItem, folder: &str, fields: &[FieldShape]) -> String {
    let known =
        ExampleValues { spoken: new.spoken, today: new.today, code: &new.code, languages: &new.languages };
    let up = "../".repeat(folder.split('/').count());
    let name = format!("{}.item.schema.json", new.collection.folder());
    let mut out = format!("# yaml-language-server: $schema={up}{}/{name}\n", schema::FOLDER);
    let [required, optional] = &new.notes;
    out.push_str(&format!("## {required}\n"));
    let own = || fields.iter().filter(|field| !field.field_type.is_per_language());
    for field in own().filter(|field| field.required) {
        line(&mut out, field, "", 0, &known);
    }
    for field in own().filter(|field| field.name == "draft") {
        out.push_str(&format!("draft: true  # {}\n", field.description(new.spoken)));
    }
    out.push_str(&format!("\n## {optional}\n"));
    for field in own().filter(|field| !field.required && field.name != "draft") {
        line(&mut out, field, "# ", 0, &known);
    }
    out
}

fn text(new: &NewItem, title: &str, fields: &[FieldShape], is_official: bool, official: Language) -> String {
    let mark = if is_official { "" } else { "# " };
    let mut out = String::from("---\n");
    let own = || fields.iter().filter(|field| field.field_type.is_per_language());
    for field in own().filter(|field| field.required) {
        let title = yaml::inline(title);
        out.push_str(&format!("{mark}{}: {title}  # {}\n", field.name, field.description(new.spoken)));
    }
    for field in own().filter(|field| !field.required) {
        let value = match &field.field_type {
            // Only a translation has `translation`; an empty field has no meaning.
            _ if field.name == "translation" && is_official => continue,
            _ if field.name == "translation" => format!(" {{kind: courtesy, of: {official}}}"),
            FieldType::PerLanguage(inner) if matches!(**inner, FieldType::List(_)) => " []".to_owned(),
            _ => String::new(),
        };
        out.push_str(&format!("# {}:{value}  # {}\n", field.name, field.description(new.spoken)));
    }
    out.push_str("---\n");
    out
}
