//! Total of a table is not the sum of its numbers.

mod amounts;

use std::sync::LazyLock;

use self::amounts::{Amount, sum};
use crate::{
    diagnostic::{Argument, Diagnostic},
    locale::Pattern,
    markdown::{Origin, TextCell, TextTable, text_tables},
    model::{ItemMeta, Language},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Total of a table is not the sum of its numbers.
    ///
    /// ## Why
    /// A total that is not the sum of what is above it makes people doubt every number of the page.
    /// Most often, a line was added or corrected, and the total was not. The rule adds up the columns
    /// above a row named « Total », the rows before a column named « Total », and the shares of a whole,
    /// which cannot be more than 100%. It allows for rounding, and does not apply to a text that explains
    /// why its numbers do not add up.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le budget du portail
    /// ---
    ///
    /// | Poste | Heures |
    /// | --- | --- |
    /// | Rédaction | 120 |
    /// | Traduction | 80 |
    /// | Total | 190 |
    /// ```
    ///
    /// ## How to fix it
    /// Correct the total, or the number that is wrong.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le budget du portail
    /// ---
    ///
    /// | Poste | Heures |
    /// | --- | --- |
    /// | Rédaction | 120 |
    /// | Traduction | 80 |
    /// | Total | 200 |
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le total d’un tableau n’est pas la somme de ses nombres.
    ///
    /// ## Pourquoi
    /// Un total qui n’est pas la somme de ce qui le précède fait douter de tous les nombres de la page.
    /// Le plus souvent, une ligne a été ajoutée ou corrigée, et le total ne l’a pas été. La règle
    /// additionne les colonnes au-dessus d’une ligne nommée « Total », les lignes avant une colonne
    /// nommée « Total », et les parts d’un tout, qui ne peuvent pas dépasser 100 %. Elle tient compte des
    /// arrondis, et ne signale rien dans un texte qui explique pourquoi les nombres ne s’additionnent pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le total, ou le nombre qui est faux.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G914" "table-total-differs" Warning Portal
}

/// Names of a row or a column of totals.
const TOTAL: &str = r"(?i)^(?:grand )?tota(?:l|ux|ls)\b[^\d]{0,30}$";

/// Heads of a column whose shares are those of one whole.
const SHARES: &str = r"(?i)^(?:répartition|breakdown|(?:part|%|pourcentage) du total|(?:share|%|percentage) of (?:the )?total)\b";

/// Words of a text whose numbers are not those of parts: they overlap, or are rounded.
const OVERLAP: &str = r"(?i)arrondi|round|unique|distinct|double|doublon|plusieurs (?:fois|réponses|catégories|choix)|plus d[’'](?:une?|un seul)|more than one|several (?:times|answers|categories)|multiple|chevauch|overlap";

/// Words of rows that are parts of other rows, or no parts.
const PART_OF_ROW: &str = r"(?i)^\s*[-–—•]|\bdont\b|incluant|including|of which|sous-total|sub-?total|moyenne|average|écart|différence|difference";

/// Words of columns that are not added up.
const NOT_ADDED: &str = r"(?i)moyenne|average|mean|médiane|median|taux|\brates?\b|cumul|année|\byear|\brang\b|\brank|\bindice|\bindex|\bmax|\bmin\b|\bno\b|n[º°]|numéro|^number$|\bcode";

/// Patterns of the words of a table.
struct Patterns {
    total: Pattern,
    shares: Pattern,
    overlap: Pattern,
    part: Pattern,
    not_added: Pattern,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns {
    total: Pattern::new(TOTAL),
    shares: Pattern::new(SHARES),
    overlap: Pattern::new(OVERLAP),
    part: Pattern::new(PART_OF_ROW),
    not_added: Pattern::new(NOT_ADDED),
});

/// A total, or the head of shares, with the sum of the numbers.
struct Mismatch<'t> {
    why: &'static str,
    cell: &'t TextCell,
    sum: Amount,
}

fn check(portal: &Portal, findings: &mut Findings) {
    let patterns = &*PATTERNS;
    for meta in portal.items.metas() {
        for (language, text) in &meta.texts {
            let body = portal.sources.slice(text.body);
            if !body.contains('|') || patterns.overlap.is_match(body) {
                continue;
            }
            for table in text_tables(body, &Origin::Exact(text.body)) {
                for mismatch in patterns.mismatches(&table, *language) {
                    let diagnostic = diagnostic(findings, meta, &mismatch);
                    findings.report(meta, diagnostic);
                }
            }
        }
    }
}

