# What pages say, in English. A portal replaces any of these strings by writing it in its own
# i18n/en.ftl.

## Around every page

skip = Skip to content
menu = Menu
menu-main = Main menu
breadcrumb = Breadcrumb
on-this-page = On this page
at-a-glance = At a glance
updated = Date modified
language-notice = Who this page is for
footer-portal = This portal
footer-contact = Contact
footer-contact-none = No address is published.
footer-explore = Explore
footer-unofficial = This portal is not an official source.
colon = :

## Languages, as they read in a sentence

language-fr = French
language-en = English
language-es = Spanish
language-iu = Inuktitut
in-language = in { $language }
link-language = (in { $language })

## Notices at the top of a page

notice-draft = Draft.
    .text = This text has not been published yet.
notice-planned = Planned.
    .text = This page describes what has been announced, not what is in place.
notice-official = Official text.
    .text = The text in { $language } prevails.
notice-courtesy-of-official = Courtesy translation.
    .text = The official text is in { $language }.
notice-courtesy = Courtesy translation.
    .text = This page was translated from { $language }.
notice-translation = Translation.
    .text = This page was translated from { $language }.
notice-outdated = Outdated translation.
    .text = The text in { $language } has changed since this translation.
notice-fallback = Not translated.
    .text = The text of this page is in { $language }.
notice-absent = One language only.
    .text = This page is not available in { $language }.
notice-see = Original text
document-summary = Summary.
    .text = This page presents the document in this portal’s own words.
document-full-text = Copy of the text.
    .text = This page reproduces the document, but only the original document is official.
document-absent = The official text is not published here.
unstated = Not stated

## Sections of the portal

section-home = Home
section-declarations = Declarations
section-action-plans = Action plans
section-commitments = Commitments
section-achievements = Achievements
section-organizations = Organizations
section-committees = Committees
section-consultations = Consultations
section-events = Events
section-datasets = Data sets
section-foundations = Foundations
section-news = News
section-pages = Pages
section-representatives = Representatives
section-timeline = Timeline
section-topics = Topics
section-topic = Topic

section-declarations-summary = What the government has committed to, when and to whom.
section-action-plans-summary = Who does what, by when, and how far the work has come.
section-commitments-summary = What the action plans set out to do.
section-achievements-summary = What has been achieved, with figures.
section-organizations-summary = Public bodies and their partners, and how to reach them.
section-committees-summary = The open government committees, their members and their meetings.
section-consultations-summary = What people are or were consulted on, and what was done with their answers.
section-events-summary = Events about open government.
section-datasets-summary = The open data described in this portal, with licences and formats.
section-foundations-summary = The laws, charter and institutions that open government is built on.
section-news-summary = Announcements, from the newest to the oldest.
section-pages-summary = The portal’s other pages.
section-representatives-summary = The open government representative of each public body, and how to reach them.
section-timeline-summary = Everything that has a date, from the oldest to the newest.
section-topics-summary = Everything in the portal, by topic.

## Types of pages

kicker-declarations = Declaration
kicker-action-plans = Action plan
kicker-commitments = Commitment
kicker-commitment = Commitment { $code }
kicker-achievements = Achievement
kicker-organizations = Organization
kicker-committees = Committee
kicker-consultations = Consultation
kicker-events = Event
kicker-datasets = Data set
kicker-foundations = Foundation
kicker-news = News
kicker-pages = Page

## Counts

count-declarations = { $count ->
    [one] { $count } declaration
   *[other] { $count } declarations
}
count-action-plans = { $count ->
    [one] { $count } action plan
   *[other] { $count } action plans
}
count-commitments = { $count ->
    [one] { $count } commitment
   *[other] { $count } commitments
}
count-achievements = { $count ->
    [one] { $count } achievement
   *[other] { $count } achievements
}
count-organizations = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
count-committees = { $count ->
    [one] { $count } committee
   *[other] { $count } committees
}
count-consultations = { $count ->
    [one] { $count } consultation
   *[other] { $count } consultations
}
count-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
count-datasets = { $count ->
    [one] { $count } data set
   *[other] { $count } data sets
}
count-foundations = { $count ->
    [one] { $count } foundation
   *[other] { $count } foundations
}
count-news = { $count ->
    [one] { $count } news item
   *[other] { $count } news items
}
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
count-representatives = { $count ->
    [one] { $count } organization has designated a representative.
   *[other] { $count } organizations have designated a representative.
}
count-items = { $count ->
    [0] No pages
    [one] { $count } page
   *[other] { $count } pages
}

