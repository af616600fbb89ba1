//! The face of `metered`, for those who count nothing.

use std::time::Duration;

use super::Outcome;

pub(crate) fn describe() {}

pub(crate) fn page_left(_: Outcome, _: u64, _: u64) {}

pub(crate) fn subjects_judged(_: &str, _: u32, _: u32) {}

pub(crate) fn page_refused(_: &'static str) {}

pub(crate) fn choice_made(_: &'static str, _: &'static str) {}

pub(crate) fn request_refused(_: &'static str) {}

pub(crate) fn store_answered(_: Duration, _: bool) {}

pub(crate) fn records_waiting(_: usize) {}

pub(crate) fn record_lost() {}
