//! Table rows: which cells hold the time, and what the header says about them.

use super::bad::{self, Bad};
use super::cursor::Cursor;
use super::date;
use super::entry::Column;
use super::field;
use super::names::Weekday;
use super::opening;
use super::stamp::{self, Stamp};
use super::zone;
use crate::span::{Span, line_ends};

/// The most cells of a row that are looked at.
const MOST: usize = 16;

/// The cells of one row, as spans.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cells {
    spans: [Span; MOST],
    len: usize,
}

impl Cells {
    pub(crate) const fn new() -> Self {
        Self { spans: [Span::new(0, 0, 0); MOST], len: 0 }
    }

    pub(crate) fn push(&mut self, span: Span) {
        if self.len < MOST {
            self.spans[self.len] = span;
            self.len += 1;
        }
    }

    /// Lets the last cell go on to the end of `line`.
    pub(crate) fn extend_last(&mut self, line: Span) {
        if let Some(last) = self.spans[..self.len].last_mut() {
            *last = last.to(line);
        }
    }

    pub(crate) fn as_slice(&self) -> &[Span] {
        &self.spans[..self.len]
    }
}

/// Parts a row at its pipes; the outer ones are no cells. An escaped pipe, or one in backticks, parts nothing.
pub(crate) fn cells(text: &str, row: Span) -> Cells {
    let mut cells = Cells::new();
    let source = row.of(text);
    let body = source.trim();
    let body = body.strip_prefix('|').unwrap_or(body);
    let body = body.strip_suffix('|').unwrap_or(body);
    let mut from = row.start() + (body.as_ptr() as usize - source.as_ptr() as usize);
    let end = from + body.len();
    for pipe in memchr::memchr_iter(b'|', body.as_bytes()).map(|n| n + end - body.len()) {
        if text.as_bytes()[pipe - 1] == b'\\' || pipe < from {
            continue;
        }
        cells.push(trimmed(text, Span::new(from, pipe, row.line())));
        from = pipe + 1;
    }
    cells.push(trimmed(text, Span::new(from, end, row.line())));
    cells
}

/// Parts a row at its tabs, as a sheet that is pasted has them; a cell may be empty.
pub(crate) fn tab_cells(text: &str, row: Span) -> Cells {
    let mut cells = Cells::new();
    let mut from = row.start();
    for tab in memchr::memchr_iter(b'\t', row.of(text).as_bytes()).map(|n| row.start() + n) {
        cells.push(trimmed(text, Span::new(from, tab, row.line())));
        from = tab + 1;
    }
    cells.push(trimmed(text, Span::new(from, row.end(), row.line())));
    cells
}

/// Are these the cells of a header: words alone, one of which speaks of time?
pub(crate) fn is_header(text: &str, cells: &Cells) -> bool {
    let cells = cells.as_slice();
    !cells.iter().any(|c| c.of(text).bytes().any(|b| b.is_ascii_digit()) && year(c.of(text)).is_none())
        && cells.iter().any(|c| holds(c.of(text)) == Holds::Time)
}

/// Is this the header of a table whose columns are parted by tabs: words alone, one of which speaks of time?
pub(crate) fn is_tab_header(text: &str, row: Span) -> bool {
    let source = row.of(text);
    memchr::memchr(b'\t', source.as_bytes()).is_some()
        && !source.bytes().any(|b| b.is_ascii_digit())
        && tab_cells(text, row).as_slice().iter().any(|cell| holds(cell.of(text)) == Holds::Time)
}

pub(crate) fn trimmed(text: &str, span: Span) -> Span {
    let cell = span.of(text);
    let start = span.start() + (cell.len() - cell.trim_start().len());
    Span::new(start, start + cell.trim().len(), span.line())
}

/// Is this the row of dashes below a header: `|---|:---:|`?
pub(crate) fn is_delimiter(text: &str, row: Span) -> bool {
    let row = row.of(text).trim();
    row.len() > 2
        && row.contains('-')
        && row.contains('|')
        && row.bytes().all(|b| matches!(b, b'-' | b'|' | b':' | b' ' | b'+' | b'='))
}

/// A line of MediaWiki or AsciiDoc that parts rows: `|-`, `|}`, `|===`.
pub(crate) fn is_rule(text: &str, row: Span) -> bool {
    row.of(text).trim().bytes().skip(1).all(|b| matches!(b, b'-' | b'}' | b'=' | b'+'))
}

/// What a column holds, as far as its header says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Holds {
    /// The header does not say.
    #[default]
    Open,
    /// Dates or clocks.
    Time,
    /// The end of what the time column begins.
    End,
    /// Distances from the start.
    Distance,
    /// Something that is no moment, or the moment of something else: duration, due date, owner.
    Other,
}