## Home page

door-declarations = What the government has committed to, and to whom.
door-declarations-label = { $count ->
    [one] text
   *[other] texts
}
door-declarations-years = { $count ->
    [one] text, from { $first } to { $last }
   *[other] texts, from { $first } to { $last }
}
door-action-plans = Who does what, by when, and how far the work has come.
door-action-plans-label = { $count ->
    [one] plan
   *[other] plans
}
door-achievements = What has been achieved, with figures.
door-achievements-label = { $count ->
    [one] achievement
   *[other] achievements
}
home-consultations = Have your say
home-plan = { $count ->
    [one] The current action plan
   *[other] The current action plans
}
home-plan-assessed = { $count ->
    [one] The action plan in self-assessment
   *[other] The action plans in self-assessment
}
home-plan-past = The most recent action plan
home-plan-next = { $count ->
    [one] The next action plan
   *[other] The next action plans
}
home-plan-stated = The action plan as of { $date }
home-events-all = All events
home-latest = Latest
home-timeline = Full timeline

## Lists

list-page-title = { $title }, page { $number }
pagination = Pages of the list
pagination-previous = Previous
pagination-next = Next
pagination-page = Page { $number }
letters = Go to a letter
letter-other = Other
decades = Go to a decade
decade = { $start }s
neighbours = Other commitments of the plan
neighbour-previous = Previous commitment
neighbour-next = Next commitment

## Empty lists

empty-declarations = No declarations have been published yet.
empty-action-plans = No action plans have been published yet.
empty-commitments = No commitments have been published yet.
empty-achievements = No achievements have been published yet.
empty-organizations = No organizations are listed yet.
empty-committees = No committees are listed yet.
empty-consultations = No consultations have been published yet.
empty-events = No events have been published yet.
empty-datasets = No data sets are described yet.
empty-foundations = No foundations have been published yet.
empty-news = No news has been published yet.
empty-pages = No pages have been published yet.
empty-representatives = No organization has designated a representative yet.
empty-timeline = Nothing that is published has a date.
empty-topic = No pages are about this topic yet.
commitments-none = The commitments of this plan have not been published yet.
commitments-unstated = The source does not give the commitments of this plan.
commitments-partial = The source does not give the other commitments of this plan.
milestones-none = This commitment has no milestones yet.
milestones-unstated = The source does not give the milestones of this commitment.
milestones-partial = The source does not give the other milestones of this commitment.
reports-none = No progress reports have been published yet.
reports-unstated = The source does not give the progress reports on this commitment.
reports-partial = The source does not give the other progress reports on this commitment.
members-none = The members of the committee have not been published yet.
members-unstated = The source does not name the members of the committee.
members-partial = The source does not name the other members of the committee.
meetings-none = No meetings have been published yet.
meetings-unstated = The source does not give the meetings of the committee.
meetings-partial = The source does not give the other meetings of the committee.
not-published = Not published

## Missing page, choice of a language, former address

not-found-title = This page does not exist
not-found-text = The address may be wrong, or the page may have been removed.
not-found-home = Go to the home page
alias-title = This page has moved
alias-text = Go to the new address

## Figures

at-least = more than
as-of = As of { $date }
figure-participants = participants
figure-contributions = contributions
share-table = The same figures in a table
share-part = Category
share-percent = Share
share-total = Total
share-commitments = Commitments by progress
commitments-by-status = Commitments by progress
commitments-count = Commitments
milestones-by-status = Milestones by progress
milestones-count = Milestones
members-by-sector = Members by sector
members-count = Members

## Progress

