//! `parvis serve`: the preview.

use std::path::Path;

use super::{
    ExitStatus,
    arguments::{GlobalArgs, ServeArgs},
    request, summary,
    terminal::Terminal,
};
use crate::{
    diagnostic::{Failure, Message},
    locale::Messages,
    report::Editor,
    serve::{self, Event, Options},
};

pub(super) fn run(
    root: &Path,
    options: &ServeArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<ExitStatus, Failure> {
    let request = request::of(root, global, true, None);
    let (open, language) = (options.open, terminal.messages.language());
    let output = Terminal::new(global, Messages::of(language));
    let options = Options { port: options.port, editor: editor(options)?, messages: Messages::of(language) };
    serve::run(request, options, move |news| match news {
        Event::Ready(address) => {
            let url = format!("http://{address}/");
            output.print_status(&Message::new("serve-ready").with("url", url.as_str()));
            if open && let Err(error) = opener::open_browser(&url) {
                output.print_status(&Message::new("serve-no-browser").with("detail", error.to_string()));
            }
        }
        Event::Detection(detection) => output.print_notice(&detection.message()),
        Event::Checked(live) => {
            let (diagnostics, sources) = live.diagnostics();
            output.print_diagnostics(&diagnostics, &sources);
            let problems = summary::problems(&diagnostics, &output.messages);
            output.print_status(&Message::new("serve-looked").with("problems", problems));
        }
    })?;
    Ok(ExitStatus::Success)
}

/// Returns the editor of the option or, without it, of the environment.
#[expect(clippy::disallowed_methods, reason = "the environment is read here and handed down")]
fn editor(options: &ServeArgs) -> Result<Option<Editor>, Failure> {
    let given = options.editor.clone().or_else(|| std::env::var("PARVIS_EDITOR").ok());
    given.filter(|name| !name.is_empty()).map(|name| Editor::parse(&name)).transpose()
}
