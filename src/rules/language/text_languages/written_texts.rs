//! The texts that authors write, block by block: the body of each item, and its fields.

use std::collections::BTreeMap;

use crate::{
    markdown::{BlockKind, Origin, TextBlock, text_blocks},
    model::{FieldContext, Language, Prose, Visitable, Visitor},
};

/// A body or a field in each of its languages.
pub(super) struct WrittenText {
    /// Name of the field; `None` for the body.
    pub(super) field: Option<&'static str>,
    pub(super) blocks: BTreeMap<Language, Vec<TextBlock>>,
}

/// Fields that are names, addresses or codes.
const NAMES: &[&str] = &[
    "acronym",
    "aliases",
    "assessor",
    "citation",
    "contact",
    "contacts",
    "edition",
    "place",
    "platform",
    "signatories",
    "slug",
    "spatial",
    "standard",
];

/// Returns the body of an item, then its fields.
pub(super) fn written_texts(
    item: &dyn Visitable,
    body: &BTreeMap<Language, Vec<TextBlock>>,
) -> Vec<WrittenText> {
    let body = WrittenText { field: None, blocks: body.clone() };
    let mut collector = FieldCollector { texts: vec![body] };
    item.visit(&mut collector);
    collector.texts.retain(|text| !text.blocks.is_empty());
    collector.texts
}

struct FieldCollector {
    texts: Vec<WrittenText>,
}

impl FieldCollector {
    fn add(&mut self, context: FieldContext, blocks: impl IntoIterator<Item = TextBlock>) {
        let Some(language) = context.language.filter(|_| !NAMES.contains(&context.field)) else { return };
        if let Some(text) = self.texts.last_mut() {
            text.blocks.entry(language).or_default().extend(blocks);
        }
    }
}

impl Visitor for FieldCollector {
    /// A field given per language begins.
    fn languages(&mut self, context: FieldContext, _: &[Language]) {
        self.texts.push(WrittenText { field: Some(context.field), blocks: BTreeMap::new() });
    }

    fn text(&mut self, context: FieldContext, text: &str) {
        let kind = if context.field == "summary" { BlockKind::Paragraph } else { BlockKind::Heading };
        self.add(
            context,
            [TextBlock {
                kind,
                text: text.to_owned(),
                linked: 0,
                is_quoted: false,
                runs: Vec::new(),
                span: context.span,
            }],
        );
    }

    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        self.add(context, text_blocks(prose.as_str(), &Origin::Whole(context.span)));
    }
}