status-not-started = Not started
status-limited-progress = Limited progress
status-substantial-progress = Substantial progress
status-complete = Complete
status-withdrawn = Withdrawn
status-overdue = Overdue
planned = Planned
overdue-milestones = { $count ->
    [one] { $count } overdue milestone
   *[other] { $count } overdue milestones
}
disagreement = Conflicting status.
    .text = The latest progress report and the milestones do not show the same progress.
disagreement-declared = According to the latest report
disagreement-computed = According to the milestones

## Action plans

framework-own = Government program
framework-ogp-national = Open Government Partnership, national program
framework-ogp-local = Open Government Partnership, local program
phase-co-creation = Co-creation
phase-implementation = Implementation
phase-self-assessment = Self-assessment
phase-stated = { $phase } as of { $date }
standing-past = Completed
standing-now = In progress
standing-stated = In progress (according to the source)
standing-next = Upcoming
standing-unknown = Not stated
cycle-as-of = Status according to the source, as of { $date }
cycle-undated = The source does not state the dates of the phases.
assessor-government = The government’s self-assessment
assessor-independent = Independent assessment
assessor-public = Public comments

## Commitments, milestones, reports

milestone = Milestone
milestone-code = Code
milestones-of = Milestones of commitment { $code }
milestone-details = Indicators and evidence of milestone { $code }
indicator-of = of { $target }
evidence = Evidence
published = Published: { $date }
report-withdrawn = Withdrawn: { $date }.
comment-anonymous = Anonymous
effect-worsened = Worsened
effect-did-not-change = Did not change
effect-marginal = Marginal
effect-major = Major
effect-outstanding = Outstanding
early-results-no-notable-results = No notable results
early-results-moderate = Moderate results
early-results-significant = Significant results
answer-yes = Yes
answer-no = No
value-transparency = Transparency
value-civic-participation = Civic participation
value-public-accountability = Public accountability
value-technology-and-innovation = Technology and innovation

## Declarations

declaration-kind-government-declaration = Government declaration
declaration-kind-international-declaration = International declaration
declaration-kind-letter-of-intent = Letter of intent
declaration-kind-statement = Statement
declaration-kind-press-release = Press release
article-number = Article { $number }

## Organizations, committees, people

organization-kind-ministry = Ministry
organization-kind-agency = Public body
organization-kind-municipality = Municipality
organization-kind-civil-society = Civil society organization
organization-kind-academic = Education and research
organization-kind-international = International organization
organization-kind-private = Company
sector-government = Government
sector-civil-society = Civil society
sector-academic = Education and research
sector-private = Companies
sector-citizen = Citizens
meetings-caption = Meetings of the committee
member-unnamed = Name not stated
member-since = In office since: { $date }
member-until = End of term: { $date }
representative-unnamed = Name not published
representative-unknown = No representative is listed for this organization.
representative-contact = How to reach this person
representative-write = Write through the organization’s website
phone-extension = ext. { $extension }

## Consultations, events, data, foundations

consultation-kind-call-for-proposals = Call for proposals
consultation-kind-online-debate = Online debate
consultation-kind-questionnaire = Questionnaire
consultation-kind-meeting = Meeting
consultation-kind-platform = Consultation platform
participation-inform = Inform
participation-consult = Consult
participation-involve = Involve
participation-collaborate = Collaborate
participation-empower = Empower
take-part = Take part in the consultation
take-part-call-for-proposals = Submit a proposal
take-part-online-debate = Join the debate
take-part-questionnaire = Answer the questionnaire
take-part-meeting = Take part in the meeting
take-part-platform = Take part on the platform
take-part-closes = Closing date
consultations-now = Open consultations
consultations-upcoming = Upcoming consultations
consultations-undated = Consultations without stated dates
consultations-past = Closed consultations
results-published = Results published: { $date }
results-use-made = How the contributions were used
event-kind-summit = Summit
event-kind-hackathon = Hackathon
event-kind-conference = Conference
event-kind-workshop = Workshop
event-kind-meeting = Meeting
events-now = Events under way
events-upcoming = Upcoming events
events-undated = Events without a fixed date
events-past = Past events
frequency-continuous = Continuously
frequency-daily = Every day
frequency-weekly = Every week
frequency-monthly = Every month
frequency-quarterly = Every three months
frequency-annual = Every year
frequency-irregular = No fixed schedule
frequency-never = No update planned
foundation-kind-charter = Charter
foundation-kind-act = Act
foundation-kind-institution = Institution
document-official = Official text

