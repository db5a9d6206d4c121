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
commitment-without-value = { $why ->
        [technology] Commitment { $code } (“{ $title }”) lists only technology, which is not an open government value on its own.
       *[none] Commitment { $code } (“{ $title }”) does not list any open government value.
    }
    .help = { $why ->
        [technology] Add to `values` the one that technology serves: `transparency`, `civic-participation` or `public-accountability`.
       *[none] Add `values: [ … ]`, for example `transparency`.
    }
commitment-without-dated-milestone = Commitment { $code } (“{ $title }”) has no milestone with a due date.
    .help = Add a due date to a milestone, for example `due: 2027-fall`.
title-to-write = “{ $written }” is a placeholder title.
    .help = { $kind ->
        [draft] Write the title and the text of this draft, then its fields and its translations. What is still missing will then be reported.
       *[published] Write the title of this item.
    }
commitment-code-of-another = Commitment “{ $other }” in the same plan already uses the code `{ $code }`.
    .help = Give one of the two commitments a code that the plan does not use yet.
milestone-outside-commitment = { $of ->
        [plan] Milestone { $code } (commitment “{ $title }”) is outside the period of its plan.
       *[commitment] Milestone { $code } is outside the period of its commitment (“{ $title }”).
    }
    .help = { $of ->
        [plan] Correct the milestone’s date. If the commitment runs across plans, add `continues` to the one that follows.
       *[commitment] Correct the milestone’s date, or the commitment’s `period`.
    }
commitment-outside-plan = Commitment { $code } (“{ $title }”) begins before or ends after its plan.
    .help = Correct the commitment’s `period`, or the plan’s. If the commitment runs across plans, add `continues` to the one that follows.
milestone-code-of-another = The milestone code `{ $code }` does not begin with its commitment’s code, `{ $commitment }`.
    .help = Write `{ $commitment }.`, followed by the milestone’s number.
indicator-code-of-another = The indicator code `{ $code }` does not begin with its milestone’s code, `{ $milestone }`.
    .help = Write `{ $milestone }.`, followed by the indicator’s number.
commitment-without-end-assessment = Commitment { $code } (“{ $title }”) was completed more than a month ago and has no End-of-Commitment assessment.
    .help = Add the assessment as `independent_assessment`, with its date and the report.
status-disagrees = Commitment { $code } (“{ $title }”) is reported as “{ $declared }”, but its milestones indicate “{ $computed }”.
    .help = Update the status of the milestones or of the latest report. The page shows both.
report-missing = { $count ->
        [one] Commitment { $code } (“{ $title }”) has no progress report for the period ending in { $month }.
       *[other] Commitment { $code } (“{ $title }”) is missing { $count } progress reports; the latest is for the period ending in { $month }.
    }
    .help = { $count ->
        [one] Add to `reports`: `- {"{"}period: { $period }, status: …{"}"}`.
       *[other] Add to `reports` a report for each period ({ $periods }), for example `- {"{"}period: { $period }, status: …{"}"}`.
    }
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
date-in-future = In “{ $title }”, `{ $field }: { $written }` is in the future, but the page presents it as past.
    .help = { $kind ->
        [item] { $nearest ->
            [none] Correct the date.
           *[other] Correct the date, for example `{ $field }: { $nearest }`.
        } To publish the item on that day, add `publish_at: { $day }`; if it is only announced, add `planned: true`.
       *[part] { $nearest ->
            [none] Correct the date, or add this fact when that day has come.
           *[other] Correct the date, for example `{ $field }: { $nearest }`, or add this fact when that day has come.
        }
    }
year-unlikely = { $field ->
        [none] “{ $written }” has an unlikely year.
       *[other] In “{ $title }”, `{ $field }: { $written }` has an unlikely year.
    }
    .help = { $nearest ->
        [none] Correct the year.
       *[other] { $field ->
            [none] Did you mean “{ $nearest }”?
           *[other] Did you mean `{ $field }: { $nearest }`?
        }
    }
phases-out-of-order = { $why ->
        [twice] The plan “{ $title }” lists the { $phase } phase twice.
        [order] In the plan “{ $title }”, the { $phase } phase begins ({ $start }) before the { $earlier } phase ({ $other }).
       *[overlap] In the plan “{ $title }”, the { $phase } phase begins ({ $start }) before the end of the { $earlier } phase ({ $other }).
    }
    .help = { $why ->
        [twice] Keep one, with its start and its end.
        [order] Correct one of the two `start` dates.
       *[overlap] Correct `start` in the { $phase } phase, or `end` in the { $earlier } phase.
    }
