//! The options of `report`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// The options of `report`.
#[derive(Debug, Args)]
pub(in crate::commands) struct ReportArgs {
    #[arg(long, value_name = "report-format", value_enum)]
    #[arg(default_value = "html", hide_default_value = true, hide_possible_values = true)]
    pub(in crate::commands) format: ReportDocument,
    #[arg(long, value_name = "file")]
    pub(in crate::commands) out: Option<PathBuf>,
}

/// The formats of `report`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::commands) enum ReportDocument {
    Html,
    Json,
}
