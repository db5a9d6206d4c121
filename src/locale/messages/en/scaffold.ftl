# What is said of a new portal and a new item.

schema-written = { $count } schemas written in { $path }.
new-title = Title to write
new-note-required = Fields to fill in.
new-note-optional = Fields that may be left out: take the “#” off the start of the line.
new-next = Write the title and the text in { $text }, then take `draft: true` out of { $facts } when all is ready. `parvis check --drafts` tells what is missing.
new-unknown-kind = “{ $kind }” is not a kind of item.
    .help = { $nearest ->
        [none] Write { $known }.
       *[other] The nearest is “{ $nearest }”. Write { $known }.
    }
new-not-an-id = “{ $id }” cannot be an id.
    .help = { $nearest ->
        [none] An id is written in lowercase letters without accents, digits and hyphens.
       *[other] Write for example “{ $nearest }”.
    }
new-without-plan = A commitment belongs to an action plan.
    .help = { $known ->
        [none] Make the plan first: `parvis new plan 2027-2030`.
       *[other] Name it with `--plan`: { $known }.
    }
new-unknown-plan = No action plan is called “{ $plan }”.
    .help = { $nearest ->
        [none] { $known ->
            [none] Make the plan first: `parvis new plan { $plan }`.
           *[other] Write { $known }.
        }
       *[other] The nearest is “{ $nearest }”.
    }
new-plan-without-commitment = Only a commitment belongs to a plan.
    .help = Leave `--plan` out.
init-made = { $count } files in { $path }.
init-next = To see it: `cd { $path }`, then `parvis serve --open`.
init-not-empty = The folder { $path } is not empty.
    .help = Choose an empty folder, or one that does not exist yet.
init-canceled = Nothing was made.
    .help = `parvis init --yes` makes the portal without asking.
init-no-answer = The question could not be asked: { $detail }
    .help = `parvis init --yes` makes the portal without asking.
init-title-fr = Name of the portal in French
init-title-en = Name of the portal in English
init-organization-fr = Organization that publishes it, in French
init-organization-en = Organization that publishes it, in English
init-base-url = Address it will be published at
init-ci = Where to check it at each change
init-ci-none = Nowhere