implementation-outside-plan = { $why ->
        [start] In the plan “{ $title }”, implementation begins ({ $date }) before the plan ({ $plan }).
       *[end] In the plan “{ $title }”, implementation ends ({ $date }) after the plan ({ $plan }).
    }
    .help = Correct the `period` of the phase, or that of the plan.
plan-replaces-later = { $why ->
        [itself] The plan “{ $title }” replaces itself.
       *[later] The plan “{ $title }” ({ $start }) replaces a plan that begins later: “{ $other }” ({ $later }).
    }
    .help = In `supersedes`, name the folder of the previous plan; remove the field if this plan is the first.
lead-also-supports = { $why ->
        [both] Commitment { $code } (“{ $title }”) lists “{ $organization }” in `leads` and in `supporting`.
       *[twice] { $where ->
            [milestone] Milestone { $code }
           *[commitment] Commitment { $code }
        } (“{ $title }”) lists “{ $organization }” twice in `{ $field }`.
    }
    .help = { $why ->
        [both] Remove `{ $id }` from `supporting` if it leads the commitment, or from `leads` if it only supports it.
       *[twice] Remove one of the two `{ $id }`.
    }
document-twice = “{ $document }” leads to the same place as “{ $first }”: `{ $file }`.
    .help = Write the file or the address of “{ $document }”, or remove one of the two.
page-role-twice = The role `{ $role }` is already that of the page “{ $first }”: the site links to that one only.
    .help = Remove `role: { $role }` from one of the two pages.
same-title-twice = { $what ->
        [milestone] Milestones { $first } and { $code } have the same title: “{ $text }”.
       *[indicator] Indicators { $first } and { $code } measure the same thing: “{ $text }”.
    }
    .help = Reword one of the two, or remove the one that was pasted twice.
indicator-unexplained = { $why ->
        [beyond] Indicator { $code } (“{ $text }”) has a current value of { $current }, beyond its target of { $target }, and no text mentions it.
        [unknown] Indicator { $code } (“{ $text }”) has a current value of { $current } and a target of { $target }, but no baseline shows whether it should rise or fall.
       *[behind] Indicator { $code } (“{ $text }”) has moved away from its target of { $target }: from { $baseline } to { $current }. No text mentions it.
    }
    .help = { $why ->
        [unknown] Add `baseline` with the value at the start, or correct `current`.
        [beyond] Correct `current`. If it is right, mark the milestone `complete`, or mention { $current } in a progress report.
       *[behind] Correct `current`. If it is right, explain in a progress report why it is now { $current }.
    }
number-impossible = { $why ->
        [percent] “{ $figure }” in “{ $title }” is more than 100%: `{ $field }: { $written }`.
        [size] The size of a file of “{ $title }” is not a number of bytes: `{ $field }: { $written }`.
       *[negative] “{ $figure }” in “{ $title }” is less than zero: `{ $field }: { $written }`.
    }
    .help = { $why ->
        [percent] Correct the number or the unit. If it measures a rise, use “increase” or “growth” in the label.
        [size] Write the size in whole bytes, for example `{ $field }: 20480`.
       *[negative] Remove the minus sign. If the number is a difference, use “change” or “difference” in the label.
    }
baseline-is-target = Indicator { $code } (“{ $text }”) has the same baseline and target: { $target }.
    .help = Correct `baseline` or `target`. If the level must be kept, write it in the text, for example “maintain…”.
milestone-contradicts-itself = { $why ->
        [early] Milestone { $code } (“{ $milestone }”) is marked complete, but it is due on a day that has not come yet ({ $date }) and has no completion date.
        [completed] Milestone { $code } (“{ $milestone }”) has a completion date ({ $date }), but its status is “{ $status }”.
        [start] Milestone { $code } (“{ $milestone }”) has the status “{ $status }”, but it begins on a day that has not come yet ({ $date }).
        [evidence] Milestone { $code } (“{ $milestone }”) is not started, but it has evidence.
       *[indicator] Milestone { $code } (“{ $milestone }”) is not started, but its indicator { $indicator } has moved.
    }
    .help = { $why ->
        [early] Add the day on which it was completed, `completed: …`, or correct `status` or `due`.
        [completed] Write `status: complete`, or remove `completed`.
        [start] Correct `start` or `status`.
        [evidence] Update `status`, for example `status: limited-progress`, or remove `evidence`.
       *[indicator] Update `status`, for example `status: limited-progress`, or correct `current`.
    }
