//! Rules on open government content: plans, commitments, reports, forums, consultations,
//! representatives, data sets, declarations and figures.

mod baseline_is_target;
mod body_without_representative;
mod civil_society_minority;
mod commitment_code_of_another;
mod commitment_outside_plan;
mod commitment_without_dated_milestone;
mod commitment_without_end_assessment;
mod commitment_without_lead;
mod commitment_without_value;
mod complete_without_evidence;
mod consultation_not_open;
mod consultation_still_open;
mod consultation_text;
mod consultation_without_results;
mod cycle;
mod dataset_without_frequency;
mod dataset_without_licence;
mod dataset_without_open_format;
mod date_in_future;
mod dated_subject;
mod declaration_outside_event;
mod declaration_without_official_text;
mod document_twice;
mod evidence_in_one_language;
mod figure_without_date;
mod forum_absent_from_phase;
mod forum_not_met;
mod forum_without_rules;
mod implementation_outside_plan;
mod indicator_code_of_another;
mod indicator_unexplained;
mod lead_also_supports;
mod meeting_before_committee;
mod meeting_twice;
mod meeting_without_minutes;
mod member_past_term;
mod member_twice;
mod milestone_code_of_another;
mod milestone_contradicts_itself;
mod milestone_outside_commitment;
mod milestone_overdue;
mod number_impossible;
mod official_text_without_language;
mod organization_inside_itself;
mod outcomes_before_event;
mod page_role_twice;
mod period_reported_twice;
mod phases_out_of_order;
mod phone_impossible;
mod plan_replaces_later;
mod plan_with_undated_phase;
mod plan_without_assessment;
mod plan_without_consultation;
mod plan_without_coordinator;
mod plan_without_forum;
mod plan_without_recent_report;
mod plan_without_response;
mod portal_country;
mod postal_code_impossible;
mod progress_goes_back;
mod report_after_withdrawal;
mod report_missing;
mod report_outside_plan;
mod report_published_early;
mod report_without_challenges;
mod report_without_progress;
mod representative_without_contact;
mod results_before_closing;
mod review_overdue;
mod same_title_twice;
mod status_disagrees;
mod table_total_differs;
mod term_before_creation;
mod text_date_contradicts;
mod text_date_impossible;
mod text_time_contradicts;
mod text_time_impossible;
mod title_to_write;
mod updated_before_date;
mod weekday_disagrees;
mod withdrawn_without_reason;
mod written_dates;
mod year_unlikely;

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    baseline_is_target::RULE,
    body_without_representative::RULE,
    civil_society_minority::RULE,
    commitment_code_of_another::RULE,
    commitment_outside_plan::RULE,
    commitment_without_dated_milestone::RULE,
    commitment_without_end_assessment::RULE,
    commitment_without_lead::RULE,
    commitment_without_value::RULE,
    complete_without_evidence::RULE,
    consultation_not_open::RULE,
    consultation_still_open::RULE,
    consultation_without_results::RULE,
    dataset_without_frequency::RULE,
    dataset_without_licence::RULE,
    dataset_without_open_format::RULE,
    date_in_future::RULE,
    declaration_outside_event::RULE,
    declaration_without_official_text::RULE,
    document_twice::RULE,
    evidence_in_one_language::RULE,
    figure_without_date::RULE,
    forum_absent_from_phase::RULE,
    forum_not_met::RULE,
    forum_without_rules::RULE,
    implementation_outside_plan::RULE,
    indicator_code_of_another::RULE,
    indicator_unexplained::RULE,
    lead_also_supports::RULE,
    meeting_before_committee::RULE,
    meeting_twice::RULE,
    meeting_without_minutes::RULE,
    member_past_term::RULE,
    member_twice::RULE,
    milestone_code_of_another::RULE,
    milestone_contradicts_itself::RULE,
    milestone_outside_commitment::RULE,
    milestone_overdue::RULE,
    number_impossible::RULE,
    official_text_without_language::RULE,
    organization_inside_itself::RULE,
    outcomes_before_event::RULE,
    page_role_twice::RULE,
    period_reported_twice::RULE,
    phases_out_of_order::RULE,
    phone_impossible::RULE,
    plan_replaces_later::RULE,
    plan_with_undated_phase::RULE,
    plan_without_assessment::RULE,
    plan_without_consultation::RULE,
    plan_without_coordinator::RULE,
    plan_without_forum::RULE,
    plan_without_recent_report::RULE,
    plan_without_response::RULE,
    postal_code_impossible::RULE,
    progress_goes_back::RULE,
    report_after_withdrawal::RULE,
    report_missing::RULE,
    report_outside_plan::RULE,
    report_published_early::RULE,
    report_without_challenges::RULE,
    report_without_progress::RULE,
    representative_without_contact::RULE,
    results_before_closing::RULE,
    review_overdue::RULE,
    same_title_twice::RULE,
    status_disagrees::RULE,
    table_total_differs::RULE,
    term_before_creation::RULE,
    text_date_contradicts::RULE,
    text_date_impossible::RULE,
    text_time_contradicts::RULE,
    text_time_impossible::RULE,
    title_to_write::RULE,
    updated_before_date::RULE,
    weekday_disagrees::RULE,
    withdrawn_without_reason::RULE,
    year_unlikely::RULE,
];
