# Messages of the open government rules.

plan-without-coordinator = The plan “{ $title }” has no coordinator.
    .help = Add `coordinator`, with the name of the organization’s folder.
plan-without-forum = The plan “{ $title }” has no multi-stakeholder forum.
    .help = Add `forum`, with the name of the committee’s folder.
plan-without-consultation = The plan “{ $title }” has no consultation.
    .help = Add `consultations` to the plan, or `plan` to the consultation.
plan-with-undated-phase = { $count ->
        [one] In the plan “{ $title }”, the { $phases } phase has no dates.
       *[other] In the plan “{ $title }”, the { $phases } phases have no dates.
    }
    .help = In `phases`, give each phase a `period` with `start` and `end`.
plan-without-response = The plan “{ $title }” is being implemented but has no reasoned response to the contributions received during co-creation.
    .help = Add `response`, with a title and a file or an address.
plan-without-assessment = The plan “{ $title }” ended more than four months ago and has no independent assessment.
    .help = Add the report to `assessments`, with `assessor: independent`.
plan-without-recent-report = The plan “{ $title }” has had no progress report for more than six months.
    .help = Add a progress report to the `reports` of one of its commitments.
commitment-without-lead = Commitment { $code } (“{ $title }”) has no lead organization.
    .help = Add `leads: [ … ]`, with the name of the organization’s folder.
commitment-without-value = Commitment { $code } (“{ $title }”) does not list any open government value.
    .help = Add `values: [ … ]`, for example `transparency`.
commitment-without-dated-milestone = Commitment { $code } (“{ $title }”) has no milestone with a due date.
    .help = Add a due date to a milestone, for example `due: 2027-fall`.
title-to-write = “{ $written }” is a placeholder title.
    .help = Write the title of this item.
commitment-code-of-another = Commitment “{ $other }” in the same plan already uses the code `{ $code }`.
    .help = Give one of the two commitments a code that the plan does not use yet.
milestone-outside-commitment = Milestone { $code } is outside the period of its commitment (“{ $title }”).
    .help = Correct the milestone’s date, or the commitment’s `period`.
commitment-outside-plan = Commitment { $code } (“{ $title }”) begins before or ends after its plan.
    .help = Correct the commitment’s `period`, or the plan’s.
milestone-code-of-another = The milestone code `{ $code }` does not begin with its commitment’s code, `{ $commitment }`.
    .help = Write `{ $commitment }.`, followed by the milestone’s number.
indicator-code-of-another = The indicator code `{ $code }` does not begin with its milestone’s code, `{ $milestone }`.
    .help = Write `{ $milestone }.`, followed by the indicator’s number.
commitment-without-end-report = Commitment { $code } (“{ $title }”) was completed more than a month ago and has no final report.
    .help = Add a report with `status: complete` to `reports`.
status-disagrees = Commitment { $code } (“{ $title }”) is reported as “{ $declared }”, but its milestones indicate “{ $computed }”.
    .help = Update the status of the milestones or of the latest report. The page shows both.
report-missing = { $count ->
        [one] Commitment { $code } (“{ $title }”) has no progress report for the period ending in { $month }.
       *[other] Commitment { $code } (“{ $title }”) is missing { $count } progress reports; the latest is for the period ending in { $month }.
    }
    .help = Add to `reports`: `- {"{"}period: { $period }, status: …{"}"}`.
report-without-progress = The { $period } report on commitment { $code } (“{ $title }”) does not describe progress.
    .help = Add `progress`, with a sentence in each language.
report-without-challenges = The { $period } report on commitment { $code } (“{ $title }”) reports little or no progress but lists no challenges.
    .help = Add `challenges`, with a sentence in each language.
evidence-in-one-language = The { $period } report on commitment { $code } (“{ $title }”) has no evidence { $language ->
        [fr] in French
        [en] in English
       *[other] in the language “{ $language }”
    }.
    .help = Add the document in that language. If the document is the same for everyone, remove `language`.
complete-without-evidence = { $what ->
        [milestone] Milestone { $code } (“{ $milestone }”) is marked complete but has no evidence.
       *[report] The { $period } report marks commitment { $code } (“{ $title }”) as complete but has no evidence.
    }
    .help = Add `evidence`, with a title and a file or an address.
milestone-overdue = Milestone { $code } (“{ $milestone }”) is overdue.
    .help = If it is done, add `status: complete` and its evidence; otherwise, agree on another due date.
withdrawn-without-reason = Commitment { $code } (“{ $title }”) is withdrawn, but its { $period } report gives { $missing ->
        [reason] no reason
        [date] no date
       *[both] neither a reason nor a date
    }.
    .help = { $missing ->
        [reason] Add `reason`, with a sentence in each language.
        [date] Add `withdrawn`, the date of the decision.
       *[both] Add `reason`, with a sentence in each language, and `withdrawn`, the date of the decision.
    }
forum-not-met = The committee “{ $title }” has not met for more than six months.
    .help = Add the latest meeting to `meetings`.
forum-without-rules = The rules of the committee “{ $title }” are not public.
    .help = Add `rules`, with a title and a file or an address.
meeting-without-minutes = The { $meeting } meeting of the committee “{ $title }” has no minutes.
    .help = Add `minutes`, with a title and a file or an address.
member-past-term = The term of { $member ->
        [none] a member
       *[other] “{ $member }”
    } on the committee “{ $title }” has ended.
    .help = Change `until`, or replace the member.
civil-society-minority = Civil society does not have a majority on the committee “{ $title }”: { $all ->
        [one] { $count } of 1 member
       *[other] { $count } of { $all } members
    }.
    .help = Add members from civil society, or set the promised share with `civil_society_share`.
forum-absent-from-phase = The committee “{ $title }” does not take part in every phase of the cycle: { $count ->
        [one] { $phases } is missing
       *[other] { $phases } are missing
    }.
    .help = If the committee takes part in it, add { $words } to `phases`.
consultation-without-results = The consultation “{ $title }” closed more than { $days ->
        [one] one day
       *[other] { $days } days
    } ago and has no results.
    .help = Add `results`, with what is known so far.
body-without-representative = “{ $title }” has no open government representative.
    .help = Add `representative`, with a position or a name, and an email address or a phone number.
representative-without-contact = The open government representative of “{ $title }” has no contact information.
    .help = Add `email`, `phone` or `url`.
dataset-without-licence = The data set “{ $title }” has no licence.
    .help = Add `licence`, with a title.
dataset-without-frequency = The data set “{ $title }” has no update frequency.
    .help = Add `update_frequency`, for example `annual`.
dataset-without-open-format = The data set “{ $title }” is not available in an open format.
    .help = Add a file in CSV, JSON or another open format to `distributions`.
declaration-without-official-text = The declaration “{ $title }” has no official text.
    .help = Attach the document, or give its address, with `official: true`; or add `full_text: true` if the page reproduces all of it.
official-text-without-language = The official document “{ $document }” does not state its language.
    .help = Add `language` with the document’s language code, for example `language: fr`.
figure-without-date = The figure “{ $figure }” in “{ $title }” has no date.
    .help = Add `as_of`, for example `as_of: 2026-06-30`.
phase-co-creation = co-creation
phase-implementation = implementation
phase-self-assessment = self-assessment
status-not-started = not started
status-limited-progress = limited progress
status-substantial-progress = substantial progress
status-complete = complete
status-withdrawn = withdrawn