/// What is known of the table that the reader is in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Table<'t> {
    holds: [Holds; MOST],
    heads: [Column<'t>; MOST],
    /// Is it a table of a meeting or a programme, or of what is to be done?
    meeting: bool,
    /// Are its columns parted by tabs?
    pub(crate) tabbed: bool,
    /// Was there a header?
    pub(crate) headed: bool,
    /// Rows of data so far.
    pub(crate) rows: usize,
}

impl<'t> Table<'t> {
    /// Does its header name a column of times, or is it no table of what happened?
    pub(crate) fn names_times(&self) -> bool {
        self.meeting || self.holds.iter().any(|h| *h != Holds::Open)
    }

    /// Learns from the header row.
    pub(crate) fn header(text: &'t str, cells: &[Span]) -> Self {
        let mut table = Table { headed: true, ..Table::default() };
        for (n, span) in cells.iter().enumerate() {
            let name = span.of(text);
            table.meeting |=
                n == 0 && is_plan(name) || words(name).any(|w| MEETING.iter().any(|m| m.eq_ignore_ascii_case(w)));
            table.holds[n] = holds(name);
            let zone = zone::find(Cursor::over(text, *span)).or_else(|| lone_zone(text, *span));
            let timed = matches!(table.holds[n], Holds::Time | Holds::End);
            let zone = zone.or_else(|| zone::find_unknown(Cursor::over(text, *span)).filter(|_| timed));
            if zone.is_some() && table.holds[n] == Holds::Open {
                table.holds[n] = Holds::Time;
            }
            table.heads[n] = Column { zone, year: year(name) };
        }
        table
    }

