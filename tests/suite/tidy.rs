//! The shape of the sources: which module may use which, where a dependency may appear, how long a function may get.
//!
//! The checks read the files, so that a breach is named by file and line. Each check is itself fed a bad snippet below.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the direction in which text flows: each may use itself and those before it.
const ORDER: [&str; 11] = [
    "span",
    "error",
    "diagnostic",
    "syntax",
    "resolve",
    "milestone",
    "support_hours",
    "metrics",
    "incident",
    "summary",
    "export",
];

/// No function is longer, unless a comment `// long:` at it or in it says why.
const LONGEST_FUNCTION: usize = 60;

/// What makes a reading depend on more than the text and the options.
const HIDDEN_INPUTS: [&str; 8] =
    ["std::env", "std::fs", "std::net", "std::process", "Utc::now", "Local::now", "SystemTime", "Instant::now"];

/// Where a dependency may be named: crate, and the module that it belongs to.
const ONLY_IN: [(&str, &str); 3] = [("chrono_tz", "resolve"), ("serde", "export"), ("regex", "milestone")];

/// The project speaks of itself alone: no path of a machine, no place where it is written.
const NOT_OURS: [&str; 6] = ["/root/", "/home/", "/work/", "../shared", "this session", "workplace"];

/// A source file: its path below the repository, its text, and the text with comments, strings and test modules blanked
/// out (every other byte stays where it was).
struct Source {
    path: String,
    text: String,
    code: String,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), code: without_tests(&mask(text)) }
    }

    /// The module that the file belongs to: `syntax` for `src/syntax/line.rs`, nothing for `src/lib.rs`.
    fn module(&self) -> Option<&str> {
        let below = self.path.strip_prefix("src/")?;
        let first = below.split('/').next()?.trim_end_matches(".rs");
        (first != "lib").then_some(first)
    }

    /// How many `super::` lead from the file's own scope to the crate's root.
    fn depth(&self) -> usize {
        self.path.split('/').count() - 1 - usize::from(self.path.ends_with("/mod.rs"))
    }

    fn breach(&self, at: usize, what: impl std::fmt::Display) -> String {
        let line = self.text[..at].matches('\n').count() + 1;
        format!("{}:{line}: {what}", self.path)
    }
}

// Reading Rust, as little of it as is needed.