report-outside-plan = { $why ->
        [commitment] The { $period } report on commitment { $code } (“{ $title }”) is for a period before the commitment begins ({ $limit }).
        [plan] The { $period } report on commitment { $code } (“{ $title }”) is for a period before the plan begins ({ $limit }).
       *[end] The { $period } report on commitment { $code } (“{ $title }”) is for a period more than a year after the end of the plan ({ $limit }).
    }
    .help = Correct `period`, or move the report to the commitment of the right plan.
period-reported-twice = Commitment { $code } (“{ $title }”) already has a report for the period that ends on { $day }.
    .help = Correct `period`, or merge the two reports into one.
progress-goes-back = { $why ->
        [evidence] The { $period } report says that commitment { $code } (“{ $title }”) is not started, but it has evidence.
       *[back] The { $period } report on commitment { $code } (“{ $title }”) says “{ $status }”, less than the { $earlier } report (“{ $before }”).
    }
    .help = { $why ->
        [evidence] Correct `status`, or remove `evidence`.
       *[back] Correct `status` in one of the two reports.
    }
report-after-withdrawal = Commitment { $code } (“{ $title }”) was withdrawn in the { $withdrawal } report, but the { $period } report says “{ $status }”.
    .help = Correct `status` in one of the two reports, or remove the later one.
report-published-early = The { $period } report on commitment { $code } (“{ $title }”) was published ({ $published }) before that period.
    .help = Correct `published` or `period`. One of the two is often wrong by a year.
meeting-before-committee = The committee “{ $title }” was set up ({ $established }) after its { $meeting } meeting.
    .help = Correct the date of the meeting, or `established`.
member-twice = { $why ->
        [seats] On the committee “{ $title }”, “{ $member }” has two seats at the same time.
       *[organization] On the committee “{ $title }”, the organization “{ $member }” is listed twice, with no name to tell its members apart.
    }
    .help = { $why ->
        [seats] Remove one of the two. If these are two terms, correct `since` and `until` so that they do not overlap.
       *[organization] Remove one of the two, or add the `name` of each person.
    }
meeting-twice = { $why ->
        [minutes] The minutes of the { $meeting } meeting of the committee “{ $title }” are dated before it ({ $date }).
       *[day] The committee “{ $title }” has two meetings on { $date }.
    }
    .help = { $why ->
        [minutes] Correct the date of the minutes or of the meeting.
       *[day] Correct one of the two dates, or remove the meeting that was pasted twice.
    }
results-before-closing = { $why ->
        [published] The results of the consultation “{ $title }” are published ({ $published }) before it closes ({ $date }).
        [open] The consultation “{ $title }” closes on a day that has not come yet ({ $date }), but already has its report.
       *[before] The consultation “{ $title }” opens on a day that has not come yet ({ $date }), but already has results.
    }
    .help = { $why ->
        [published] Correct `published` in `results`, or `closes`.
        [open] Correct `closes`, or add `report` and `use_made` once the consultation is closed.
       *[before] Correct `opens`, or add `results` once the consultation is closed.
    }
outcomes-before-event = The event “{ $title }” has outcomes, but it has not taken place yet: it begins on a day that has not come yet ({ $date }).
    .help = Correct `start`, or add `outcomes` once the event has taken place.
declaration-outside-event = The declaration “{ $title }” ({ $date }) was not made during the event “{ $event }” ({ $start }).
    .help = Correct `date`, the dates of the event, or `event`.
weekday-disagrees = “{ $found }”: { $day } is a { $weekday }.
    .help = Write “{ $fixed }”, or correct the date: that weekday is { $other }.
text-date-impossible = “{ $found }” does not exist: that month has { $last } days.
    .help = Write “{ $fixed }”, or correct the month.
