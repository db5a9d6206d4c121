//! Portal and theme → the pages and other files of the site.
//!
//! [`Renderer::new`] takes a [`Portal`](crate::resolve::Portal) and [`ThemeFiles`], and prepares
//! both once: it compiles templates, names assets ([`Theme`]), sorts lists ([`Lists`]) and plans every
//! [`Page`] ([`SitePlan`]). [`Renderer::render`] then renders one page:
//! 1. [`PageInputs`] gives the page its inputs, and adds them to the page's key;
//! 2. the kind of page gathers its [`View`] ([`pages`]), in its [`Frame`];
//! 3. the [`Theme`] fills the view's template, and Markdown becomes HTML. Each element has a source
//!    mark, which the page's [`SourceMap`] resolves to a location; [`strip`] removes the marks before
//!    publication;
//! 4. the page gets its [`Policy`](crate::policy::Policy): what it may load and run.
//!
//! [`Renderer::key`] stops before the third step. [`Renderer::files`] returns the files that are not
//! pages. The same inputs give the same bytes, in any order and on any number of threads.

mod assets;
mod budget;
mod checks;
mod file_addresses;
mod files;
mod frame;
mod functions;
mod key;
mod lists;
mod page;
mod page_inputs;
mod page_policy;
mod pages;
mod palette;
mod parts;
mod plan;
pub(crate) mod problems;
mod renderer;
mod robots;
mod safe_html;
mod sitemap;
mod source_map;
mod style_addresses;
mod template_errors;
mod template_problem;
mod templates;
mod theme;
mod theme_copies;
mod theme_files;
mod view;

pub use assets::{Assets, STYLESHEET};
pub use checks::{CheckException, Checks, MessageByLanguage};
pub use files::{FileContent, OutputFile};
pub use frame::{
    Alternate, Frame, LanguageSwitch, MenuLink, Notice, NoticeKind, PageFrame, SectionParts, SiteFrame,
};
pub use key::{KeyBuilder, PageKey, SiteKey};
pub use lists::{ListPage, Lists};
pub use page::{Page, PageKind};
pub use page_inputs::{Card, HeadingView, MarkdownView, PageInputs, PageLink};
pub use page_policy::for_preview;
pub use palette::{CONTRAST_PAIRS, built_in_colour};
pub use plan::SitePlan;
pub use renderer::{GatheredPage, PageSource, RenderedPage, Renderer};
pub use safe_html::Html;
pub(crate) use source_map::StrippedPage;
pub use source_map::{FROM, SRC, SourceAttribute, SourceMap, strip};
pub use theme::Theme;
pub(crate) use theme_copies::report_outdated;
pub use theme_copies::{BuiltInFile, CopyState, THEME_FOLDER};
pub use theme_files::{ThemeFile, ThemeFiles};
pub use view::{DateView, LocalizedText, View};