fn diagnostic(findings: &Findings, meta: &ItemMeta, mismatch: &Mismatch<'_>) -> Diagnostic {
    findings
        .diagnostic(meta, mismatch.cell.span)
        .with("why", mismatch.why)
        .with("written", mismatch.cell.text.trim())
        .with("sum", Argument::Decimal(mismatch.sum.to_string()))
}

impl Patterns {
    /// Returns what does not add up in a table: its columns, else its rows, since one wrong number may
    /// be in both.
    fn mismatches<'t>(&self, table: &'t TextTable, language: Language) -> Vec<Mismatch<'t>> {
        let (rows, total) = match table.rows.split_last() {
            Some((last, rows)) if self.is_total(last.first()) => (rows, Some(last)),
            _ => (table.rows.as_slice(), None),
        };
        if rows.len() < 2 || rows.iter().any(|row| self.is_part(row.first())) {
            return Vec::new();
        }
        let columns = 1..table.rows.iter().map(Vec::len).max().unwrap_or(0);
        let in_columns = columns.filter_map(|column| match total {
            Some(total) => self.column(table, rows, total, column, language),
            None => self.shares(table, rows, column, language),
        });
        let in_columns: Vec<Mismatch<'_>> = in_columns.collect();
        if in_columns.is_empty() && self.is_total(table.head.last()) && table.head.len() > 3 {
            return rows.iter().filter_map(|row| self.row(table, row, language)).collect();
        }
        in_columns
    }

    fn is_total(&self, cell: Option<&TextCell>) -> bool {
        cell.is_some_and(|cell| self.total.is_match(cell.text.trim()))
    }

    fn is_part(&self, label: Option<&TextCell>) -> bool {
        label.is_none_or(|label| self.part.is_match(&label.text) || self.total.is_match(label.text.trim()))
    }

    fn column<'t>(
        &self,
        table: &TextTable,
        rows: &[Vec<TextCell>],
        total: &'t [TextCell],
        column: usize,
        language: Language,
    ) -> Option<Mismatch<'t>> {
        if table.head.get(column).is_some_and(|head| self.not_added.is_match(&head.text)) {
            return None;
        }
        let cell = total.get(column)?;
        let parts: Option<Vec<Amount>> =
            rows.iter().map(|row| Amount::parse(&row.get(column)?.text, language)).collect();
        mismatch("column", cell, &parts?, language)
    }

    fn row<'t>(&self, table: &TextTable, row: &'t [TextCell], language: Language) -> Option<Mismatch<'t>> {
        let last = table.head.len().checked_sub(1).filter(|last| row.len() == last + 1)?;
        let is_added =
            |head: &TextCell| !self.not_added.is_match(&head.text) && !self.part.is_match(&head.text);
        if !table.head[1..last].iter().all(is_added) {
            return None;
        }
        let parts: Option<Vec<Amount>> =
            row[1..last].iter().map(|cell| Amount::parse(&cell.text, language)).collect();
        mismatch("row", &row[last], &parts?, language)
    }

    /// Finds shares of one whole that are more than 100%.
    fn shares<'t>(
        &self,
        table: &'t TextTable,
        rows: &[Vec<TextCell>],
        column: usize,
        language: Language,
    ) -> Option<Mismatch<'t>> {
        let head = table.head.get(column).filter(|head| self.shares.is_match(head.text.trim()))?;
        let parts: Option<Vec<Amount>> =
            rows.iter().map(|row| Amount::parse(&row.get(column)?.text, language)).collect();
        let parts = parts?;
        let sum = sum(&parts)?;
        let is_more = sum.is_percent() && sum.exceeds_hundred(parts.len());
        is_more.then_some(Mismatch { why: "shares", cell: head, sum })
    }
}

/// Compares a total with its parts, in the same unit. Percentages are parts of a whole only if their total
/// is 100%, or is meant to be.
fn mismatch<'t>(
    why: &'static str,
    cell: &'t TextCell,
    parts: &[Amount],
    language: Language,
) -> Option<Mismatch<'t>> {
    let total = Amount::parse(&cell.text, language)?;
    let sum = sum(parts).filter(|sum| sum.has_unit_of(&total))?;
    let is_whole = !sum.is_percent() || total.is_hundred() || sum.is_hundred();
    (is_whole && !sum.agrees(&total, parts.len())).then_some(Mismatch { why, cell, sum })
}
