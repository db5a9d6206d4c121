//! A new item, every field of it there.

use jiff::civil::Date;

use super::example::{ExampleValues, line};
use crate::{
    edit::NewFile,
    model::{Collection, Common, FieldShape, FieldType, ItemId, ItemKey, Language, Record, layout},
    schema, yaml,
};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// The kind.
    pub collection: Collection,
    /// The id; a commitment's with its plan's before it.
    pub id: ItemId,
    /// The languages of the portal, the official one first, each with the title a text begins with.
    pub languages: Vec<(Language, String)>,
    /// The language that comments are in.
    pub spoken: Language,
    /// The day.
    pub today: Date,
    /// The code, for a kind that has one.
    pub code: String,
    /// What is said at the top of its facts, and above the fields that may be left out.
    pub notes: [String; 2],
}

/// The files of a new item: its facts with every field, those that must be there first and the
/// others as comments; a text in each language with the fields that are given per language. It is a
/// draft. What must be there is open in the official text alone: a translation does not exist before
/// someone has written it.
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
            // Only a translation has something to say of being one, and an empty field would say nothing.
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
