# The status of the portal, for the people responsible for it.

status-title = Status of the portal, { $day }
status-private = Working document. Do not publish.
status-nothing = Nothing is overdue, missing or pending.
status-summary = To do
status-concern = Type
status-number = Number
status-nobody = No responsible organization
status-entry = “{ $title }”: { $message }
status-entry-of-item = { $message } (`{ $item }`)
status-draft = “{ $title }” (`{ $item }`) is a draft.
status-to-come = “{ $title }” (`{ $item }`) will be published on { $day }.
status-no-organization = No organization has the id “{ $id }”.
    .help = { $nearest ->
        [none] Organizations are in `content/organizations/`.
       *[other] Did you mean “{ $nearest }”? Organizations are in `content/organizations/`.
    }
status-would-be-public = { $path } would be published with the site.
    .help = With `--out`, choose a file outside the site, `content` and `static`.
concern-overdue = Overdue
concern-evidence = Missing evidence
concern-report = Missing or incomplete reports
concern-translation = Missing or outdated translations
concern-review = Reviews due
concern-draft = Not published yet
concern-other = Other rules
