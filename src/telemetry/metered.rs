use std::time::Duration;

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

use super::Outcome;

const PAGES: &str = "consent_pages_total";
const BYTES_IN: &str = "consent_page_in_bytes_total";
const BYTES_OUT: &str = "consent_page_out_bytes_total";
const SUBJECTS: &str = "consent_subjects_total";
const REFUSALS: &str = "consent_refusals_total";
const CHOICES: &str = "consent_choices_total";
const REFUSED_REQUESTS: &str = "consent_refused_requests_total";
const STORE_SECONDS: &str = "consent_store_seconds";
const STORE_ERRORS: &str = "consent_store_errors_total";
const WAITING: &str = "consent_records_waiting";
const LOST: &str = "consent_records_lost_total";

/// Tells the recorder what the names mean. One that is installed later hears the numbers only.
pub(crate) fn describe() {
    describe_counter!(PAGES, Unit::Count, "Pages that went through the gate, by how they ended");
    describe_counter!(BYTES_IN, Unit::Bytes, "Bytes of these pages as they came from the site");
    describe_counter!(BYTES_OUT, Unit::Bytes, "Bytes of these pages as they left");
    describe_counter!(SUBJECTS, Unit::Count, "Things in these pages that somebody knows, by tracker and verdict");
    describe_counter!(REFUSALS, Unit::Count, "Pages and redirects that were not sent, or not to their end, by reason");
    describe_counter!(CHOICES, Unit::Count, "Choices that took effect, by what was chosen and where");
    describe_counter!(REFUSED_REQUESTS, Unit::Count, "Requests that the layer's own paths refused, by reason");
    describe_histogram!(STORE_SECONDS, Unit::Seconds, "How long the store took to keep a record");
    describe_counter!(STORE_ERRORS, Unit::Count, "Records that the store failed to keep, each attempt counted");
    describe_gauge!(WAITING, Unit::Count, "Records of refusals that wait for the store");
    describe_counter!(LOST, Unit::Count, "Records of refusals that were lost, since too many waited");
}

pub(crate) fn page_left(outcome: Outcome, bytes_in: u64, bytes_out: u64) {
    counter!(PAGES, "outcome" => outcome.name()).increment(1);
    counter!(BYTES_IN).increment(bytes_in);
    counter!(BYTES_OUT).increment(bytes_out);
}

pub(crate) fn subjects_judged(tracker: &str, allowed: u32, blocked: u32) {
    for (verdict, count) in [("allow", allowed), ("block", blocked)] {
        if count > 0 {
            counter!(SUBJECTS, "tracker" => tracker.to_owned(), "verdict" => verdict).increment(count.into());
        }
    }
}

pub(crate) fn page_refused(reason: &'static str) {
    counter!(REFUSALS, "reason" => reason).increment(1);
}

pub(crate) fn choice_made(choice: &'static str, from: &'static str) {
    counter!(CHOICES, "choice" => choice, "from" => from).increment(1);
}

pub(crate) fn request_refused(reason: &'static str) {
    counter!(REFUSED_REQUESTS, "reason" => reason).increment(1);
}

pub(crate) fn store_answered(after: Duration, kept: bool) {
    histogram!(STORE_SECONDS).record(after);
    if !kept {
        counter!(STORE_ERRORS).increment(1);
    }
}

#[expect(clippy::cast_precision_loss, reason = "the queue is far shorter than 2^52")]
pub(crate) fn records_waiting(count: usize) {
    gauge!(WAITING).set(count as f64);
}

pub(crate) fn record_lost() {
    counter!(LOST).increment(1);
}