    /// Finds the stamp of a row.
    pub(crate) fn row(&mut self, text: &'t str, cells: &[Span]) -> Option<Row<'t>> {
        self.rows += 1;
        if self.meeting {
            return None;
        }
        let mut row = Row::default();
        let mut time_cells = [false; MOST];
        let mut weekday = None;
        for (n, span) in cells.iter().enumerate() {
            time_cells[n] = self.holds[n] == Holds::Distance;
            let Some((stamp, rest)) = self.cell(text, n, *span, row.stamp.is_some(), (cells[0].of(text), cells.len()))
            else {
                weekday = weekday.or_else(|| lone_weekday(text, *span).filter(|_| !row.clock_taken));
                continue;
            };
            if !row.take(stamp, self.heads[n], self.holds[n]) {
                continue;
            }
            row.timed |= self.holds[n] == Holds::Time;
            time_cells[n] = rest.is_empty();
            row.rest = if rest.is_empty() { row.rest } else { rest };
        }
        // `| Mon | 2021-07-05 |`
        if let Some(date) = row.stamp.as_mut()?.date.as_mut().filter(|d| d.is_day()) {
            date.weekday = date.weekday.or(weekday);
        }
        row.place_text(cells, &time_cells);
        // `| day 2 | rebooted |`: without a clock such a day is no moment
        let day_alone = row.stamp.is_some_and(|s| s.clock.is_none() && s.date.is_some_and(|d| d.is_counted()));
        (!day_alone || !row.has_text()).then_some(row)
    }

    /// Does a row of several cells hold numbers in a column of times: `day 2`?
    pub(crate) fn holds_numbers_for_times(&self, text: &str, cells: &[Span]) -> bool {
        let several = cells.iter().filter(|c| !c.is_empty()).count() > 1;
        several && self.time_cells(cells).any(|c| c.of(text).bytes().any(|b| b.is_ascii_digit()))
    }

    /// The cells in the columns of times.
    pub(crate) fn time_cells(&self, cells: &[Span]) -> impl Iterator<Item = Span> {
        self.holds.iter().zip(cells).filter(|(h, _)| **h == Holds::Time).map(|(_, c)| *c)
    }

    /// What stands in a column of times, or in the first where there is no header, and is none: `25:61`.
    pub(crate) fn bad_time(&self, text: &str, cells: &[Span]) -> Option<(Bad, Span)> {
        let timed = |n: &usize| self.holds[*n] == Holds::Time || *n == 0 && !self.headed;
        self.bad(text, cells, timed)
    }

    /// The same in a column of ends.
    pub(crate) fn bad_end(&self, text: &str, cells: &[Span]) -> Option<(Bad, Span)> {
        self.bad(text, cells, |n| self.holds[*n] == Holds::End)
    }

    fn bad(&self, text: &str, cells: &[Span], counts: impl Fn(&usize) -> bool) -> Option<(Bad, Span)> {
        let counted = (0..cells.len()).filter(|_| !self.meeting).filter(counts);
        counted.map(|n| cells[n]).find_map(|cell| {
            let mut c = Cursor::over(text, cell);
            bad::value(c).or_else(|| {
                opening::skip(&mut c); // `**Repaired:** ??:??`
                field::bad_value(c)
            })
        })
    }

    /// The distance that a cell holds, where no column holds times; a stamp with its zone or day is one there too.
    fn distance(&self, mut c: Cursor<'t>) -> Option<(Stamp<'t>, Span)> {
        if self.holds.contains(&Holds::Time) {
            return None;
        }
        let settled = |s: &Stamp<'_>| s.clock.is_some() && (s.zone.is_some() || s.date.is_some());
        let stamp = c.attempt(|c| stamp::stamp(c).filter(settled)).or_else(|| stamp::distance_stamp(&mut c))?;
        opening::closing(&mut c)?;
        c.is_done().then_some((stamp, Span::new(0, 0, 0)))
    }

    /// The stamp that a cell holds, if it holds nothing else; in a time column, text may follow the stamp.
    fn cell(
        &self,
        text: &'t str,
        n: usize,
        span: Span,
        taken: bool,
        (label, cells): (&str, usize),
    ) -> Option<(Stamp<'t>, Span)> {
        if span.is_empty() || self.holds[n] == Holds::Other {
            return None;
        }
        let mut c = Cursor::over(text, span);
        opening::skip(&mut c);
        if self.holds[n] == Holds::Distance {
            return self.distance(c).filter(|_| !taken);
        }
        let in_time_column = matches!(self.holds[n], Holds::Time | Holds::End);
        if in_time_column {
            c.attempt(|c| c.eat_words(&["between", "from"]).filter(|()| c.blanks() > 0))
                .or_else(|| c.attempt(opening::preposition));
        }
        let other =
            |c: &mut Cursor<'t>| stamp::day_stamp(c).or_else(|| stamp::before_start(c)).filter(|_| in_time_column);
        let stamp = stamp::relative_stamp(&mut c).or_else(|| stamp::stamp(&mut c)).or_else(|| other(&mut c))?;
        if !stamp.is_firm() && !in_time_column {
            return None;
        }
        // a clock in a table of other things: `| shards in use | 12:12 |`
        let timed = self.holds.contains(&Holds::Time);
        if self.headed && !timed && n > 0 && stamp.date.is_none() && !taken && !super::field::is_moment_label(label) {
            return None;
        }
        opening::closing(&mut c)?;
        let first_column = n == 0 && !taken;
        if c.is_done() {
            return Some((stamp, Span::new(0, 0, 0)));
        }
        // `| Outage | 2021-07-05 14:05 to 16:35 (2 hours 30 minutes) |`
        let rest = c.rest().trim_end();
        let remark = opening::in_brackets(rest) || rest.starts_with('（') && rest.ends_with('）');
        if remark && n > 0 && cells == 2 && self.headed && stamp.date.is_some() && stamp.clock.is_some() {
            return Some((stamp, Span::new(0, 0, 0)));
        }
        let short = c.rest().len() <= 24;
        (stamp.clock.is_some() && (in_time_column || first_column && !self.headed) || in_time_column && short)
            .then(|| (stamp, c.span_of_rest()))
    }
}

/// Does the row begin with a cell that is a clock, and nothing else?
pub(crate) fn is_entry(text: &str, cells: &[Span]) -> bool {
    let first = cells.first().and_then(|cell| Table::default().cell(text, 0, *cell, false, ("", cells.len())));
    first.is_some_and(|(stamp, rest)| stamp.clock.is_some() && rest.is_empty())
}

/// The weekday that a cell is, and nothing else.
fn lone_weekday(text: &str, span: Span) -> Option<Weekday> {
    let mut c = Cursor::over(text, span);
    opening::skip(&mut c);
    let day = date::weekday_alone(&mut c)?;
    opening::closing(&mut c).filter(|o| o.alone).and(day.weekday)
}

/// A header that is a zone and nothing else: `UTC`, `(PT)`.
fn lone_zone<'t>(text: &'t str, span: Span) -> Option<super::zone::Zone<'t>> {
    let mut c = Cursor::over(text, span);
    opening::skip(&mut c);
    zone::zone(&mut c)
}

