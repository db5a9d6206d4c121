//! `parvis new`: creates an item with all its fields.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{GlobalArgs, NewArgs},
    request,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Argument, Failure, Message, nearest},
    edit,
    locale::Messages,
    model::{Collection, ItemId, Language, is_slug, slugified},
    pipeline::load_portal,
    resolve::Portal,
    scaffold::{self, NewItem, item, names},
};

pub(super) fn run(
    root: &Path,
    options: &NewArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let messages = &terminal.messages;
    let collection = scaffold::kind(&options.kind).map_err(|near| {
        let known = Argument::choice(names(messages.language() == Language::FRENCH));
        Failure::new("new-unknown-kind")
            .with("kind", options.kind.as_str())
            .with("nearest", near.unwrap_or("none"))
            .with("known", known)
    })?;
    // Items that have `_` in their ids keep them; new addresses have hyphens.
    if !is_slug(&options.id) || options.id.contains('_') {
        let slug = slugified(&options.id).replace('_', "-");
        let near = if is_slug(&slug) { slug } else { "none".to_owned() };
        return Err(Failure::new("new-not-an-id").with("id", options.id.as_str()).with("nearest", near));
    }
    let request = request::of(root, global, false, None);
    let (portal, _, _) = load_portal(&request, None);
    let id = match (collection, &options.plan) {
        (Collection::Commitments, plan) => of_plan(plan.as_deref(), &options.id, &portal)?,
        (_, None) => ItemId::new(options.id.as_str()),
        (_, Some(_)) => return Err(Failure::new("new-plan-without-commitment")),
    };
    let words = |id: &'static str| messages.text(&Message::new(id));
    let new = NewItem {
        collection,
        code: next_code(&portal, &id),
        id,
        languages: portal.languages().iter().map(|language| (*language, title(*language))).collect(),
        spoken: messages.language(),
        today: request.publication.today,
        notes: [words("new-note-required"), words("new-note-optional")],
    };
    let files = item(&new);
    edit::create(root, &files)?;
    let paths: Vec<String> = files.iter().map(|file| format!("  {}", file.path)).collect();
    terminal.print_answer(&(paths.join("\n") + "\n"));
    let text = files.get(1).map_or("", |file| file.path.as_str());
    let facts = files.first().map_or("", |file| file.path.as_str());
    terminal.print_status(&Message::new("new-next").with("text", text).with("facts", facts));
    Ok(ExitStatus::Success)
}

/// Returns the initial title of a text, in its language.
fn title(language: Language) -> String {
    Messages::of(language).text(&Message::new("new-title"))
}

/// Returns the id of a commitment in its plan, after checking that the plan exists.
fn of_plan(plan: Option<&str>, id: &str, portal: &Portal) -> Result<ItemId, Failure> {
    let all = portal.items.action_plans.keys().chain(portal.hidden_items.action_plans.keys());
    let plans: Vec<&str> = all.map(ItemId::as_str).collect();
    let known = || {
        if plans.is_empty() { "none".into() } else { Argument::choice(plans.iter().copied()) }
    };
    let Some(plan) = plan else { return Err(Failure::new("new-without-plan").with("known", known())) };
    if !plans.contains(&plan) {
        let near = nearest(plan, plans.iter().copied()).unwrap_or("none").to_owned();
        let unknown = Failure::new("new-unknown-plan").with("plan", plan).with("nearest", near);
        return Err(unknown.with("known", known()));
    }
    Ok(ItemId::new(format!("{plan}/{id}")))
}

/// Returns the code after the plan's highest: `C04` after `C01` and `C03`.
fn next_code(portal: &Portal, id: &ItemId) -> String {
    let all = portal.items.commitments.iter().chain(&portal.hidden_items.commitments);
    let own = all.filter(|(other, _)| other.parent() == id.parent());
    let highest = own.filter_map(|(_, commitment)| number(commitment.facts.code.as_str())).max();
    format!("C{:02}", highest.unwrap_or(0).saturating_add(1))
}

/// Returns the number at the end of a code.
fn number(code: &str) -> Option<u32> {
    code[code.trim_end_matches(|letter: char| letter.is_ascii_digit()).len()..].parse().ok()
}
