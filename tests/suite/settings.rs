//! Writes what the weights of settings are fitted to; `tests/reference/settings.py` says how.

use incident_timeline::milestone::{Lexicon, Milestone, Statement, rules};
use incident_timeline::{Document, Reader};
use std::io::Write;
use std::path::PathBuf;
use std::{env, fs};

/// One line for each document below `SETTINGS_DOCS` goes to the file `SETTINGS_OUT`: its events in the order of time, with
/// what their words weigh, the rows that matched, and what their settings made of it.
#[test]
#[ignore = "writes a file for tests/reference/settings.py"]
fn dump() {
    let [docs, out] = ["SETTINGS_DOCS", "SETTINGS_OUT"].map(|name| PathBuf::from(env::var_os(name).expect(name)));
    let mut out = fs::File::create(out).expect("a file to write to");
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(docs)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    files.sort();
    for file in files {
        let text = fs::read(&file).expect("a document");
        let text = String::from_utf8_lossy(&text);
        let name = file.to_string_lossy();
        writeln!(out, "{}", document(&text, &name)).expect("room to write");
    }
}

fn document(text: &str, name: &str) -> serde_json::Value {
    let incident = Reader::new().read(Document::new(text).name(name));
    let statements: Vec<Statement<'_>> = incident
        .events()
        .iter()
        .map(|e| Statement {
            text: e.text(),
            label: e.label(),
            moment: *e.moment(),
            end: e.end().copied(),
            line: e.line(),
            form: e.form(),
        })
        .collect();
    let lexicon = Lexicon::default();
    let words: Vec<_> = statements.iter().map(|s| lexicon.label(s)).collect();
    let mut weighed = words.clone();
    rules::weigh(&statements, &mut weighed);
    let events: Vec<serde_json::Value> = statements
        .iter()
        .enumerate()
        .map(|(n, s)| {
            let rows: Vec<_> = lexicon.explain(s).into_iter().map(|e| (e.claim.as_str(), e.name, e.weight)).collect();
            serde_json::json!({
                "line": s.line,
                "form": s.form.as_str(),
                "end": s.end.is_some(),
                "w": Milestone::ALL.map(|m| words[n].strength(m)),
                "s": Milestone::ALL.map(|m| weighed[n].strength(m)),
                "rows": rows,
            })
        })
        .collect();
    serde_json::json!({ "source": name, "order": rules::in_order(&statements), "events": events })
}