/// Words of a header above dates or clocks.
const TIME: &[&str] = &[
    "time",
    "date",
    "when",
    "timestamp",
    "datetime",
    "day",
    "clock",
    "start",
    "started",
    "begin",
    "began",
    "at",
    "uhrzeit",
    "zeit",
    "datum",
    "zeitpunkt",
    "heure",
    "horodatage",
    "hora",
    "fecha",
    "data",
    "ora",
    "horário",
    "时间",
    "時間",
    "時刻",
    "日付",
    "日期",
    "시간",
    "시각",
    "일시",
    "время",
    "дата",
    "czas",
    "godz",
    "godzina",
    "tijd",
    "tijdstip",
    "klockslag",
    "klokkeslett",
    "tidpunkt",
    "tidspunkt",
    "tid",
    "dato",
    "kello",
    "aika",
    "čas",
    "saat",
    "hour",
    "from",
    "horario",
    "orario",
    "godzina",
    "日時",
    "時分",
    "moment",
    "начало",
    "beginn",
    "début",
    "inicio",
    "início",
    "inizio",
    "początek",
    "開始",
    "开始",
    "시작",
];
/// Words of a header above the end of what another column begins.
const END: &[&str] = &[
    "end",
    "ended",
    "finish",
    "finished",
    "until",
    "to",
    "ende",
    "fin",
    "slut",
    "restored",
    "resolved",
    "recovered",
    "up",
    "fim",
    "fine",
    "einde",
    "koniec",
    "окончание",
    "конец",
    "終了",
    "结束",
    "結束",
    "종료",
    "bis",
    "hasta",
    "até",
    "tot",
];
/// Words of a header above something that is no moment, or not of the incident.
const OTHER: &[&str] = &[
    "duration",
    "downtime",
    "mttr",
    "mtta",
    "mttd",
    "elapsed",
    "delta",
    "due",
    "deadline",
    "owner",
    "eta",
    "priority",
    "ticket",
    "status",
    "version",
    "dauer",
    "durée",
    "duración",
    "since",
    "offset",
    "gap",
    "target",
    "assignee",
    "förfaller",
    "senast",
    "durata",
    "duração",
    "duur",
    "tijdsduur",
    "trwania",
    "продолжительность",
    "длительность",
    "所要時間",
    "持续时间",
    "持續時間",
    "耗时",
    "소요",
    "fällig",
    "frist",
    "échéance",
    "vencimiento",
    "vencimento",
    "scadenza",
    "prazo",
    "termin",
    "termijn",
    "срок",
    "期限",
    "截止",
    "기한",
    "verantwortlich",
    "responsable",
    "responsável",
    "responsabile",
    "verantwoordelijke",
    "odpowiedzialny",
    "ответственный",
    "担当",
    "负责人",
    "담당자",
];

/// Words of a header that make the table one of a meeting or a programme: one instant in many places, or a plan.
const MEETING: &[&str] = &["city", "cities", "country", "timezone", "speaker", "presenter", "attendee"];

/// Does the first column hold what is to be done, or whose turn it is: `Action item`, `Improvement`, `Week`?
fn is_plan(name: &str) -> bool {
    const PLANS: [&str; 34] = [
        "window",
        "wartungsfenster",
        "åtgärd",
        "tiltak",
        "action",
        "actions",
        "improvement",
        "improvements",
        "task",
        "tasks",
        "todo",
        "measure",
        "recommendation",
        "remediation",
        "prevention",
        "follow",
        "maßnahme",
        "release",
        "version",
        "week",
        "acción",
        "ação",
        "azione",
        "actie",
        "działanie",
        "zadanie",
        "задача",
        "対策",
        "措施",
        "aufgabe",
        "tarea",
        "tâche",
        "taak",
        "tarefa",
    ];
    words(name).next().is_some_and(|w| PLANS.iter().any(|p| p.eq_ignore_ascii_case(w)))
        || super::field::trim_markup(name).eq_ignore_ascii_case("maintenance")
}

fn holds(name: &str) -> Holds {
    let name = super::field::trim_markup(name);
    let has = |list: &[&str]| {
        words(name).any(|w| list.iter().any(|l| l.eq_ignore_ascii_case(w) || !l.is_ascii() && w.contains(l)))
    };
    if is_distance(name) {
        Holds::Distance
    } else if has(OTHER) {
        Holds::Other
    } else if has(END) && !has(&["date"]) {
        Holds::End
    } else if has(TIME) && name.split_whitespace().count() <= 5 {
        Holds::Time
    } else {
        Holds::Open
    }
}

/// Does the header say that the column counts from the start: `T+`, `Elapsed`, `Time since start`?
fn is_distance(name: &str) -> bool {
    const NAMES: [&str; 8] =
        ["t+", "t +", "elapsed", "offset", "relative", "time since", "minutes since", "since start"];
    let name = name.trim_start_matches(['Δ', ' ']);
    NAMES.iter().any(|n| name.get(..n.len()).is_some_and(|head| head.eq_ignore_ascii_case(n)))
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}

