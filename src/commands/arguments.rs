//! The command-line arguments. Their help is in `locale/messages/`, under `help-` and the
//! argument's name; the names of their values are under `help-value-`.

mod report;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

pub(super) use report::{ReportArgs, ReportDocument};

use crate::{import::ImportFormat, report::Format, scaffold::Host};

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "parvis", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, propagate_version = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: GlobalArgs,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// The options of every command.
#[derive(Clone, Debug, Args)]
pub(super) struct GlobalArgs {
    #[arg(long, global = true, value_name = "folder")]
    pub(super) root: Option<PathBuf>,
    #[arg(long, global = true, value_name = "language", value_enum, hide_possible_values = true)]
    pub(super) lang: Option<UiLanguage>,
    #[arg(long, global = true, value_name = "day")]
    pub(super) today: Option<Date>,
    #[arg(long, short, global = true)]
    pub(super) verbose: bool,
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    #[arg(long, global = true, value_enum, value_name = "color")]
    #[arg(default_value = "auto", hide_default_value = true, hide_possible_values = true)]
    pub(super) color: ColorMode,
    #[arg(long, short, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', global = true, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// The languages of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum UiLanguage {
    Fr,
    En,
}

/// The use of colour in output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorMode {
    Auto,
    Always,
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(BuildArgs),
    Check(CheckArgs),
    Serve(ServeArgs),
    Init(InitArgs),
    New(NewArgs),
    Schema(SchemaArgs),
    Reference(ReferenceArgs),
    Translations(TranslationsArgs),
    Explain(ExplainArgs),
    Status(StatusArgs),
    Report(ReportArgs),
    Import(ImportArgs),
    Theme(ThemeArgs),
}

/// The options of `build`.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that is typed or not")]
#[derive(Debug, Args)]
pub(super) struct BuildArgs {
    #[arg(long, value_name = "folder")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, value_name = "address")]
    pub(super) base_url: Option<String>,
    #[arg(long)]
    pub(super) drafts: bool,
    #[arg(long)]
    pub(super) clean: bool,
    #[arg(long)]
    pub(super) clean_cache: bool,
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(long, conflicts_with = "drafts")]
    pub(super) record: bool,
}

/// The options of `check`.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that is typed or not")]
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[arg(long, value_name = "folder", conflicts_with_all = ["drafts", "fix"])]
    pub(super) html: Option<PathBuf>,
    #[arg(long, value_name = "format", value_enum)]
    #[arg(default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub(super) format: Format,
    #[arg(long)]
    pub(super) drafts: bool,
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(long)]
    pub(super) fix: bool,
    #[arg(long)]
    pub(super) clean_cache: bool,
}

/// The options of `serve`.
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    #[arg(long, value_name = "port", default_value_t = 1111, hide_default_value = true)]
    pub(super) port: u16,
    #[arg(long)]
    pub(super) open: bool,
    #[arg(long, value_name = "editor")]
    pub(super) editor: Option<String>,
}

/// The options of `explain`.
#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    #[arg(value_name = "code")]
    pub(super) code: Option<String>,
    #[arg(long, value_name = "folder", conflicts_with = "code")]
    pub(super) out: Option<PathBuf>,
}

/// The options of `status`.
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[arg(long, value_name = "id")]
    pub(super) organization: Option<String>,
    #[arg(long, value_name = "status-format", value_enum)]
    #[arg(default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub(super) format: StatusFormat,
    #[arg(long, value_name = "file")]
    pub(super) out: Option<PathBuf>,
}

/// The formats of `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    Text,
    Json,
    Html,
}

/// The options of `import`.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(value_name = "origin", value_enum, hide_possible_values = true)]
    pub(super) from: ImportFormat,
    #[arg(value_name = "source")]
    pub(super) source: PathBuf,
    #[arg(long, value_name = "collection")]
    pub(super) into: String,
    #[arg(long, value_name = "plan")]
    pub(super) plan: Option<String>,
    #[arg(long, value_name = "column")]
    pub(super) map: Vec<String>,
    #[arg(long, value_name = "language")]
    pub(super) from_lang: Option<String>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "report", value_enum)]
    #[arg(default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub(super) format: ReportFormat,
}

/// The formats of the import report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    Text,
    Json,
}

/// The options of `init`.
#[derive(Debug, Args)]
pub(super) struct InitArgs {
    #[arg(value_name = "folder")]
    pub(super) dir: PathBuf,
    #[arg(long, value_name = "ci", value_enum, hide_possible_values = true)]
    pub(super) ci: Option<Host>,
    #[arg(long, short)]
    pub(super) yes: bool,
}

/// The options of `new`.
#[derive(Debug, Args)]
pub(super) struct NewArgs {
    #[arg(value_name = "kind")]
    pub(super) kind: String,
    #[arg(value_name = "id")]
    pub(super) id: String,
    #[arg(long, value_name = "id")]
    pub(super) plan: Option<String>,
}

/// The options of `schema`.
#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    #[arg(long, value_name = "folder")]
    pub(super) out: Option<PathBuf>,
}

/// The options of `reference`.
#[derive(Debug, Args)]
pub(super) struct ReferenceArgs {
    #[arg(value_name = "subject")]
    pub(super) subject: Option<String>,
    #[arg(long, value_name = "folder", conflicts_with = "subject")]
    pub(super) out: Option<PathBuf>,
}

/// The options of `translations`.
#[derive(Debug, Args)]
pub(super) struct TranslationsArgs {
    #[arg(long, value_name = "translations-format", value_enum)]
    #[arg(default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub(super) format: TranslationsFormat,
    #[command(subcommand)]
    pub(super) action: Option<TranslationsAction>,
}

/// The formats of `translations`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TranslationsFormat {
    Text,
    Json,
    Csv,
    Html,
}

/// The actions on translations.
#[derive(Debug, Subcommand)]
pub(super) enum TranslationsAction {
    Accept {
        /// Items, folders or collections, and a language.
        #[arg(value_name = "item")]
        items: Vec<String>,
        #[arg(long)]
        all: bool,
    },
    Export {
        #[arg(value_name = "item")]
        items: Vec<String>,
        #[arg(long, value_name = "language-of-text")]
        from: Option<String>,
        #[arg(long, value_name = "language-of-text")]
        to: Option<String>,
        #[arg(long, value_name = "file")]
        out: Option<PathBuf>,
    },
    Import {
        #[arg(value_name = "file")]
        file: PathBuf,
    },
}

/// The options of `theme`.
#[derive(Debug, Args)]
pub(super) struct ThemeArgs {
    #[command(subcommand)]
    pub(super) action: Option<ThemeAction>,
}

/// The actions on the theme.
#[derive(Debug, Subcommand)]
pub(super) enum ThemeAction {
    Export {
        #[arg(value_name = "file")]
        files: Vec<String>,
        #[arg(long)]
        force: bool,
    },
}
