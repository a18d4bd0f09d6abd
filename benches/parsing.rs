//! How fast documents and stamps are read. Each result is asserted in the loop.
//!
//! - `documents`: whole readings in bytes per second. `samples` shows a house's folder: the sample incidents many times
//!   over, in shuffled order, every copy with minutes and remarks of its own, so that no branch predictor knows them by
//!   heart. `corpus` is one pass over the real documents, where the environment variable `INCIDENT_CORPUS` names them.
//! - `stages`: what each stage costs on the same text. `lines` is the limit: find line ends, look at the first byte.
//! - `stamps`: one stamp in each of 40 spellings, and all of them together.
//! - `worst`: texts that a careless reader would look at again and again.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use incident_timeline::metrics::Preset;
use incident_timeline::syntax::{Item, Stamp, entries};
use incident_timeline::{Document, Incident, Measurement, Metric, Reader, SupportHours};
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// An hour, and the minute where one is written.
type Written = Option<(u8, Option<u8>)>;

/// Spellings, and the clock that is written in each.
const SPELLINGS: [(&str, Written); 40] = [
    ("2018-01-18 14:57:09 UTC", Some((14, Some(57)))),
    ("2017-07-25T17:06", Some((17, Some(6)))),
    ("12:21 PT", Some((12, Some(21)))),
    ("2:08pm", Some((2, Some(8)))),
    ("2016-07-21 19:44 UTC", Some((19, Some(44)))),
    ("14:22", Some((14, Some(22)))),
    ("Jul 19, 2016 12:50 PDT", Some((12, Some(50)))),
    ("7-19-2016", None),
    ("2018-08-10 1250 UTC", Some((12, Some(50)))),
    ("2018-08-10T12:50:27.435Z", Some((12, Some(50)))),
    ("15:00ish UTC", Some((15, Some(0)))),
    ("~19:00 UTC", Some((19, Some(0)))),
    ("2021-03-31", None),
    ("2021/03/31 12:06", Some((12, Some(6)))),
    ("24-10-2024 08:45", Some((8, Some(45)))),
    ("27.08.2022 14:02", Some((14, Some(2)))),
    ("19 July 2016", None),
    ("Dec 16th 09:30", Some((9, Some(30)))),
    ("Thu Oct 28 10:15 UTC", Some((10, Some(15)))),
    ("22/Mar/2022 11:03", Some((11, Some(3)))),
    ("3pm", Some((3, None))),
    ("4: 45 am PST", Some((4, Some(45)))),
    ("15h50 UTC", Some((15, Some(50)))),
    ("14 h 02", Some((14, Some(2)))),
    ("15.26 CET", Some((15, Some(26)))),
    ("noon", Some((12, None))),
    ("midnight UTC", Some((0, None))),
    ("4:06p", Some((4, Some(6)))),
    ("8.40 AM", Some((8, Some(40)))),
    ("ca. 11:20", Some((11, Some(20)))),
    ("08:45–10:00", Some((8, Some(45)))),
    ("07:20-07:35 UTC", Some((7, Some(20)))),
    ("22:50 - 00:10", Some((22, Some(50)))),
    ("2-3pm", Some((2, None))),
    ("2018-03-02 16:22 PST", Some((16, Some(22)))),
    ("17:40 UTC Feb 20", Some((17, Some(40)))),
    ("14:05 UTC+2", Some((14, Some(5)))),
    ("09:12 Europe/Zurich", Some((9, Some(12)))),
    ("20:07 EDT (00:07 UTC)", Some((20, Some(7)))),
    ("05/15/23 11:15 AM", Some((11, Some(15)))),
];

/// Texts with a name each, and how many events all of them hold together.
struct Pile {
    texts: Vec<(String, String)>,
    events: usize,
}

impl Pile {
    fn bytes(&self) -> u64 {
        self.texts.iter().map(|(_, text)| text.len() as u64).sum()
    }
}