/// A year in a header: `Date (2021)`.
fn year(name: &str) -> Option<i32> {
    name.split(|c: char| !c.is_ascii_digit())
        .filter(|w| w.len() == 4)
        .find_map(|w| w.parse().ok())
        .filter(|y| (1970..2100).contains(y))
}

/// What a row says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row<'t> {
    pub(crate) stamp: Option<Stamp<'t>>,
    pub(crate) column: Column<'t>,
    pub(crate) head: Span,
    pub(crate) tail: Span,
    rest: Span,
    clock_taken: bool,
    /// Does the header say that the column of its stamp holds times?
    pub(crate) timed: bool,
}

impl<'t> Row<'t> {
    /// Takes a cell's stamp into the row's: a date and a clock from two cells become one stamp. `false` where the cell
    /// adds nothing.
    fn take(&mut self, new: Stamp<'t>, head: Column<'t>, holds: Holds) -> bool {
        let Some(old) = &mut self.stamp else {
            self.stamp = Some(new);
            self.clock_taken = new.clock.is_some() || new.relative.is_some();
            self.column = head;
            return true;
        };
        if holds == Holds::End && new.end.is_none() {
            let end = stamp::End { date: new.date, clock: new.clock, zone: new.zone, approximate: new.approximate };
            old.end = old.end.or(Some(end));
            return true;
        }
        if !self.clock_taken && new.clock.is_some() {
            let date = old.date.or(new.date);
            let year = self.column.year;
            *old = Stamp { date, span: new.span, approximate: old.approximate | new.approximate, ..new };
            self.column = Column { year: year.or(head.year), zone: head.zone.or(self.column.zone) };
            self.clock_taken = true;
            return true;
        }
        if old.date.is_none() && new.clock.is_none() && new.date.is_some() {
            old.date = new.date;
            self.column.year = self.column.year.or(head.year);
            return true;
        }
        // the same moment in another zone
        new.clock.is_some()
    }

    /// The text stands before or behind the time cells, or in what a time cell leaves over.
    fn place_text(&mut self, cells: &[Span], time_cells: &[bool; MOST]) {
        let first_time = time_cells.iter().position(|t| *t).unwrap_or(0);
        let is_text = |n: &usize| !time_cells[*n] && !cells[*n].is_empty();
        let before = (0..first_time).filter(is_text);
        let behind: (Option<usize>, Option<usize>) =
            (first_time..cells.len()).filter(is_text).fold((None, None), |(a, _), n| (a.or(Some(n)), Some(n)));
        if let (Some(a), Some(b)) = behind {
            let a = if self.rest.is_empty() { cells[a] } else { self.rest };
            self.tail = a.to(cells[b]);
        } else if !self.rest.is_empty() {
            self.tail = self.rest;
        }
        let ends = before.fold((None, None), |(a, _): (Option<usize>, _), n| (a.or(Some(n)), Some(n)));
        if let (Some(a), Some(b)) = ends {
            self.head = cells[a].to(cells[b]);
        }
    }

    /// Is there any text beside the stamp?
    pub(crate) fn has_text(&self) -> bool {
        !self.head.is_empty() || !self.tail.is_empty()
    }
}

/// The cells of an HTML row that begins at `start`: the insides of its `<td>` and `<th>`; and where the row ends.
pub(crate) fn html_cells(text: &str, start: Span) -> Option<(Cells, usize)> {
    const LONGEST: usize = 16_384;
    let mut stop = (start.start() + LONGEST).min(text.len());
    while !text.is_char_boundary(stop) {
        stop -= 1;
    }
    let window = &text[start.start()..stop];
    let end = memchr::memmem::find(window.as_bytes(), b"</tr>")?;
    let row = &window[..end];
    let mut cells = Cells::new();
    let mut at = 0;
    while let Some(open) = find_cell(&row[at..]) {
        let inside = at + open + memchr::memchr(b'>', &row.as_bytes()[at + open..])? + 1;
        let close = memchr::memmem::find(&row.as_bytes()[inside..], b"</t").map_or(row.len(), |n| inside + n);
        let line = start.line() + line_ends(text, start.start()..start.start() + inside);
        cells.push(trimmed(text, Span::new(start.start() + inside, start.start() + close, line)));
        at = close;
    }
    (!cells.as_slice().is_empty()).then_some((cells, start.start() + end + 5))
}

fn find_cell(row: &str) -> Option<usize> {
    let td = memchr::memmem::find(row.as_bytes(), b"<td");
    let th = memchr::memmem::find(row.as_bytes(), b"<th");
    match (td, th) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
