# The parts of a report around a message.

severity-error = error
severity-warning = warning
severity-help = help
colon = {": "}
family-government = Open government
family-languages = Languages
family-publication = Published files
family-references = References and addresses
family-files = Files and settings
family-accessibility = Accessibility
family-theme = Theme and pages

# Errors of the operating system.
system-not-found = no such file or folder exists
system-permission = the account that runs Parvis does not have permission
system-exists = this name is already used
system-is-folder = it is a folder
system-not-folder = one of the folders of this path is a file
system-not-empty = the folder is not empty
system-read-only = the disk is read-only
system-full = the disk is full
system-name = this file name is not allowed by the system
system-not-utf8 = it is not UTF-8 text
system-port-taken = the port is already in use
system-not-plain = it is not a plain file

# Entries of a folder.
entry-file = a file
entry-folder = a folder
entry-link = a symbolic link
entry-pipe = a pipe
entry-device = a device
entry-socket = a socket
entry-unknown = neither a file nor a folder

severity-note = note
github-limit = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    } and { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }. GitHub shows { $shown } of each here; all of them are in the log of this step.
sarif-repository = Root of the repository
sarif-site = Root of the published site
seen-on = { $count ->
        [one] found on { $page }
       *[other] found on { $count } pages, starting with { $page }
    }
criteria = WCAG 2.2: { $criteria }
severity-look = needs review
panel-show = Show
panel-title = { $errors ->
        [0] { $warnings ->
            [one] { $warnings } item to review on this page
           *[other] { $warnings } items to review on this page
        }
        [one] { $warnings ->
            [0] { $errors } error on this page
           *[other] { $errors } error and { $warnings } to review on this page
        }
       *[other] { $warnings ->
            [0] { $errors } errors on this page
           *[other] { $errors } errors and { $warnings } to review on this page
        }
    }
panel-nothing = Nothing to fix on this page
panel-elsewhere = Elsewhere in the portal
panel-elsewhere-count = { $count } elsewhere in the portal
panel-more = { $count ->
        [one] { $count } more problem: run `parvis check`.
       *[other] { $count } more problems: run `parvis check`.
    }
open-in-editor = Open in the editor

# The editor that problems link to.
editor-unknown = Parvis does not know the editor “{ $editor }”.
    .help = { $nearest ->
        [none] Choose one of these: { $known }. For any other, give the template of its links: `--editor "name://open?file={"{path}"}&line={"{line}"}"`.
       *[other] Did you mean “{ $nearest }”?
    }
editor-template = “{ $editor }” is not the template of a link that opens a file in an editor.
    .help = Begin with the scheme of the editor, and write {"`{path}`"} in place of the path: `--editor "vscode://file/{"{path}:{line}:{column}"}"`.