/// A small generator, so that every run measures the same text.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % n
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    walk.filter(|e| e.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The sample incidents and how many events are read in each; the tests compare those with what a person finds.
fn samples() -> Vec<(String, String, usize)> {
    let one = |path: PathBuf| {
        let (name, text) = (name(&path), fs::read_to_string(path).unwrap());
        let events = Reader::new().read(Document::new(&text).name(&name)).events().len();
        (name, text, events)
    };
    files(&repository().join("examples/incidents")).into_iter().map(one).collect()
}

/// About a megabyte of sample incidents in shuffled order.
fn pile() -> Pile {
    let samples = samples();
    let remarks: Vec<&str> = samples
        .iter()
        .flat_map(|(_, text, _)| text.lines())
        .filter(|line| line.len() > 60 && !line.contains(|c: char| c.is_ascii_digit() || c == '|'))
        .collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut texts, mut events, mut bytes) = (Vec::new(), 0, 0);
    while bytes < 1_000_000 {
        let (name, text, count) = &samples[dice.below(samples.len())];
        let mut text = with_other_minutes(text, &mut dice);
        text.push_str("\nNotes\n\n");
        for _ in 0..dice.below(6) {
            text.push_str(remarks[dice.below(remarks.len())]);
            text.push_str("\n\n");
        }
        bytes += text.len();
        events += count;
        texts.push((name.clone(), text));
    }
    Pile { texts, events }
}

/// The text with the last digit of every clock changed, which changes neither the hours nor what is an entry.
fn with_other_minutes(text: &str, dice: &mut Dice) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for at in 3..bytes.len().saturating_sub(1) {
        let is_clock = bytes[at - 2] == b':'
            && bytes[at - 3].is_ascii_digit()
            && bytes[at - 1].is_ascii_digit()
            && bytes[at].is_ascii_digit()
            && matches!(bytes[at + 1], b' ' | b']' | b'\n' | b'\r');
        if is_clock {
            bytes[at] = b'0' + dice.below(10) as u8;
        }
    }
    String::from_utf8(bytes).expect("only digits were changed")
}

fn corpus() -> Option<Pile> {
    let folder = PathBuf::from(std::env::var_os("INCIDENT_CORPUS")?).join("docs");
    let texts = files(&folder).into_iter().filter_map(|p| Some((name(&p), fs::read_to_string(&p).ok()?)));
    let mut pile = Pile { texts: texts.collect(), events: 0 };
    pile.events = read_all(&Reader::new(), &pile);
    Some(pile)
}

fn read_all(reader: &Reader, pile: &Pile) -> usize {
    let read = |(name, text): &(String, String)| reader.read(Document::new(text).name(name)).events().len();
    pile.texts.iter().map(read).sum()
}

