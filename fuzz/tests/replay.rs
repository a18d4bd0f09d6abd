//! Runs every regression through its target, on stable and without libFuzzer.

use incident_timeline_fuzz::{check_entries, check_read};
use std::fs;
use std::path::Path;

/// Every input is held to every target: what broke one stage is a good question to the others.
fn replay(folder: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regressions").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no regressions in {}", folder.display());
    let failed = files.iter().filter(|file| {
        let data = fs::read(file).unwrap();
        std::panic::catch_unwind(|| check(&data)).is_err()
    });
    let failed: Vec<_> = failed.map(|file| file.display().to_string()).collect();
    assert!(failed.is_empty(), "what went wrong stands above: {}", failed.join(", "));
}

#[test]
fn entries() {
    replay("entries", check_entries);
    replay("read", check_entries);
}

#[test]
fn read() {
    replay("read", check_read);
    replay("entries", check_read);
}
