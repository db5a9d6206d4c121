//! Rules on open government content: plans, commitments, reports, forums, consultations,
//! representatives, data sets, declarations and figures.

mod cycle;

use super::rule::family;

family! {
    body_without_representative
    civil_society_minority
    commitment_code_of_another
    commitment_outside_plan
    commitment_without_dated_milestone
    commitment_without_end_report
    commitment_without_lead
    commitment_without_value
    complete_without_evidence
    consultation_without_results
    dataset_without_frequency
    dataset_without_licence
    dataset_without_open_format
    declaration_without_official_text
    evidence_in_one_language
    figure_without_date
    forum_absent_from_phase
    forum_not_met
    forum_without_rules
    indicator_code_of_another
    meeting_without_minutes
    member_past_term
    milestone_code_of_another
    milestone_outside_commitment
    milestone_overdue
    official_text_without_language
    plan_with_undated_phase
    plan_without_assessment
    plan_without_consultation
    plan_without_coordinator
    plan_without_forum
    plan_without_recent_report
    plan_without_response
    report_missing
    report_without_challenges
    report_without_progress
    representative_without_contact
    status_disagrees
    title_to_write
    withdrawn_without_reason
}