/// Blanks out comments, strings and character literals. Newlines stay.
fn mask(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = literal_end(bytes, at);
        for b in &mut out[at..end] {
            if *b != b'\n' {
                *b = b' ';
            }
        }
        at = end.max(at + 1);
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Where the comment or literal that begins at `at` ends, or `at` where none begins.
fn literal_end(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let word_before = at > 0 && is_word(bytes[at - 1]);
    match rest {
        [b'/', b'/', ..] => at + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()),
        [b'/', b'*', ..] => at + block_comment(rest),
        [b'"', ..] => at + string(rest),
        [b'b', b'"', ..] if !word_before => at + 1 + string(&rest[1..]),
        [b'r', b'"' | b'#', ..] if !word_before => at + 1 + raw_string(&rest[1..]),
        [b'b', b'r', b'"' | b'#', ..] if !word_before => at + 2 + raw_string(&rest[2..]),
        [b'\'', b'\\', ..] => at + 2 + rest.iter().skip(3).position(|b| *b == b'\'').map_or(rest.len() - 2, |n| n + 2),
        [b'\'', ..] => at + char_literal(rest),
        _ => at,
    }
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn string(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// `rest` begins after the `r`. A raw identifier (`r#type`) is no string.
fn raw_string(rest: &[u8]) -> usize {
    let hashes = rest.iter().take_while(|b| **b == b'#').count();
    if rest.get(hashes) != Some(&b'"') {
        return 0;
    }
    let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
    let body = &rest[hashes + 1..];
    body.windows(close.len()).position(|w| w == close).map_or(rest.len(), |n| hashes + 1 + n + close.len())
}

/// A quote that begins a lifetime is no literal.
fn char_literal(rest: &[u8]) -> usize {
    let length = match rest.get(1) {
        Some(b) if *b < 0x80 => 1,
        Some(b) if *b >= 0xF0 => 4,
        Some(b) if *b >= 0xE0 => 3,
        Some(_) => 2,
        None => return 0,
    };
    if rest.get(1 + length) == Some(&b'\'') { length + 2 } else { 0 }
}

fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_'
}

/// Blanks out what stands under `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    let mut out = code.as_bytes().to_vec();
    for (at, _) in code.match_indices("#[cfg(test)]") {
        let Some(open) = code[at..].find(['{', ';']).map(|n| at + n) else { continue };
        let end = if code.as_bytes()[open] == b'{' { closing(code, open) } else { open };
        for b in &mut out[at..end] {
            if *b != b'\n' {
                *b = b' ';
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The offset of the brace that closes the one at `open`.
fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (n, b) in code.bytes().enumerate().skip(open) {
        match b {
            b'{' => depth += 1,
            b'}' if depth == 1 => return n,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

/// Where `word` stands as a word of its own.
fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = at.checked_sub(1).map(|n| code.as_bytes()[n]);
        let after = code.as_bytes().get(at + word.len());
        !before.is_some_and(is_word) && !after.is_some_and(|b| is_word(*b))
    })
}

fn identifier(code: &str) -> &str {
    let code = code.trim_start();
    &code[..code.bytes().take_while(|b| is_word(*b)).count()]
}

/// The first names of a path's rest: one for `a::b`, several for `{a::b, c}`.
fn heads(rest: &str) -> Vec<&str> {
    let Some(group) = rest.trim_start().strip_prefix('{') else { return vec![identifier(rest)] };
    let (mut names, mut depth, mut fresh) = (Vec::new(), 0_usize, true);
    for (at, b) in group.bytes().enumerate() {
        match b {
            b'}' if depth == 0 => break,
            b'{' => depth += 1,
            b'}' => depth -= 1,
            b',' if depth == 0 => fresh = true,
            b if fresh && is_word(b) => {
                names.push(identifier(&group[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

/// Every name that the file takes from the crate's root, with its place.
fn root_names(file: &Source) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for at in words(&file.code, "crate") {
        if let Some(rest) = file.code[at + 5..].strip_prefix("::") {
            found.extend(heads(rest).into_iter().map(|name| (at, name)));
        }
    }
    for at in words(&file.code, "super").filter(|at| !file.code[..*at].ends_with("super::")) {
        let (mut rest, mut up) = (&file.code[at..], 0);
        while let Some(further) = rest.strip_prefix("super::") {
            (rest, up) = (further, up + 1);
        }
        if up == file.depth() {
            found.extend(heads(rest).into_iter().map(|name| (at, name)));
        }
    }
    found
}

// The checks. Each gives its breaches, one line each.

/// A module uses itself and those left of it. `exports` says to which module a name of the crate's root belongs.
fn direction(file: &Source, exports: &BTreeMap<String, String>) -> Vec<String> {
    let Some(module) = file.module() else { return Vec::new() };
    let rank = |name: &str| ORDER.iter().position(|m| *m == name);
    let Some(own) = rank(module) else {
        return vec![file.breach(0, format_args!("module `{module}` has no place in the order"))];
    };
    let check = |(at, name): (usize, &str)| {
        let target = exports.get(name).map_or(name, String::as_str);
        match rank(target) {
            Some(n) if n <= own => None,
            Some(_) => Some(file.breach(at, format_args!("`{module}` must not use `{target}`, which comes after it"))),
            None => Some(file.breach(at, format_args!("`{name}` is not a name of the crate's root"))),
        }
    };
    root_names(file).into_iter().filter_map(check).collect()
}

/// The names that `lib.rs` re-exports, each with its module.
fn exports(lib: &Source) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for at in words(&lib.code, "use") {
        let statement = lib.code[at + 3..].split(';').next().unwrap_or("").trim_start();
        let statement = statement.strip_prefix("crate::").unwrap_or(statement);
        let module = identifier(statement).to_owned();
        for name in statement.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|n| !n.is_empty()) {
            if name != module {
                names.insert(name.to_owned(), module.clone());
            }
        }
    }
    names
}

/// chrono-tz belongs to `resolve`, serde to `export`, regex to `milestone`; `syntax` knows no chrono at all.
fn dependencies(file: &Source) -> Vec<String> {
    let module = file.module().unwrap_or("lib");
    let mut found = Vec::new();
    for (name, home) in ONLY_IN.into_iter().filter(|(_, home)| *home != module) {
        let named = words(&file.code, name).filter(|at| is_path(&file.code[at + name.len()..]));
        found.extend(named.map(|at| file.breach(at, format_args!("`{name}` belongs to `{home}`"))));
    }
    if module == "syntax" {
        found.extend(words(&file.code, "chrono").map(|at| file.breach(at, "`syntax` knows no chrono")));
    }
    found
}

/// Does a path or the end of a `use` go on here? (A field or variable of the same name is not the crate.)
fn is_path(rest: &str) -> bool {
    rest.starts_with("::") || rest.starts_with(';') || rest.starts_with(" as ")
}

/// No clock, system zone, environment, file or network.
fn hidden_inputs(file: &Source) -> Vec<String> {
    let named = HIDDEN_INPUTS.iter().flat_map(|name| words(&file.code, name).map(move |at| (at, name)));
    named.map(|(at, name)| file.breach(at, format_args!("`{name}` is a hidden input"))).collect()
}

/// A library that reads any text has no `unwrap`, and an `expect` says why it holds.
fn panics(file: &Source) -> Vec<String> {
    let unwraps = file.code.match_indices(".unwrap()").map(|(at, _)| file.breach(at, "`unwrap` without a reason"));
    let bare = file.code.match_indices(".expect(").filter(|(at, _)| {
        let message = file.text[at + ".expect(".len()..].trim_start();
        message.starts_with('"') && !message.starts_with("\"OK because")
    });
    let macros = ["panic!", "unreachable!", "todo!", "unimplemented!"];
    let macros = macros.iter().flat_map(|name| file.code.match_indices(name));
    let expects = bare.map(|(at, _)| file.breach(at, "`expect` must say \"OK because ...\""));
    unwraps.chain(expects).chain(macros.map(|(at, name)| file.breach(at, format_args!("`{name}`")))).collect()
}

/// Functions have at most [`LONGEST_FUNCTION`] lines, or a `// long:` with the reason.
fn function_lengths(file: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for at in words(&file.code, "fn") {
        let name = identifier(&file.code[at + 2..]);
        let Some(open) = file.code[at..].find(['{', ';']).map(|n| at + n) else { continue };
        if name.is_empty() || file.code.as_bytes()[open] == b';' {
            continue;
        }
        let end = closing(&file.code, open);
        let lines = file.text[at..end].matches('\n').count() + 1;
        if lines > LONGEST_FUNCTION && !has_reason(&file.text, at, end) {
            found.push(file.breach(at, format_args!("`{name}` has {lines} lines and no `// long:` with the reason")));
        }
    }
    found
}

/// Is there a `// long:` in the function, or in the lines directly above it?
fn has_reason(text: &str, at: usize, end: usize) -> bool {
    let above = text[..at].lines().rev().take_while(|l| !l.trim().is_empty() && l.trim() != "}");
    text[at..end].contains("// long:") || above.into_iter().any(|l| l.contains("// long:"))
}

/// Every file says at its head what it turns into what.
fn heads_of_files(file: &Source) -> Vec<String> {
    let has = file.text.starts_with("//!") || file.text.starts_with("#![doc");
    if has { Vec::new() } else { vec![file.breach(0, "no `//!` at the head")] }
}

/// `lib.rs` is the guide, the modules and the re-exports.
fn no_logic(lib: &Source) -> Vec<String> {
    let logic = ["fn", "impl", "struct", "enum", "trait", "static", "const", "macro_rules", "let"];
    let found = logic.iter().flat_map(|word| words(&lib.code, word).map(move |at| (at, word)));
    found.map(|(at, word)| lib.breach(at, format_args!("`{word}` in lib.rs"))).collect()
}

/// The words of [`NOT_OURS`] stand nowhere.
fn speaks_of_itself(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().enumerate();
    let said = lines.flat_map(|(n, line)| NOT_OURS.iter().filter(|w| line.contains(*w)).map(move |w| (n + 1, w)));
    said.map(|(n, word)| format!("{path}:{n}: says `{word}`")).collect()
}

/// The names in a section of `Cargo.toml`.
fn named_in<'t>(manifest: &'t str, section: &str) -> Vec<&'t str> {
    let lines = manifest.lines().skip_while(|l| l.trim() != section).skip(1).take_while(|l| !l.starts_with('['));
    lines.filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(" =")).map(|(name, _)| name).collect()
}

// The sources as they are.

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(below: &str, extension: &str) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(repository().join(below)).sort_by_file_name();
    let own = walk.into_iter().filter_entry(|e| e.file_name() != "target").flatten().map(walkdir::DirEntry::into_path);
    own.filter(|p| p.extension().is_some_and(|e| e == extension)).collect()
}

fn read(path: &Path) -> (String, String) {
    let name = path.strip_prefix(repository()).unwrap_or(path).to_string_lossy().into_owned();
    (name, fs::read_to_string(path).unwrap())
}

fn sources() -> Vec<Source> {
    let all = files("src", "rs").into_iter().map(|p| read(&p)).map(|(name, text)| Source::new(&name, &text));
    // a file of its own for tests is declared under `#[cfg(test)]`
    let sources: Vec<_> = all.filter(|s| !s.path.ends_with("/tests.rs")).collect();
    assert!(sources.len() > 5, "the sources were not found");
    sources
}

#[track_caller]
fn none(breaches: Vec<String>) {
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

fn lib() -> Source {
    sources().into_iter().find(|s| s.path == "src/lib.rs").unwrap()
}

#[test]
fn modules_look_left_only() {
    let exports = exports(&lib());
    none(sources().iter().flat_map(|s| direction(s, &exports)).collect());
}

#[test]
fn dependencies_stay_at_home() {
    none(sources().iter().flat_map(dependencies).collect());
}

#[test]
fn there_are_no_hidden_inputs() {
    none(sources().iter().flat_map(hidden_inputs).collect());
}

#[test]
fn nothing_panics_without_a_reason() {
    none(sources().iter().flat_map(panics).collect());
}

#[test]
fn functions_are_short_or_say_why_not() {
    none(sources().iter().flat_map(function_lengths).collect());
}

#[test]
fn every_file_has_a_head() {
    none(sources().iter().flat_map(heads_of_files).collect());
}

#[test]
fn lib_has_no_logic() {
    none(no_logic(&lib()));
}

#[test]
fn users_depend_on_these_crates_alone() {
    let manifest = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let wanted = [
        "chrono",
        "chrono-tz",
        "libm",
        "memchr",
        "rand_chacha",
        "regex",
        "serde",
        "sketches-ddsketch",
        "statrs",
        "thiserror",
    ];
    assert_eq!(named_in(&manifest, "[dependencies]"), wanted);
}

#[test]
fn the_design_says_why_of_each_dependency() {
    let (_, manifest) = read(&repository().join("Cargo.toml"));
    let (_, fuzz) = read(&repository().join("fuzz/Cargo.toml"));
    let (_, design) = read(&repository().join("DESIGN.md"));
    let own = named_in(&manifest, "[dependencies]").into_iter().chain(named_in(&manifest, "[dev-dependencies]"));
    let all = own.chain(named_in(&fuzz, "[dependencies]")).filter(|name| *name != "incident-timeline");
    none(
        all.filter(|n| !design.contains(&format!("`{n}`")))
            .map(|n| format!("{n}: DESIGN.md does not say why"))
            .collect(),
    );
}

/// The files and folders of the sources that the tree does not name.
fn unlisted<'p>(paths: impl Iterator<Item = &'p str>, tree: &str) -> Vec<String> {
    let unnamed = |path: &str| {
        let mut parts = path.split('/').skip(1);
        let named = |part: &str| match part.ends_with(".rs") {
            true => part == "mod.rs" || words(tree, part).next().is_some(),
            false => tree.contains(&format!("── {part}/")),
        };
        !parts.all(named)
    };
    paths.filter(|path| unnamed(path)).map(|path| format!("{path}: DESIGN.md does not list it")).collect()
}

#[test]
fn the_design_lists_every_file() {
    let (_, design) = read(&repository().join("DESIGN.md"));
    let tree = design.split("```").nth(1).expect("a tree").to_owned();
    let all: Vec<String> = files("src", "rs").iter().map(|p| read(p).0).collect();
    none(unlisted(all.iter().map(String::as_str), &tree));
    let shown = tree.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').filter(|w| w.ends_with(".rs"));
    none(
        shown
            .filter(|name| !all.iter().any(|path| path.ends_with(&format!("/{name}"))))
            .map(|name| format!("DESIGN.md lists `{name}`, which is none"))
            .collect(),
    );
}

#[test]
fn unlisted_files_are_caught() {
    let tree = "src/\n├── lib.rs   the guide\n├── syntax/\n│   └── line.rs  stamp.rs\n";
    let unlisted = |path: &'static str| unlisted([path].into_iter(), tree).len();
    assert_eq!(unlisted("src/lib.rs") + unlisted("src/syntax/mod.rs") + unlisted("src/syntax/stamp.rs"), 0);
    assert_eq!(
        (unlisted("src/syntax/zone.rs"), unlisted("src/export/mod.rs"), unlisted("src/syntax/tamp.rs")),
        (1, 1, 1)
    );
}

#[test]
fn the_project_speaks_of_itself() {
    let here = Path::new(file!()).file_name().unwrap();
    let code = ["src", "tests", "benches", "fuzz", "examples"].into_iter().flat_map(|d| files(d, "rs"));
    let pages = fs::read_dir(repository()).unwrap().flatten().map(|e| e.path());
    let pages = pages.filter(|p| p.extension().is_some_and(|e| e == "md" || e == "toml"));
    let ours: Vec<_> = code.filter(|p| p.file_name() != Some(here)).chain(pages).collect();
    none(ours.iter().map(|p| read(p)).flat_map(|(name, text)| speaks_of_itself(&name, &text)).collect());
}

// The checks themselves, each fed what it must catch and what it must let pass.

fn root() -> BTreeMap<String, String> {
    let lib = "pub mod span;\npub use span::Span;\npub use incident::{Incident, Reader as Front};\n// use metrics::No;";
    exports(&Source::new("src/lib.rs", lib))
}

#[track_caller]
fn check(check: impl Fn(&Source) -> Vec<String>, path: &str, text: &str, want: &[usize]) {
    let got = check(&Source::new(path, text));
    let lines: Vec<usize> = got.iter().map(|b| b.split(':').nth(1).unwrap().parse().unwrap()).collect();
    assert_eq!(lines, want, "{path}: {text:?}: {got:?}");
}

#[test]
fn exports_are_read() {
    let root = root();
    assert_eq!(root.get("Span").map(String::as_str), Some("span"));
    assert_eq!(root.get("Incident").map(String::as_str), Some("incident"));
    assert_eq!(root.get("No"), None);
}

#[test]
fn direction_is_caught() {
    let check = |path, text, want: &[usize]| check(|s| direction(s, &root()), path, text, want);
    check("src/syntax/line.rs", "use crate::span::Span;\nuse crate::Span;\n", &[]);
    check("src/syntax/line.rs", "\nuse crate::resolve::Moment;\n", &[2]);
    check("src/syntax/line.rs", "use crate::{span::Span, metrics::{Metric, Bounds}, error};\n", &[1]);
    check("src/syntax/line.rs", "fn f(_: &crate::Incident) {}\n", &[1]);
    check("src/syntax/line.rs", "use super::super::resolve;\n", &[1]);
    check("src/syntax/line.rs", "use super::resolve;\n", &[]);
    check("src/syntax/mod.rs", "use super::resolve;\n", &[1]);
    check("src/metrics.rs", "use super::summary::Summary;\n", &[1]);
    check("src/metrics.rs", "use crate::unheard_of;\n", &[1]);
    check("src/metrics.rs", "//! see [`crate::summary`]\nconst A: &str = \"crate::summary\"; // crate::summary\n", &[]);
    check("src/metrics.rs", "#[cfg(test)]\nmod tests {\n    use crate::summary::Summary;\n}\n", &[]);
    check("src/metrics.rs", "#[cfg(test)]\nmod tests {}\nuse crate::summary::Summary;\n", &[3]);
    check("src/utils.rs", "", &[1]);
    check("src/lib.rs", "pub use crate::summary::Summary;\n", &[]);
}

#[test]
fn dependencies_are_caught() {
    let check = |path, text, want: &[usize]| check(dependencies, path, text, want);
    check("src/resolve/timezone.rs", "use chrono_tz::Tz;\n", &[]);
    check("src/incident.rs", "use chrono_tz::Tz;\n", &[1]);
    check("src/metrics.rs", "\n#[derive(serde::Serialize)]\nstruct A;\n", &[2]);
    check("src/export/json.rs", "use serde::Serialize;\n", &[]);
    check("src/syntax/clock.rs", "use chrono::NaiveTime;\n", &[1]);
    check("src/syntax/clock.rs", "let r = regex::Regex::new(\"a\");\n", &[1]);
    check("src/milestone/lexicon.rs", "use regex::Regex;\n", &[]);
    check("src/metrics.rs", "use chrono::Duration;\nlet regex = 1;\n", &[]);
}

#[test]
fn hidden_inputs_are_caught() {
    check(hidden_inputs, "src/metrics.rs", "let now = chrono::Utc::now();\nlet v = std::env::var(\"TZ\");\n", &[2, 1]);
    check(hidden_inputs, "src/metrics.rs", "// Utc::now\nlet s = r#\"std::fs \" Utc::now\"#;\n", &[]);
}

#[test]
fn panics_are_caught() {
    check(panics, "src/span.rs", "a.unwrap();\nb.expect(\"always\");\npanic!();\n", &[1, 2, 3]);
    check(
        panics,
        "src/span.rs",
        "a.unwrap_or(1);\nb.expect(\"OK because it was checked above\");\nc.expect(b':');\n",
        &[],
    );
}

#[test]
fn long_functions_are_caught() {
    let long = format!("fn a() {{\n{}}}\n", "    b();\n".repeat(70));
    check(function_lengths, "src/span.rs", &long, &[1]);
    check(function_lengths, "src/span.rs", &format!("// long: a table\n{long}"), &[]);
    check(function_lengths, "src/span.rs", &format!("// long: a table\nfn c() {{\n}}\n\n{long}"), &[5]);
    check(function_lengths, "src/span.rs", &long.replacen("b();", "// long: a table", 1), &[]);
    check(function_lengths, "src/span.rs", &format!("#[cfg(test)]\nmod tests {{\n{long}}}\n"), &[]);
    check(
        function_lengths,
        "src/span.rs",
        "trait A {\n    fn b(&self);\n}\nfn c() { let _ = ('{', \"{\", '\\''); }\n",
        &[],
    );
}

#[test]
fn missing_heads_and_logic_are_caught() {
    check(heads_of_files, "src/span.rs", "use core::fmt;\n", &[1]);
    check(heads_of_files, "src/span.rs", "//! Where.\n", &[]);
    check(no_logic, "src/lib.rs", "pub mod a;\n\nfn helper() {}\n", &[3]);
    check(no_logic, "src/lib.rs", "//! fn in the guide\n#![forbid(unsafe_code)]\npub mod a;\npub use a::B;\n", &[]);
}

#[test]
fn sections_of_the_manifest_are_read() {
    let manifest = "[package]\nname = \"a\"\n\n[dependencies]\n# why\nb = \"1\"\nc = { version = \"1\" }\n\n[dev-dependencies]\nd = \"1\"\n";
    assert_eq!(named_in(manifest, "[dependencies]"), ["b", "c"]);
    assert_eq!(named_in(manifest, "[dev-dependencies]"), ["d"]);
    assert!(named_in(manifest, "[build-dependencies]").is_empty());
}

#[test]
fn foreign_words_are_caught() {
    assert_eq!(speaks_of_itself("a.md", "fine\nas an earlier run in /root/x found\n"), ["a.md:2: says `/root/`"]);
    assert!(speaks_of_itself("a.md", "the session store went down\n").is_empty());
}