## Timeline

moment-happened = Took place
moment-since = Since this date
moment-begins = Start
moment-ends = End
moment-planned = Planned date
timeline-to-come = { $type }, upcoming

## Headings of the parts of a page

heading-overview = Overview
heading-full-text = Full text
heading-figures = In figures
heading-links = On the web
heading-cycle = The plan’s cycle
heading-progress = Progress
heading-commitments = Commitments
heading-response = Reasoned response to proposals
heading-assessments = Assessments of the plan
heading-problem = The problem
heading-status-quo = Initial situation
heading-action = What will be done
heading-objective = The objective
heading-expected-results = Expected results
heading-milestones = Milestones
heading-reports = The government’s progress reports
heading-independent = Independent assessment
heading-comments = Public comments
heading-datasets = Data sets
heading-mandate = Mandate
heading-members = Members
heading-former-members = Former members
heading-meetings = Meetings
heading-rules = Rules of procedure
heading-results = Results
heading-distributions = Get the data
heading-signatories = Signatories
heading-addressees = Addressees
heading-articles = Articles cited
heading-outcomes = Outcomes
heading-duties = Its role in open government
heading-representative = Open government representative
heading-addresses = Addresses
heading-children = Organizations that are part of it
heading-checks = Automatic checks
heading-attachments = Documents
heading-related = See also
heading-commitments-leads = Commitments it leads
heading-commitments-supporting = Commitments it supports
heading-commitments-milestones = Commitments whose milestones it carries out
heading-commitments-public-comments = Commitments it commented on
heading-commitments-datasets = Commitments related to this data
heading-commitments-continues = The commitment that continues it
heading-action-plans-coordinator = Action plans it coordinates
heading-action-plans-forum = Action plans it oversees
heading-action-plans-consultations = Action plans developed from it
heading-action-plans-supersedes = The plan that replaces it
heading-declarations-event = Declarations made at this event
heading-declarations-signatories = Declarations it signed
heading-declarations-addressees = Declarations addressed to it
heading-achievements-organizations = Achievements it takes part in
heading-achievements-commitments = Achievements resulting from it
heading-achievements-events = Achievements it is part of
heading-organizations-parent = Organizations that are part of it
heading-committees-members = Committees it sits on
heading-consultations-plan = Consultations on this plan
heading-events-organizers = Events it organizes
heading-datasets-publisher = Data sets it publishes
heading-news-author = Its news

## Fields, as citizens read them. $count is the number of values.

