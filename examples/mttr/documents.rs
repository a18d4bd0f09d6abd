//! Turns paths into documents: which files are read, their text, and why some have none.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// What is read in folders, beside files without an extension. A file that the caller names is read whatever it is called.
const EXTENSIONS: [&str; 12] =
    ["md", "markdown", "txt", "rst", "adoc", "org", "html", "erb", "wiki", "mdx", "qmd", "mediawiki"];

/// Where a document is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    Stdin,
    /// `root` is the path that the caller gave.
    File {
        path: PathBuf,
        root: PathBuf,
    },
}

impl Place {
    /// The path in full, which is the document's name.
    pub(crate) fn name(&self) -> String {
        match self {
            Place::Stdin => "-".to_owned(),
            Place::File { path, .. } => path.display().to_string(),
        }
    }

    /// The path below the folder that the caller gave: short, for people.
    pub(crate) fn label(&self) -> String {
        match self {
            Place::Stdin => "(standard input)".to_owned(),
            Place::File { path, root } => {
                let below = path.strip_prefix(root).ok().filter(|rest| !rest.as_os_str().is_empty());
                below.or(path.file_name().map(Path::new)).unwrap_or(path).display().to_string()
            }
        }
    }

    /// The text of the document.
    pub(crate) fn read(&self) -> Result<String, Failure> {
        let bytes = match self {
            Place::Stdin => {
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
            }
            Place::File { path, .. } => fs::read(path),
        };
        let bytes = bytes.map_err(|error| Failure::new(self.name(), error))?;
        String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.as_bytes();
            let line = bytes[..at].iter().filter(|b| **b == b'\n').count() + 1;
            Failure::new(self.name(), format!("not UTF-8: byte 0x{:02x} at offset {at} (line {line})", bytes[at]))
        })
    }
}

/// A document that cannot be read, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Failure {
    pub(crate) source: String,
    pub(crate) reason: String,
}

impl Failure {
    pub(crate) fn new(source: impl Into<String>, reason: impl fmt::Display) -> Self {
        Self { source: source.into(), reason: reason.to_string() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.reason)
    }
}

/// Every document at the paths, in their order and, within a folder, by name.
pub(crate) fn find(paths: &[PathBuf]) -> (Vec<Place>, Vec<Failure>) {
    let (mut places, mut failures) = (Vec::new(), Vec::new());
    for path in paths {
        if path.as_os_str() == "-" {
            places.push(Place::Stdin);
            continue;
        }
        let known = places.len() + failures.len();
        for entry in walk(path) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => places.push(Place::File { path: entry.into_path(), root: path.clone() }),
                // OK because what a looped link leads to is read in its own place
                Err(error) if error.loop_ancestor().is_some() => {}
                Err(error) => failures.push(failed(path, &error)),
            }
        }
        if places.len() + failures.len() == known {
            let reason = format!("no document in this folder, expected files named .{}", EXTENSIONS.join(" ."));
            failures.push(Failure::new(path.display().to_string(), reason));
        }
    }
    (places, failures)
}

/// The path itself, or the documents below it. Links are followed.
fn walk(path: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name();
    walk.into_iter().filter_entry(|entry| entry.depth() == 0 || is_wanted(entry))
}

/// Hidden files and folders (`.git`) are left alone: none of them is a postmortem.
fn is_wanted(entry: &DirEntry) -> bool {
    let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
    let extension = entry.path().extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase);
    let named = match (entry.path().extension(), extension) {
        (None, _) => true,
        (Some(_), extension) => extension.is_some_and(|e| EXTENSIONS.contains(&e.as_str())),
    };
    !hidden && (entry.file_type().is_dir() || named)
}

/// What walkdir says, without the path, which stands before it anyway.
fn failed(path: &Path, error: &walkdir::Error) -> Failure {
    let source = error.path().unwrap_or(path).display().to_string();
    match error.io_error() {
        Some(io) => Failure::new(source, io),
        None => Failure::new(source, error),
    }
}
