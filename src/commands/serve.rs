//! `parvis serve`: the preview.

use std::path::Path;

use super::{
    Outcome,
    arguments::{Global, Serve},
    request, summary,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Failure, Message},
    locale::Messages,
    serve::{self, News},
};

pub(super) fn run(
    root: &Path,
    options: &Serve,
    global: &Global,
    terminal: &Terminal,
) -> Result<Outcome, Failure> {
    let request = request::of(root, global, true, None);
    let (open, language) = (options.open, terminal.messages.language());
    let output = Terminal::new(global, Messages::of(language));
    serve::run(request, options.port, Messages::of(language), move |news| match news {
        News::Ready(address) => {
            let url = format!("http://{address}/");
            output.say(&Message::new("serve-ready").with("url", url.as_str()));
            if open && let Err(error) = opener::open_browser(&url) {
                output.say(&Message::new("serve-no-browser").with("detail", error.to_string()));
            }
        }
        News::Looked(live) => {
            let (diagnostics, sources) = live.diagnostics();
            output.report(&diagnostics, &sources);
            let problems = summary::problems(&diagnostics, &output.messages);
            output.say(&Message::new("serve-looked").with("problems", problems));
        }
    })?;
    Ok(Outcome::Clean)
}
