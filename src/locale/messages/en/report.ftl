# What stands around a problem.

severity-error = error
severity-warning = warning
severity-help = help
colon = {": "}
family-government = Open government
family-languages = Languages
family-references = References and addresses
family-files = Files and settings
family-accessibility = Accessibility
family-theme = Theme and pages

# Why the system refuses.
system-not-found = no such file or folder exists
system-permission = the account that runs Parvis has no right to
system-exists = the name is taken already
system-is-folder = it is a folder
system-not-folder = one of the folders of this path is a file
system-not-empty = the folder is not empty
system-read-only = the disk is read-only
system-full = there is no space left
system-name = the system does not take this name
system-not-utf8 = it is not a UTF-8 text
system-port-taken = the port is taken already
severity-note = note
seen-on = { $count ->
        [one] seen on { $page }
       *[other] seen on { $count } pages, the first of them { $page }
    }
criteria = WCAG 2.2: { $criteria }
