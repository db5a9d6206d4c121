//! The help texts, in the user's language.

use clap::{Command, CommandFactory};

use super::arguments::Cli;
use crate::{diagnostic::Message, locale::Messages};

/// Returns the command line with its help in the language of `messages`.
pub(super) fn command(messages: &Messages) -> Command {
    localize(Cli::command(), "help", messages)
}

/// Localizes the help of a command, its arguments and its subcommands. `id` is the prefix of its
/// messages: `help`, `help-build`. Global options come last.
fn localize(command: Command, id: &str, messages: &Messages) -> Command {
    let say = |id: String| messages.text(&Message::new(id));
    let names = command.get_subcommands().map(|command| command.get_name().to_owned());
    let names: Vec<String> = names.collect();
    let template = match (names.is_empty(), command.get_positionals().next()) {
        (false, _) => "help-template-commands",
        (true, Some(_)) => "help-template-arguments",
        (true, None) => "help-template",
    };
    let mut at = 0;
    let mut command = command
        .about(say(id.to_owned()))
        .help_template(say(template.to_owned()))
        .override_usage(say(format!("{id}-usage")))
        .mut_args(|argument| {
            at += 1;
            let (owner, order) = if argument.is_global_set() { ("help", 100 + at) } else { (id, at) };
            let value = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
            let argument_id = argument.get_id().as_str().replace('_', "-");
            let argument = argument.help(say(format!("{owner}--{argument_id}"))).display_order(order);
            match value {
                Some(value) if argument.get_action().takes_values() => {
                    argument.value_name(say(format!("help-value-{value}")))
                }
                _ => argument,
            }
        });
    for name in names {
        command = command.mut_subcommand(&name, |inner| localize(inner, &format!("{id}-{name}"), messages));
    }
    command
}
