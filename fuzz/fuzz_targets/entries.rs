//! libFuzzer's way into [`incident_timeline_fuzz::check_entries`].
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| incident_timeline_fuzz::check_entries(data));
