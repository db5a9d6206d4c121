//! The schema of a value.
//!
//! The loader reads every scalar as it is spelled, so a text can look like a number or `true`;
//! editors give such a scalar its own type, which the schema must accept too.

use serde_json::{Map, Value, json};

use crate::model::{Collection, FieldShape, FieldType, Language};

/// Dates of any precision: a day, a month, a quarter, a season, a year, or `ongoing`.
const DATE: &str = concat!(
    "^(ongoing|(by +)?[0-9]{4}(-(",
    "(0[1-9]|1[0-2])|[Qq][1-4]|winter|spring|summer|fall|autumn",
    "|(01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])",
    "|(04|06|09|11)-(0[1-9]|[12][0-9]|30)",
    "|02-(0[1-9]|[12][0-9])))?)$"
);

/// Web URLs: any host, then anything but spaces.
const URL: &str = r"^[Hh][Tt][Tt][Pp][Ss]?:[/\\]*[^/\\?#\s<>^|]+([/\\?#]\S*)?$";

/// Returns the schema of a field type, in a portal with those languages.
pub(super) fn schema(field_type: &FieldType, languages: &[Language]) -> Value {
    match field_type {
        FieldType::Text | FieldType::Prose | FieldType::File => text("\\S"),
        FieldType::Term(_) => text("."),
        FieldType::Id(_) => text("[^/]"),
        FieldType::Code => text("^[A-Za-z0-9._-]+$"),
        FieldType::Slug => either(
            &json!({ "type": ["number", "boolean"], "minimum": 0 }),
            &json!({ "type": "string", "pattern": "^[a-z0-9_][a-z0-9._-]{0,99}$" }),
        ),
        FieldType::Number => either(
            &json!({ "type": "number" }),
            &json!({ "type": "string", "maxLength": 40, "pattern": "^-?(0|[1-9][0-9]*)([.][0-9]+)?$" }),
        ),
        FieldType::Integer => either(
            &json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            &json!({ "type": "string", "pattern": "^[+]?[0-9]{1,9}$" }),
        ),
        FieldType::Bounded(min, max) => either(
            &json!({ "type": "integer", "minimum": min, "maximum": max }),
            &json!({ "type": "string", "pattern": "^[+]?[0-9]{1,9}$" }),
        ),
        FieldType::Month => either(
            &json!({ "type": "integer", "minimum": 1, "maximum": 12 }),
            &json!({ "type": "string", "pattern": "^[+]?0*([1-9]|1[0-2])$" }),
        ),
        FieldType::Boolean => json!({ "enum": [true, false, "true", "false"] }),
        FieldType::Date => date(languages),
        FieldType::Period => period(languages),
        FieldType::Time => json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }),
        FieldType::Url => json!({ "type": "string", "pattern": URL }),
        FieldType::Email => json!({
            "type": "string",
            "pattern": "^[!#-'*+./-9=?A-Z^-~-]+@[!#-'*+/-9=?A-Z^-~-]+([.][!#-'*+/-9=?A-Z^-~-]+)+$",
        }),
        FieldType::Language => json!({ "enum": tags(languages) }),
        FieldType::Reference => {
            let prefixes: Vec<&str> = Collection::ALL.iter().map(|collection| collection.prefix()).collect();
            json!({ "type": "string", "pattern": format!("^({}):", prefixes.join("|")) })
        }
        FieldType::Colour => json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }),
        FieldType::Enum(words) => json!({ "enum": words }),
        FieldType::List(inner) => json!({ "type": "array", "items": schema(inner, languages) }),
        FieldType::PerLanguage(inner) => per_language(&schema(inner, languages), languages),
        FieldType::ByCode(inner) => {
            json!({ "type": "object", "additionalProperties": schema(inner, languages) })
        }
        FieldType::Record(fields) => record(&fields(), languages),
        FieldType::Any => json!({}),
    }
}

/// Returns a schema that also accepts null.
pub(super) fn nullable(value: Value) -> Value {
    if value == json!({}) { value } else { json!({ "anyOf": [value, { "type": "null" }] }) }
}

/// Adds the description of a field to its schema, French first.
fn described(mut value: Value, field: &FieldShape) -> Value {
    let languages = [Language::FRENCH, Language::ENGLISH];
    let description = languages.map(|language| field.description(language)).join("\n\n");
    value["description"] = json!(description);
    value
}

/// Returns the schema of a text; the pattern only applies to strings.
fn text(pattern: &str) -> Value {
    json!({ "type": ["string", "number", "boolean"], "pattern": pattern })
}

fn either(one: &Value, other: &Value) -> Value {
    json!({ "anyOf": [one, other] })
}

fn tags(languages: &[Language]) -> Vec<&str> {
    languages.iter().map(Language::as_str).collect()
}

/// Returns the schema of a map with those fields.
pub(super) fn record(fields: &[FieldShape], languages: &[Language]) -> Value {
    object(fields.iter().map(|field| (field, schema(&field.field_type, languages), field.required)))
}

/// Returns the schema of a date without wording.
fn plain_date() -> Value {
    either(
        &json!({ "type": "integer", "minimum": 1000, "maximum": 9999 }),
        &json!({ "type": "string", "pattern": DATE }),
    )
}

fn date(languages: &[Language]) -> Value {
    let words = nullable(per_language(&text("\\S"), languages));
    let worded = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["date"],
        "properties": { "date": plain_date(), "words": words },
    });
    either(&plain_date(), &worded)
}

fn period(languages: &[Language]) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["start"],
        "properties": { "start": date(languages), "end": nullable(date(languages)) },
    })
}

/// Returns the schema of a value in at least one language.
fn per_language(inner: &Value, languages: &[Language]) -> Value {
    let tags = tags(languages);
    let properties: Map<String, Value> =
        tags.iter().map(|tag| ((*tag).to_owned(), json!({ "anyOf": [inner, { "type": "null" }] }))).collect();
    let some: Vec<Value> = tags
        .iter()
        .map(|tag| json!({ "required": [tag], "properties": { (*tag): { "not": { "type": "null" } } } }))
        .collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "anyOf": some,
    })
}

/// Returns the schema of a map with those fields only. An optional field can also be null.
pub(super) fn object<'a>(fields: impl Iterator<Item = (&'a FieldShape, Value, bool)>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (field, value, is_required) in fields {
        let value = if is_required { value } else { nullable(value) };
        properties.insert(field.name.to_owned(), described(value, field));
        if is_required {
            required.push(json!(field.name));
        }
    }
    let mut object = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    if !required.is_empty() {
        object["required"] = Value::Array(required);
    }
    object
}
