//! The schema of each kind of file.

use serde_json::{Map, Value, json};

use super::value::{nullable, object, record, schema};
use crate::{
    config::Site,
    model::{Collection, Common, FieldShape, FieldType, Language, Record, Topic},
};

/// The folder of schemas in a portal. It is hidden, so it is not part of the site.
pub const FOLDER: &str = ".schemas";

/// A schema with its file name.
#[derive(Clone, Debug, PartialEq)]
pub struct SchemaFile {
    /// File name, such as `news.item.schema.json`.
    pub name: String,
    /// Glob pattern of the files it applies to, from the portal's root.
    pub files: String,
    /// Schema.
    pub schema: Value,
}

/// Returns the schemas of a portal in those languages: `site.toml`, topics, and each collection's
/// facts and front matter.
#[must_use]
pub fn all(languages: &[Language]) -> Vec<SchemaFile> {
    let mut files = vec![
        SchemaFile {
            name: "site.schema.json".to_owned(),
            files: "site.toml".to_owned(),
            schema: document("site.toml", record(&Site::fields(), languages)),
        },
        SchemaFile {
            name: "topics.schema.json".to_owned(),
            files: "content/topics.yaml".to_owned(),
            schema: document(
                "content/topics.yaml",
                nullable(schema(&FieldType::List(Box::new(FieldType::Record(Topic::fields))), languages)),
            ),
        },
    ];
    for collection in Collection::ALL {
        let folder = collection.folder();
        let mut fields = Common::fields();
        fields.extend(collection.fields());
        let files_of = |name: &str| format!("content/**/{folder}/*/{name}");
        files.push(SchemaFile {
            name: format!("{folder}.item.schema.json"),
            files: files_of("item.yaml"),
            schema: document(&format!("{folder}/*/item.yaml"), facts(*collection, &fields, languages)),
        });
        files.push(SchemaFile {
            name: format!("{folder}.text.schema.json"),
            files: files_of("*.md"),
            schema: document(&format!("{folder}/*/*.md"), front_matter(&fields, languages)),
        });
    }
    files
}

fn document(title: &str, schema: Value) -> Value {
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    document.insert("title".to_owned(), json!(title));
    if let Value::Object(schema) = schema {
        document.extend(schema);
    }
    Value::Object(document)
}

/// Returns the schema of an item's facts. Localized fields can be in its texts instead, so they are
/// never required here.
fn facts(collection: Collection, fields: &[FieldShape], languages: &[Language]) -> Value {
    let fields = fields.iter().map(|field| {
        let mut value = schema(&field.field_type, languages);
        if field.name == "summary" {
            limit(&mut value, languages);
        }
        if field.name == "unstated" {
            value["items"] = json!({ "enum": collection.open_fields() });
        }
        (field, value, field.required && !field.field_type.is_per_language())
    });
    // An item without any facts has an empty file.
    nullable_unless_required(object(fields))
}

/// Returns the schema of a text's front matter: localized fields, each with the value in that
/// language.
fn front_matter(fields: &[FieldShape], languages: &[Language]) -> Value {
    let own = fields.iter().filter_map(|field| match &field.field_type {
        FieldType::PerLanguage(inner) => {
            let mut value = schema(inner, languages);
            if field.name == "summary" {
                value["maxLength"] = json!(Common::MAX_SUMMARY_CHARS);
            }
            Some((field, value, false))
        }
        _ => None,
    });
    nullable(object(own))
}

/// Sets the maximum length of a summary in each language.
fn limit(value: &mut Value, languages: &[Language]) {
    for language in languages {
        let own = &mut value["properties"][language.as_str()]["anyOf"][0];
        own["maxLength"] = json!(Common::MAX_SUMMARY_CHARS);
    }
}

fn nullable_unless_required(object: Value) -> Value {
    if object.get("required").is_none() { nullable(object) } else { object }
}
