//! `parvis schema`: writes the JSON Schemas for editors.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{GlobalArgs, SchemaArgs},
    out, request,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Failure, Message},
    pipeline::load_portal,
    schema::{FOLDER, all},
};

pub(super) fn run(
    root: &Path,
    options: &SchemaArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let (portal, _, _) = load_portal(&request::of(root, global, false, None), None);
    let folder = options.out.clone().unwrap_or_else(|| root.join(FOLDER));
    let base = options.out.is_none().then_some(root);
    let schemas = all(portal.languages());
    for file in &schemas {
        let text = serde_json::to_string_pretty(&file.schema).unwrap_or_default() + "\n";
        out::put_in(base, &folder, &file.name, &text)?;
    }
    let message = Message::new("schema-written").with("count", schemas.len());
    terminal.print_status(&message.with("path", folder.display().to_string()));
    Ok(ExitStatus::Success)
}
