# New portals and new items.

schema-written = { $count } schemas written to { $path }.
new-title = Title to write
new-note-required = Required fields.
new-note-optional = Optional fields: remove the “#” at the start of the line to use one.
new-next = Write the title and the text in { $text }. When everything is ready, remove `draft: true` from { $facts }. To see what is missing, run `parvis check --drafts`.
new-unknown-kind = “{ $kind }” is not a type of item.
    .help = { $nearest ->
        [none] Write { $known }.
       *[other] Did you mean “{ $nearest }”? Otherwise, write { $known }.
    }
new-not-an-id = “{ $id }” is not a valid id.
    .help = { $nearest ->
        [none] Use lowercase letters without accents, digits and hyphens.
       *[other] Write for example “{ $nearest }”.
    }
new-without-plan = A commitment must belong to an action plan.
    .help = { $known ->
        [none] Create the plan first: `parvis new plan 2027-2030`.
       *[other] Add `--plan` with { $known }.
    }
new-unknown-plan = No action plan has the id “{ $plan }”.
    .help = { $nearest ->
        [none] { $known ->
            [none] Create the plan first: `parvis new plan { $plan }`.
           *[other] Write { $known }.
        }
       *[other] Did you mean “{ $nearest }”?
    }
new-plan-without-commitment = Only a commitment can belong to a plan.
    .help = Remove `--plan`.
init-made = { $count } files created in { $path }.
init-next = { $here ->
        [yes] To see the portal, run `parvis serve --open`.
       *[no] To see the portal, run `cd { $path }`, then `parvis serve --open`.
    }
init-not-asked = No questions were asked, since the command is not run in a terminal: the portal has example names. To give the answers, write them to standard input, one per line: the two names of the portal, the two names of the organization, the address and the service. To hide this message, add `--yes`.
init-not-url = “{ $url }” is not a complete Web address.
    .help = { $corrected ->
        [none] Write the whole address, for example `https://www.example.org/`.
       *[other] Write `{ $corrected }`.
    }
init-unknown-service = “{ $service }” is not a known service.
    .help = Write { $known }.
init-not-empty = The folder { $path } is not empty.
    .help = Choose an empty folder, or one that does not exist yet.
init-canceled = Canceled: nothing was created.
    .help = To create the portal without questions, run `parvis init --yes`.
init-no-answer = The questions cannot be asked: { $detail }
    .help = To create the portal without questions, run `parvis init --yes`.
init-title-fr = Name of the portal in French
init-title-en = Name of the portal in English
init-organization-fr = Organization that publishes the portal, in French
init-organization-en = Organization that publishes the portal, in English
init-base-url = Address where the portal will be published
init-ci = Service that checks the portal at each change
init-ci-none = None
