//! HTML for templates.

use serde::Serialize;
use tera::Value;

/// HTML that is safe to output. Templates need no filter for it.
#[derive(Clone, Debug)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}
