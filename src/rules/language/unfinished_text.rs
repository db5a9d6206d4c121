//! Text is not finished.

use crate::{
    diagnostic::Severity,
    locale::{TextRole, UnfinishedKind, unfinished},
    markdown::{BlockKind, Origin, TextBlock, text_blocks},
    model::ItemMeta,
    resolve::Portal,
    rules::{
        excerpt::excerpt,
        findings::Findings,
        rule::rule,
        texts::Texts,
        written_fields::{FieldValue, WordPlaces, written_fields},
    },
    source::Span,
};

rule! {
    /// Text is not finished.
    ///
    /// ## Why
    /// A reminder (`TODO`, `[insert date]`), a sign in place of a number (`XX %`, `____`), a sample
    /// text or an error left by Word or Excel would be shown to the public as it is.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit le [date à préciser] à Québec. TODO : vérifier le lieu.
    /// ```
    ///
    /// ## How to fix it
    /// Write the final text, or remove the sentence until it is known. To write about the sign
    /// itself, put it between backquotes.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum se réunit à Québec.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le texte n’est pas terminé.
    ///
    /// ## Pourquoi
    /// Un rappel (`TODO`, `[insérer la date]`), un signe à la place d’un nombre (`XX %`, `____`), un
    /// texte de remplissage ou une erreur laissée par Word ou Excel serait montré tel quel au public.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire le texte définitif, ou retirer la phrase en attendant. Pour parler du signe lui-même, le
    /// mettre entre accents graves.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "L320" "unfinished-text" Error Texts
}

/// Fields in sentences that are not Markdown.
const SENTENCES: &[&str] = &["summary", "description"];

fn check(texts: &Texts<'_>, findings: &mut Findings) {
    let portal = texts.portal;
    for item in &texts.items {
        for block in item.blocks.values().flatten() {
            report(portal, Some(item.meta), &block.text, role(block), block.span, findings);
        }
    }
    for field in written_fields(portal) {
        let span = field.context.span;
        match field.value {
            FieldValue::Plain(text) => {
                let is_sentences = SENTENCES.contains(&field.context.name);
                let role = if is_sentences { TextRole::Sentences } else { TextRole::Name };
                report(portal, field.meta, &text, role, span, findings);
            }
            FieldValue::Markdown(prose) => {
                for block in text_blocks(prose.as_str(), &Origin::Whole(span)) {
                    report(portal, field.meta, &block.text, role(&block), span, findings);
                }
            }
        }
    }
}

fn role(block: &TextBlock) -> TextRole {
    if block.kind == BlockKind::Paragraph { TextRole::Sentences } else { TextRole::Name }
}

fn report(
    portal: &Portal,
    meta: Option<&ItemMeta>,
    text: &str,
    role: TextRole,
    span: Span,
    findings: &mut Findings,
) {
    let mut places = WordPlaces::new(&portal.sources, span);
    for (kind, range) in unfinished(text, role) {
        let words = &text[range];
        let mut diagnostic = findings
            .diagnostic_at(places.next(words))
            .with("kind", kind.name())
            .with("found", excerpt(words));
        let is_draft = meta.is_some_and(|meta| meta.common.draft);
        let is_certain = !matches!(kind, UnfinishedKind::Blank | UnfinishedKind::Announcement);
        // A draft is allowed to wait.
        if is_draft || !is_certain {
            diagnostic.severity = Severity::Warning;
        }
        findings.report_shared(meta, &portal.sources, diagnostic);
    }
}