field-kind = { $count ->
    [one] Type
   *[other] Types
}
field-title = Title
field-summary = Summary
field-topics = { $count ->
    [one] Topic
   *[other] Topics
}
field-name = Name
field-office = Office
field-date = Date
field-place = Place
field-occasion = Occasion
field-event = Event
field-signatories = Signatories
field-addressees = Addressees
field-official-language = Official language
field-number = Number
field-period = Period
field-framework = Program
field-coordinator = Coordination
field-forum = Forum overseeing the plan
field-consultations = { $count ->
    [one] Consultation
   *[other] Consultations
}
field-supersedes = Replaces
field-superseded-by = Replaced by
field-plan = { $count ->
    [one] Action plan
   *[other] Action plans
}
field-plans = { $count ->
    [one] Action plan
   *[other] Action plans
}
field-code = Code
field-ogp-id = Open Government Partnership number
field-leads = { $count ->
    [one] Lead organization
   *[other] Lead organizations
}
field-supporting = { $count ->
    [one] Supporting organization
   *[other] Supporting organizations
}
field-values = { $count ->
    [one] Value
   *[other] Values
}
field-continues = Continues
field-policy-area = Policy area
field-problem = Problem
field-status-quo = Initial situation
field-action = What will be done
field-objective = Objective
field-expected-results = Expected results
field-milestones = Milestones
field-status = Progress
field-completed = Completed
field-due = Due date
field-evidence = Evidence
field-indicators = Indicators
field-baseline = At the start
field-target = Target
field-current = To date
field-unit = Unit
field-as-of = As of
field-published = Published
field-reason = Reason for withdrawal
field-progress = What was done
field-challenges = Challenges
field-assessor = Assessed by
field-verifiable = Verifiable
field-relevance = Relevance
field-completion = Progress according to the assessment
field-effect = Did it open government?
field-early-results = Early results
field-datasets = { $count ->
    [one] Data set
   *[other] Data sets
}
field-established = Set up
field-planned-for = Planned for
field-mandate = Mandate
field-phases = { $count ->
    [one] Phase covered
   *[other] Phases covered
}
field-members = Members
field-role = Role
field-sector = Sector
field-agenda = Agenda
field-minutes = Minutes
field-rules = Rules of procedure
field-opens = Opens
field-closes = Closes
field-platform = Platform
field-participation = Level of participation
field-participants = Participants
field-contributions = Contributions
field-publisher = Published by
field-licence = Licence
field-distributions = Formats
field-update-frequency = Update frequency
field-issued = First published
field-modified = Last modified
field-spatial = Geographic coverage
field-temporal = Period covered
field-standard = Standard followed
field-landing-page = Data set’s page
field-edition = Edition
field-start = Start
field-end = End
field-recurrence = Frequency
field-online = Online
field-organizers = { $count ->
    [one] Organizer
   *[other] Organizers
}
field-outcomes = Outcomes
field-since = Since
field-until = Until
field-citation = Official citation
field-official-text = Official text
field-author = Announced by
field-acronym = Acronym
field-parent = Part of
field-created = Created
field-website = { $count ->
    [one] Website
   *[other] Websites
}
field-phones = { $count ->
    [one] Telephone
   *[other] Telephones
}
field-emails = { $count ->
    [one] Email
   *[other] Emails
}
field-addresses = { $count ->
    [one] Address
   *[other] Addresses
}
field-representative = Open government representative
field-duties = Role in open government
field-organizations = { $count ->
    [one] Organization
   *[other] Organizations
}
field-commitments = { $count ->
    [one] Commitment
   *[other] Commitments
}
field-events = { $count ->
    [one] Event
   *[other] Events
}
field-articles = Articles cited
field-assessments = Assessments
field-end-time = End time
field-figures = Figures
field-full-text = Full text
field-independent-assessment = Independent assessment
field-kinds = Types
field-link = Official text or site
field-links = Links
field-meetings = Meetings
field-menu = Place in the menu
field-order = Order in the menu
field-public-comments = Public comments
field-reports = Progress reports
field-response = Reasoned response
field-results = Results
field-start-time = Start time
field-stated-phase = Phase according to the source
field-url = Web address
field-year = Year

## Accessibility statement

checks-held = Each time this site is updated, a program checks every page. It looks for what a machine can detect for { $count } of the { $total } criteria at levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2.
checks-refused = If the program finds a definite error, the site is not updated{ $but ->
    [none] {""}
   *[exceptions] {""}, except as listed below
}.
checks-limits = These checks do not prove that the site is accessible: a machine detects only some of the problems. People must check the rest of these criteria, and all the others. This section does not say whether they have done so.
checks-criteria = { $count ->
    [one] The criterion that is checked
   *[other] The { $count } criteria that are checked
}
checks-level = (level { $level })
checks-exceptions = Exceptions
checks-below = and the pages under it
checks-on = Page:
checks-reason = Reason:
checks-until = Ends: { $date }
checks-set-aside = On all pages: this error does not stop the site from being updated.

## Texts in Markdown

callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
footnotes = Notes
footnote = Note { $number }
footnote-back = Back to the mention of note { $number }
footnote-back-several = Back to mention { $time } of note { $number }
table-number = Table { $number }
task-done = Done
task-to-do = To do
