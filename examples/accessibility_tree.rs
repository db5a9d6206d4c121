//! Prints what Parvis takes each element of pages to be, for the browser suite to compare with a
//! browser: for each file named, one line of JSON, a list of elements in document order.
//!
//! ```console
//! $ cargo run --example accessibility_tree page.html
//! [{"tag":"html","role":"document","name":"","description":"","exposed":true}, …]
//! ```

use std::{
    error::Error,
    io::{Write, stdout},
};

use parvis::dom::{Document, Element};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    for path in std::env::args_os().skip(1) {
        let document = Document::parse(&String::from_utf8_lossy(&std::fs::read(path)?));
        writeln!(out, "{}", document.elements().map(described).collect::<Value>())?;
    }
    Ok(())
}

/// What is compared of an element.
fn described(element: Element<'_>) -> Value {
    json!({
        "tag": element.tag(),
        "role": element.role().map(|role| role.as_str()),
        "name": element.name().text,
        "description": element.description(),
        "exposed": !element.is_hidden(),
    })
}
