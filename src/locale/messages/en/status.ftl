# Where the portal stands, for those who answer for it.

status-title = Status of the portal, { $day }
status-private = A working page, not to be published.
status-nothing = Nothing is overdue, nothing lacks, nothing waits.
status-summary = What there is to do
status-concern = What
status-number = How many
status-nobody = Without an organization that answers for it
status-review = “{ $title }” was to be reviewed by { $day }.
status-draft = “{ $title }” is a draft.
status-to-come = “{ $title }” will appear on { $day }.
status-no-organization = No organization is called “{ $id }”.
    .help = { $nearest ->
        [none] Organizations are in `content/organizations/`.
       *[other] The nearest is “{ $nearest }”.
    }
status-would-be-public = { $path } would be published with the site.
    .help = Choose a file outside the site, `content` and `static` with `--out`.
concern-overdue = Overdue
concern-evidence = Evidence missing
concern-report = Reports expected
concern-translation = Translations missing or outdated
concern-review = Reviews due
concern-draft = Not public yet
concern-other = Other rules