phone-impossible = { $why ->
        [none] “{ $number }” is not a telephone number: it has no digits.
        [extension] “{ $number }” contains an extension.
        [words] “{ $number }” contains words.
        [area] “{ $number }” has no area code.
        [exchange] In “{ $number }”, the three digits after the area code cannot begin with 0 or 1.
        [start] No North American area code begins with 0 or 1: “{ $number }”.
        [few] “{ $number }” has too few digits: { $count } instead of 10.
       *[many] “{ $number }” has too many digits: { $count } instead of 10.
    }
    .help = { $why ->
        [none] Write the number, for example `number: 418 643-5926`, or remove it until it is known.
        [extension] Write `number: { $own }` and `extension: "{ $extension }"`.
        [words] Leave only the number in `number`, and write the words in `label`.
        [area] Add the area code, for example `number: 418 { $number }`.
       *[few] Check the number, for example `number: 418 643-5926`. If it is in another country, begin with `+` and its country code.
    }
postal-code-impossible = “{ $code }” is not a Canadian postal code.
    .help = { $nearest ->
        [none] Write a letter and a digit in turn, for example `G1R 5R8`. If the address is in another country, add `country`.
       *[other] Did you mean `{ $nearest }`?
    }
organization-inside-itself = “{ $title }” is part of itself: { $chain }.
    .help = In one of these organizations, correct `parent` or remove it.
consultation-not-open = “{ $found }”: the consultation “{ $title }” is closed ({ $closes }).
    .help = Write the sentence in the past, or correct `closes`.
text-time-impossible = { $why ->
        [hours] “{ $found }” does not exist: a day has 24 hours.
        [minutes] “{ $found }” does not exist: an hour has 60 minutes.
       *[half] “{ $found }” does not exist: with “a.m.” or “p.m.”, hours go from 1 to 12.
    }
    .help = { $corrected ->
        [none] Correct the time.
       *[other] Write “{ $corrected }”, or correct the hour.
    }
review-overdue = “{ $title }” (`{ $item }`) was due for review by { $day }.
    .help = Review the item, then write the date of the next review in `review_by`, or remove the field.
updated-before-date = In “{ $title }”, `updated: { $updated }` comes before `date: { $date }`.
    .help = Correct one of the two dates.
text-date-contradicts = { $which ->
        [closes] The text says that “{ $title }” closes on “{ $found }”; its field `closes` says { $day }.
        [opens] The text says that “{ $title }” opens on “{ $found }”; its field `opens` says { $day }.
       *[start] The text says that “{ $title }” takes place on “{ $found }”; its field `start` says { $day }.
    }
    .help = Write “{ $fixed }” in the text, or correct `{ $which }` in `item.yaml`.
label-in-the-item = in the item
text-time-contradicts = { $which ->
        [end_time] The text says that “{ $title }” ends at “{ $found }”; its field `end_time` says { $stated }.
       *[start_time] The text says that “{ $title }” begins at “{ $found }”; its field `start_time` says { $stated }.
    }
    .help = Write “{ $fixed }” in the text, or correct `{ $which }` in `item.yaml`.
consultation-still-open = { $why ->
        [closed] “{ $found }”: the consultation “{ $title }” is not closed yet (`closes`: { $closes }).
       *[to-come] “{ $found }”: the consultation “{ $title }” is already open (`closes`: { $closes }).
    }
    .help = Correct the sentence, or the dates `opens` and `closes`.
term-before-creation = { $why ->
        [committee] On the committee “{ $title }”, the term of { $member ->
            [none] a member
           *[other] “{ $member }”
        } { $field ->
            [until] ends ({ $term }) before the committee was set up ({ $created }).
           *[since] begins ({ $term }) before the committee was set up ({ $created }).
        }
        [organization] On the committee “{ $title }”, the term of { $member ->
            [none] a member
           *[other] “{ $member }”
        } { $field ->
            [until] ends ({ $term }) before the member’s organization was created ({ $created }).
           *[since] begins ({ $term }) before the member’s organization was created ({ $created }).
        }
       *[representative] The representative of “{ $title }” was designated ({ $term }) before the organization was created ({ $created }).
    }
    .help = Correct `{ $field }`, or { $why ->
        [committee] the date in `established`.
       *[other] the date of creation of the organization in `created`.
    }
table-total-differs = { $why ->
        [column] The total of this column is “{ $written }”, but its numbers add up to { $sum }.
        [row] The total of this row is “{ $written }”, but its numbers add up to { $sum }.
       *[shares] The shares in the column “{ $written }” add up to { $sum }% of a whole.
    }
    .help = { $why ->
        [shares] Correct the number that is wrong. If one answer counts in several rows, say so in the text.
       *[other] Correct the total, or the number that is wrong. If the numbers do not add up, say why in the text.
    }
