# What is said of the rules of open government.

plan-without-coordinator = The plan “{ $title }” does not say who coordinates it.
    .help = Add `coordinator`, with the name of the organization’s folder.
plan-without-forum = The plan “{ $title }” has no multi-stakeholder forum.
    .help = Add `forum`, with the name of the committee’s folder.
plan-without-consultation = No consultation is tied to the plan “{ $title }”.
    .help = Add `consultations` to the plan, or `plan` to the consultation.
plan-with-undated-phase = The plan “{ $title }” does not date all the phases of its cycle: `{ $phases }`.
    .help = Give each, in `phases`, a `period` with `start` and `end`.
plan-without-response = The plan “{ $title }” is in implementation without showing the reasoned response to its co-creation.
    .help = Add `response`, with a title and a file or an address.
plan-without-assessment = The plan “{ $title }” ended more than four months ago and has no independent assessment.
    .help = Add the report to `assessments`, with `assessor: independent`.
plan-without-recent-report = Nothing has been reported on the plan “{ $title }” in more than six months.
    .help = Add a progress report (`reports`) to its commitments.
commitment-without-lead = Commitment { $code } (“{ $title }”) has no lead organization.
    .help = Add `leads: [ … ]`, with the name of the organization’s folder.
commitment-without-value = Commitment { $code } (“{ $title }”) serves no value of open government.
    .help = Add `values: [ … ]`, for example `transparency`.
commitment-without-dated-milestone = Commitment { $code } (“{ $title }”) has no milestone with a due date.
    .help = Add a due date to a milestone: `due: 2027-fall`.
title-to-write = “{ $written }” is a title that waits to be written.
    .help = Write the title of this item.
commitment-code-of-another = The code `{ $code }` is that of another commitment of the plan already: “{ $other }”.
    .help = Give one of the two a code that the plan does not have yet.
milestone-outside-commitment = Milestone { $code } lies outside its commitment’s period.
    .help = Mend the milestone’s date, or the commitment’s `period`.
commitment-outside-plan = Commitment { $code } (“{ $title }”) goes beyond its plan’s period.
    .help = Mend the commitment’s `period`, or the plan’s.
milestone-code-of-another = The milestone’s code `{ $code }` does not begin with its commitment’s, `{ $commitment }`.
    .help = Write `{ $commitment }.` and the milestone’s number.
indicator-code-of-another = The indicator’s code `{ $code }` does not begin with its milestone’s, `{ $milestone }`.
    .help = Write `{ $milestone }.` and the indicator’s number.
commitment-without-end-report = Commitment { $code } (“{ $title }”) has been complete for more than a month, without an end-of-commitment report.
    .help = Add to `reports` a report with `status: complete`.
status-disagrees = Commitment { $code } is declared “{ $declared }”, but its milestones say “{ $computed }”.
    .help = Update the status of the milestones or of the last report. The page shows both.
report-missing = { $count ->
        [one] Commitment { $code } (“{ $title }”) lacks its progress report for the period that ends in { $month }.
       *[other] Commitment { $code } (“{ $title }”) lacks { $count } progress reports; the last one expected is for the period that ends in { $month }.
    }
    .help = Add to `reports`: `- {"{"}period: { $period }, status: …{"}"}`.
report-without-progress = A progress report of commitment { $code } does not say what was done.
    .help = Add `progress`, with a sentence in each language.
report-without-challenges = A report of commitment { $code } declares little or no progress without saying what stands in the way.
    .help = Add `challenges`, with a sentence in each language.
evidence-in-one-language = The evidence of a report of commitment { $code } does not exist { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add the document in that language, or leave `language` out if it is the same for all.
complete-without-evidence = { $code } is declared complete, and nothing shows it.
    .help = Add `evidence`, with a title and a file or an address.
milestone-overdue = Milestone { $code } (“{ $milestone }”) is overdue.
    .help = Add `status: complete` and its evidence if it is done, otherwise agree on another due date.
withdrawn-without-reason = Commitment { $code } is withdrawn without saying why or since when.
    .help = Add `reason`, with a sentence in each language, and `withdrawn`, the day of the decision.
forum-not-met = The committee “{ $title }” has not met for more than six months.
    .help = Add the latest meeting to `meetings`.
forum-without-rules = The rules of the committee “{ $title }” are not public.
    .help = Add `rules`, with a title and a file or an address.
meeting-without-minutes = This meeting of the committee “{ $title }” has no minutes.
    .help = Add `minutes`, with a title and a file or an address.
member-past-term = The term of this member of the committee “{ $title }” has run out.
    .help = Change `until`, or replace the member.
civil-society-minority = Civil society has no majority in the committee “{ $title }”: { $all ->
        [one] { $count } of 1 member
       *[other] { $count } of { $all } members
    }.
    .help = Add members from civil society, or say with `civil_society_share` which share is promised.
forum-absent-from-phase = The committee “{ $title }” does not take part in every phase of the cycle.
    .help = Add to `phases`: `{ $phases }`.
consultation-without-results = The consultation “{ $title }” closed more than { $days } days ago and shows no results.
    .help = Add `results`, with what is known.
body-without-representative = “{ $title }” has no designated open government representative.
    .help = Add `representative`, with an office or a name, and an email or a phone.
representative-without-contact = Nothing says how to reach the representative of “{ $title }”.
    .help = Add `email`, `phone` or `url`.
dataset-without-licence = The data set “{ $title }” has no licence.
    .help = Add `licence`, with a title.
dataset-without-frequency = The data set “{ $title }” does not say how often it is updated.
    .help = Add `update_frequency`, for example `annual`.
dataset-without-open-format = The data set “{ $title }” exists in no open format.
    .help = Add a file in CSV, JSON or another open format to `distributions`.
declaration-without-official-text = The declaration “{ $title }” does not give its official text.
    .help = Attach the document, or give its address, with `official: true`; or add `full_text: true` if the page reproduces all of it.
official-text-without-language = The official document “{ $document }” does not say which language it is in.
    .help = Add `language: fr`, or the language of the document.
figure-without-date = This figure (“{ $figure }”) does not say as of when.
    .help = Add `as_of`, for example `as_of: 2026-06-30`.
status-not-started = not started
status-limited-progress = limited progress
status-substantial-progress = substantial progress
status-complete = complete
status-withdrawn = withdrawn
