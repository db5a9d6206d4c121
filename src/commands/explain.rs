//! `parvis explain`: the meaning of a code, why it matters and how to fix it.

use super::{ExitStatus, arguments::ExplainArgs, out, terminal::Terminal};
use crate::{
    diagnostic::{Failure, nearest},
    pipeline::codes,
    report,
};

pub(super) fn run(options: &ExplainArgs, terminal: &Terminal) -> Result<ExitStatus, Failure> {
    let codes = codes();
    let messages = &terminal.messages;
    if let Some(folder) = &options.out {
        for (name, text) in report::pages(&codes, messages) {
            out::put_in(None, folder, &name, &text)?;
        }
        return Ok(ExitStatus::Success);
    }
    let Some(asked) = &options.code else {
        terminal.print_answer(&report::listed(&codes, messages));
        return Ok(ExitStatus::Success);
    };
    let matches = |name: &str| name.eq_ignore_ascii_case(asked);
    let Some(code) = codes.iter().find(|code| matches(code.id) || matches(code.name)) else {
        let known = codes.iter().flat_map(|code| [code.id, code.name]);
        let nearest = nearest(asked, known).unwrap_or("none").to_owned();
        return Err(Failure::new("explain-unknown").with("code", asked.as_str()).with("nearest", nearest));
    };
    terminal.print_answer(&report::explained(code, messages));
    Ok(ExitStatus::Success)
}