fn documents(c: &mut Criterion) {
    let reader = Reader::new();
    let mut group = c.benchmark_group("documents");
    group.sample_size(20);
    let pile = pile();
    group.throughput(Throughput::Bytes(pile.bytes()));
    group.bench_function("samples", |b| b.iter(|| assert_eq!(read_all(&reader, &pile), pile.events)));
    if let Some(pile) = corpus() {
        group.throughput(Throughput::Bytes(pile.bytes()));
        // the samples are read before each pass, so that the documents come to a predictor that has seen other lines
        let other = self::pile();
        group.bench_function("corpus", |b| {
            b.iter_batched(
                || read_all(&reader, &other),
                |_| assert_eq!(read_all(&reader, &pile), pile.events),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// Finds the line ends and looks at the first byte behind blanks and bullet: how many lines begin with a digit.
fn lines(text: &str) -> usize {
    let (mut start, mut found) = (0, 0);
    let bytes = text.as_bytes();
    for end in memchr::memchr_iter(b'\n', bytes) {
        let first = bytes[start..end].iter().find(|b| !matches!(b, b' ' | b'-' | b'*'));
        found += usize::from(first.is_some_and(u8::is_ascii_digit));
        start = end + 1;
    }
    found
}

fn count_entries(text: &str) -> usize {
    entries(text).filter(|item| matches!(item, Item::Entry(_))).count()
}

fn stages(c: &mut Criterion) {
    let pile = pile();
    let reader = Reader::new();
    let each = |count: fn(&str) -> usize| pile.texts.iter().map(|(_, text)| count(black_box(text))).sum::<usize>();
    let mut group = c.benchmark_group("stages");
    group.sample_size(20).throughput(Throughput::Bytes(pile.bytes()));
    let stamped = each(lines);
    assert!(stamped > pile.texts.len(), "lines that begin with a digit: {stamped}");
    group.bench_function("lines", |b| b.iter(|| assert_eq!(each(lines), stamped)));
    group.bench_function("entries", |b| b.iter(|| assert!(each(count_entries) >= pile.events)));
    group.bench_function("read", |b| b.iter(|| assert_eq!(read_all(&reader, &pile), pile.events)));
    group.finish();
}

/// Reads one stamp and compares its clock with what is written.
fn check(text: &str, clock: Written) {
    let stamp = Stamp::parse(black_box(text)).unwrap_or_else(|e| panic!("{text}: {e}"));
    assert_eq!(stamp.clock().map(|c| (c.hour(), c.minute())), clock, "{text}");
}

fn stamps(c: &mut Criterion) {
    let mut group = c.benchmark_group("stamps");
    group.throughput(Throughput::Elements(SPELLINGS.len() as u64));
    group.bench_function("all 40", |b| b.iter(|| SPELLINGS.iter().for_each(|(text, clock)| check(text, *clock))));
    group.throughput(Throughput::Elements(1));
    group.sample_size(10).warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_millis(400));
    for (text, clock) in SPELLINGS {
        group.bench_function(BenchmarkId::new("one", text), |b| b.iter(|| check(text, clock)));
    }
    group.finish();
}

/// What reading costs beside measuring: every metric of every preset, in wall time and in support hours.
fn measures(c: &mut Criterion) {
    let (pile, reader) = (pile(), Reader::new());
    let incidents: Vec<_> = pile.texts.iter().map(|(name, text)| reader.read(Document::new(text).name(name))).collect();
    let metrics: Vec<Metric> = Preset::ALL.into_iter().flat_map(Preset::metrics).collect();
    let hours: SupportHours = "Mon-Fri 09:00-17:00 Europe/Berlin".parse().expect("support hours");
    let known = |measured: &dyn Fn(&Incident<'_>, &Metric) -> Measurement| {
        let each = incidents.iter().flat_map(|i| metrics.iter().map(move |m| (i, m)));
        each.filter(|(i, m)| measured(black_box(i), m).seconds().is_some()).count()
    };
    let (wall, counted) = (known(&|i, m| i.measure(m)), known(&|i, m| i.measure_in(m, &hours)));
    assert!(wall > incidents.len() && counted > 0);
    let mut group = c.benchmark_group("metrics");
    group.sample_size(20).throughput(Throughput::Elements((incidents.len() * metrics.len()) as u64));
    group.bench_function("every preset", |b| b.iter(|| assert_eq!(known(&|i, m| i.measure(m)), wall)));
    group
        .bench_function("in support hours", |b| b.iter(|| assert_eq!(known(&|i, m| i.measure_in(m, &hours)), counted)));
    group.finish();
}

fn worst(c: &mut Criterion) {
    let reader = Reader::new();
    let mut group = c.benchmark_group("worst");
    group.sample_size(10);
    for (name, piece, is_entry) in [
        ("digits", "1", false),
        ("colons", "10:", false),
        ("clocks in one line", "10:41 ", true),
        ("clocks in prose", "at 10:41 and ", true),
        ("durations in prose", "down for 5 min and ", false),
        ("open brackets", "- [(`**", false),
        ("cells", "|", false),
        ("fences", "```\n", false),
    ] {
        let text = piece.repeat(1_000_000 / piece.len());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| {
            b.iter(|| {
                let found = reader.read(black_box(text.as_str())).events().len();
                assert!(is_entry || found == 0, "{name}: {found} events");
            });
        });
    }
    group.finish();
}

criterion_group!(benches, documents, stages, measures, stamps, worst);
criterion_main!(benches);
