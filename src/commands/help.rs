//! The help texts, in the user's language.

use clap::{Command, CommandFactory};

use super::arguments::Line;
use crate::{diagnostic::Message, locale::Messages};

/// The command line with its help in the language of `messages`.
pub(super) fn command(messages: &Messages) -> Command {
    worded(Line::command(), "help", messages)
}

/// Words a command, its arguments and its own commands. `id` is what the ids of its words begin
/// with: `help`, `help-build`.
fn worded(command: Command, id: &str, messages: &Messages) -> Command {
    let say = |id: String| messages.text(&Message::new(id));
    let arguments: Vec<String> =
        command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let commands: Vec<String> =
        command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let template = if commands.is_empty() { "help-template" } else { "help-template-commands" };
    let mut command = command.about(say(id.to_owned())).help_template(say(template.to_owned()));
    for name in arguments {
        // What every command understands is worded once.
        let own = format!("{id}--{}", name.replace('_', "-"));
        let own = if messages.has(&own) { own } else { format!("help--{}", name.replace('_', "-")) };
        command = command.mut_arg(name, |argument| argument.help(say(own)));
    }
    for name in commands {
        command = command.mut_subcommand(&name, |inner| worded(inner, &format!("{id}-{name}"), messages));
    }
    command
}
