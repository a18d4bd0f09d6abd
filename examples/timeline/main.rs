//! One document's normalised timeline: `cargo run --release --example timeline -- [--format text|jsonl|evidence] [--each] FILE...`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

use clap::{Parser, ValueEnum};
use incident_timeline::milestone::lexicon::{Evidence, Lexicon};
use incident_timeline::milestone::{Claim, Milestone, Place, Statement, rules};
use incident_timeline::resolve::Zone;
use incident_timeline::syntax::Bound;
use incident_timeline::{Document, Event, Incident, Reader, Stated};
use std::io::{self, Read, Write};
use std::process::ExitCode;

/// Prints the normalised timeline of each document.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    /// The documents; `-` reads standard input. Without any, a sample incident is shown.
    files: Vec<String>,
    /// How to print them.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Show all moments in this zone.
    #[arg(long)]
    zone: Option<Zone>,
    /// The zone of clocks for which the document names none.
    #[arg(long)]
    assume_zone: Option<Zone>,
    /// Read the incidents of a document that tells of several one by one.
    #[arg(long)]
    each: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table for people, with the remarks below.
    Text,
    /// One JSON object per line: for each document, or with --each for each incident.
    Jsonl,
    /// One JSON object per event: what the lexicon found in its words, for those who extend it or ask why.
    Evidence,
}

