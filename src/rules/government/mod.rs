//! Rules on open government content: plans, commitments, reports, forums, consultations,
//! representatives, data sets, declarations and figures.

mod body_without_representative;
mod civil_society_minority;
mod commitment_code_of_another;
mod commitment_outside_plan;
mod commitment_without_dated_milestone;
mod commitment_without_end_report;
mod commitment_without_lead;
mod commitment_without_value;
mod complete_without_evidence;
mod consultation_without_results;
mod cycle;
mod dataset_without_frequency;
mod dataset_without_licence;
mod dataset_without_open_format;
mod declaration_without_official_text;
mod evidence_in_one_language;
mod figure_without_date;
mod forum_absent_from_phase;
mod forum_not_met;
mod forum_without_rules;
mod indicator_code_of_another;
mod meeting_without_minutes;
mod member_past_term;
mod milestone_code_of_another;
mod milestone_outside_commitment;
mod milestone_overdue;
mod official_text_without_language;
mod plan_with_undated_phase;
mod plan_without_assessment;
mod plan_without_consultation;
mod plan_without_coordinator;
mod plan_without_forum;
mod plan_without_recent_report;
mod plan_without_response;
mod report_missing;
mod report_without_challenges;
mod report_without_progress;
mod representative_without_contact;
mod status_disagrees;
mod title_to_write;
mod withdrawn_without_reason;

use super::Rule;

/// Every rule of the family.
pub(super) const ALL: &[&Rule] = &[
    body_without_representative::RULE,
    civil_society_minority::RULE,
    commitment_code_of_another::RULE,
    commitment_outside_plan::RULE,
    commitment_without_dated_milestone::RULE,
    commitment_without_end_report::RULE,
    commitment_without_lead::RULE,
    commitment_without_value::RULE,
    complete_without_evidence::RULE,
    consultation_without_results::RULE,
    dataset_without_frequency::RULE,
    dataset_without_licence::RULE,
    dataset_without_open_format::RULE,
    declaration_without_official_text::RULE,
    evidence_in_one_language::RULE,
    figure_without_date::RULE,
    forum_absent_from_phase::RULE,
    forum_not_met::RULE,
    forum_without_rules::RULE,
    indicator_code_of_another::RULE,
    meeting_without_minutes::RULE,
    member_past_term::RULE,
    milestone_code_of_another::RULE,
    milestone_outside_commitment::RULE,
    milestone_overdue::RULE,
    official_text_without_language::RULE,
    plan_with_undated_phase::RULE,
    plan_without_assessment::RULE,
    plan_without_consultation::RULE,
    plan_without_coordinator::RULE,
    plan_without_forum::RULE,
    plan_without_recent_report::RULE,
    plan_without_response::RULE,
    report_missing::RULE,
    report_without_challenges::RULE,
    report_without_progress::RULE,
    representative_without_contact::RULE,
    status_disagrees::RULE,
    title_to_write::RULE,
    withdrawn_without_reason::RULE,
];
