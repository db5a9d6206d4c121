//! From a portal and a theme to the pages of the site.
//!
//! [`Renderer::new`] takes a [`Portal`](crate::resolve::Portal) and [`ThemeFiles`], and makes both
//! ready once: templates read, assets named ([`Theme`]), lists ordered ([`Lists`]), and every
//! [`Page`] planned ([`SitePlan`]). [`Renderer::render`] then gives one page, in this order:
//! 1. [`PageInputs`] hands the page what it asks for, and folds it into the page's key;
//! 2. the kind of page gathers its [`View`] ([`pages`]), in its [`Frame`];
//! 3. the [`Theme`] fills the view's template; Markdown becomes HTML only now. Each element bears a
//!    mark, which the page's [`SourceMap`] leads back from; [`strip`] takes the marks out of what is
//!    published.
//!
//! [`Renderer::key`] stops before the third step. [`Renderer::files`] gives all that is no page. Same
//! inputs, same bytes, in whatever order and on however many threads.

mod assets;
mod checks;
mod file_addresses;
mod files;
mod frame;
mod functions;
mod key;
mod lists;
mod page;
mod page_inputs;
mod pages;
mod palette;
mod parts;
mod plan;
pub(crate) mod problems;
mod renderer;
mod robots;
mod sitemap;
mod source_map;
mod template_errors;
mod templates;
mod theme;
mod theme_files;
mod view;

pub use assets::{Assets, STYLESHEET};
pub use checks::{CheckException, Checks, MessageByLanguage};
pub use files::{FileContent, OutputFile};
pub use frame::{
    Alternate, Frame, LanguageSwitch, MenuLink, Notice, NoticeKind, PageFrame, SectionParts, SiteFrame,
};
pub use key::{KeyBuilder, PageKey};
pub use lists::{ListPage, Lists};
pub use page::{Page, PageKind};
pub use page_inputs::{Card, HeadingView, MarkdownView, PageInputs, PageLink};
pub use plan::SitePlan;
pub use renderer::{RenderedPage, Renderer};
pub use source_map::{FROM, SRC, SourceAttribute, SourceMap, strip};
pub use theme::Theme;
pub use theme_files::{ThemeFile, ThemeFiles};
pub use view::{DateView, Html, LocalizedText, View};
