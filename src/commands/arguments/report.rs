//! What `report` is asked.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// What `report` understands.
#[derive(Debug, Args)]
pub(in crate::commands) struct ReportArgs {
    #[arg(long, value_name = "report-format", value_enum)]
    #[arg(default_value = "html", hide_default_value = true, hide_possible_values = true)]
    pub(in crate::commands) format: ReportDocument,
    #[arg(long, value_name = "file")]
    pub(in crate::commands) out: Option<PathBuf>,
}

/// The formats of `report`, as they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::commands) enum ReportDocument {
    Html,
    Json,
}