fn main() -> ExitCode {
    let mut arguments = Arguments::parse();
    if arguments.files.is_empty() {
        arguments.files.push(
            concat!(env!("CARGO_MANIFEST_DIR"), "/examples/incidents/2019-07-23-build-queue-stalls.md").to_owned(),
        );
    }
    let reader = arguments.assume_zone.map_or_else(Reader::new, |zone| Reader::new().assume_zone(zone));
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut failed = false;
    for name in &arguments.files {
        match read(name) {
            Ok(text) => {
                let document = Document::new(&text).name(name);
                let incidents = if arguments.each { reader.read_all(document) } else { vec![reader.read(document)] };
                if let Err(error) = print(&mut out, &arguments, &text, incidents) {
                    // a reader that has seen enough closes the pipe
                    return if error.kind() == io::ErrorKind::BrokenPipe {
                        ExitCode::SUCCESS
                    } else {
                        fail(name, &error)
                    };
                }
            }
            Err(error) => {
                fail(name, &error);
                failed = true;
            }
        }
    }
    match out.flush() {
        Ok(()) if !failed => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn fail(name: &str, error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{name}: {error}");
    ExitCode::FAILURE
}

/// The text of a file, or of standard input.
fn read(name: &str) -> io::Result<String> {
    let mut bytes = Vec::new();
    if name == "-" {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(name)?;
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        io::Error::new(io::ErrorKind::InvalidData, format!("expected UTF-8, found another byte at offset {at}"))
    })
}

fn print(out: &mut impl Write, arguments: &Arguments, text: &str, incidents: Vec<Incident<'_>>) -> io::Result<()> {
    for incident in incidents {
        let incident = match &arguments.zone {
            Some(zone) => incident.shown_in(zone),
            None => incident,
        };
        match arguments.format {
            Format::Jsonl => {
                serde_json::to_writer(&mut *out, &incident)?;
                writeln!(out)?;
            }
            Format::Evidence => print_evidence(out, &incident)?,
            Format::Text => print_text(out, arguments.zone.as_ref(), text, &incident)?,
        }
    }
    Ok(())
}

fn print_text(out: &mut impl Write, zone: Option<&Zone>, text: &str, incident: &Incident<'_>) -> io::Result<()> {
    let date = incident.date().map_or_else(|| "no date".to_owned(), |d| d.to_string());
    let shown = zone.or(incident.zone()).map_or_else(|| "no zone".to_owned(), ToString::to_string);
    writeln!(out, "{} · {date} · {shown} · {} events", incident.name().unwrap_or("-"), incident.events().len())?;
    if let (Some(title), Some(span)) = (incident.title(), incident.title_span()) {
        writeln!(out, "{:>5}  {title}", span.line())?;
    }
    for event in incident.events() {
        print_event(out, zone, incident, event)?;
    }
    for implied in incident.implied() {
        let moment = zone.map_or(*implied.moment(), |z| z.show(implied.moment()));
        let about = if implied.moment().is_approximate() { "~" } else { " " };
        let words = one_line(implied.words().of(text));
        writeln!(
            out,
            "{:>5} {about}{moment}  {:<24} \u{201c}{words}\u{201d}",
            implied.line(),
            format!("implied {}", implied.milestone())
        )?;
    }
    for stated in incident.stated() {
        writeln!(out, "{:>5}  stated: {}  {}", stated.line(), length(stated), stated.label())?;
    }
    for diagnostic in incident.diagnostics() {
        write!(out, "\n{}", diagnostic.render(text))?;
    }
    writeln!(out)
}

/// A stated duration, as people write it: `about 1h 30m`, `1h to 1h 30m`.
fn length(stated: &Stated<'_>) -> String {
    let bound = match stated.bound() {
        Bound::About => "about ",
        Bound::AtLeast => "at least ",
        Bound::AtMost => "at most ",
        _ => "",
    };
    let to = stated.to_seconds().map(|to| format!(" to {}", figure(to))).unwrap_or_default();
    let hours = if stated.support_hours().is_some() { " of support hours" } else { "" };
    format!("{bound}{}{to}{hours}", figure(stated.seconds()))
}

/// `1d 5h 47m`: every unit that is not zero.
fn figure(seconds: i64) -> String {
    let units = [(86_400, "d"), (3_600, "h"), (60, "m"), (1, "s")];
    let mut rest = seconds;
    let parts = units.iter().filter_map(|(unit, name)| {
        let count = rest / unit;
        rest %= unit;
        (count != 0).then(|| format!("{count}{name}"))
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "0m".to_owned() } else { parts.join(" ") }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One event: its moment, its milestones (a star where it stands for the incident's), its words.
fn print_event(
    out: &mut impl Write,
    zone: Option<&Zone>,
    incident: &Incident<'_>,
    event: &Event<'_>,
) -> io::Result<()> {
    let moment = zone.map_or(*event.moment(), |z| z.show(event.moment()));
    let end = event.end().map(|end| format!(" → {}", zone.map_or(*end, |z| z.show(end)))).unwrap_or_default();
    let about = if event.moment().is_approximate() { "~" } else { " " };
    let stands =
        |m| incident.milestones().get(m).is_some_and(|l| l.line == event.line() && l.moment == *event.moment());
    let roles: Vec<String> =
        event.claims().iter().map(|m| format!("{m}{}", if stands(m) { "*" } else { "" })).collect();
    let label = if event.label().is_empty() { String::new() } else { format!("{}: ", event.label()) };
    let words: String = format!("{label}{}", event.text()).chars().take(100).collect();
    writeln!(out, "{:>5} {about}{moment}{end}  {:<24} {words}", event.line(), roles.join(" "))
}

/// The evidence of every event: its rows with their words, and what its place among the others speaks for.
fn print_evidence(out: &mut impl Write, incident: &Incident<'_>) -> io::Result<()> {
    let lexicon = Lexicon::default();
    let statements: Vec<Statement<'_>> = incident.events().iter().map(statement).collect();
    let mut labels: Vec<_> = statements.iter().map(|s| lexicon.label(s)).collect();
    let by_words = labels.clone();
    rules::weigh(&statements, &mut labels);
    for ((statement, event), (words, all)) in statements.iter().zip(incident.events()).zip(by_words.iter().zip(&labels))
    {
        let setting = |m: Milestone| (m.as_str(), all.strength(m) - words.strength(m));
        let rows: Vec<_> = lexicon.explain(statement).iter().map(|row| evidence(statement, row)).collect();
        let line = serde_json::json!({
            "source": incident.name(),
            "line": statement.line,
            "form": statement.form.to_string(),
            "label": statement.label,
            "text": statement.text,
            "milestones": event.claims().iter().map(Milestone::as_str).collect::<Vec<_>>(),
            "rows": rows,
            "setting": Milestone::ALL.into_iter().map(setting).collect::<std::collections::BTreeMap<_, _>>(),
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// What labelling sees of an event.
fn statement<'a>(event: &'a Event<'_>) -> Statement<'a> {
    Statement {
        text: event.text(),
        label: event.label(),
        moment: *event.moment(),
        end: event.end().copied(),
        line: event.line(),
        form: event.form(),
    }
}

/// One row of evidence with its words.
fn evidence(statement: &Statement<'_>, row: &Evidence) -> serde_json::Value {
    let words = match row.place {
        Place::Label => statement.label.get(row.range.clone()),
        _ => statement.text.get(row.range.clone()),
    };
    serde_json::json!({
        "name": row.name,
        "milestone": row.claim.milestone().as_str(),
        "claim": row.claim.as_str(),
        "weight": row.weight,
        "full": full_weight(row),
        "words": words,
    })
}

/// The weight that the row has in the lexicon, where the mood of its words does not temper it.
fn full_weight(row: &Evidence) -> i16 {
    let same = |(name, claim, ..): &(&str, Claim, i16, &str)| *name == row.name && *claim == row.claim;
    Lexicon::rows().find(same).map_or(row.weight, |(_, _, weight, _)| weight)
}
