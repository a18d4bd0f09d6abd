//! Each kind of inference: what it fills in by default, and what becomes of an entry where the caller refuses it.
//!
//! Moments and vanished lines were told by hand from the texts. What concerns zones stands in `zones`.

use crate::reading::{codes, document, moments};
use incident_timeline::metrics::Metric;
use incident_timeline::resolve::{DateOrder, Inference, ListOrder, Policies};
use incident_timeline::{Document, Incident, Reader};

const NONE: [&str; 0] = [];

fn read<'t>(policies: Policies, name: Option<&'t str>, text: &'t str) -> Incident<'t> {
    Reader::new().policies(policies).read(document(name, text))
}

/// The line and the words of each remark that something was refused.
fn refusals(incident: &Incident<'_>) -> Vec<(usize, String)> {
    let refused = incident.diagnostics().iter().filter(|d| d.code().as_str() == "refused");
    refused.map(|d| (d.span().line(), d.message().to_owned())).collect()
}

/// By default the moments are `inferred`. Where `policies` refuse they are `kept`, and each of `lines` is told with `why`.
#[track_caller]
fn check_named(
    policies: Policies,
    name: Option<&str>,
    text: &str,
    inferred: &[&str],
    kept: &[&str],
    lines: &[usize],
    why: &str,
) {
    let default = read(Policies::new(), name, text);
    assert_eq!(moments(&default), inferred, "{text:?}: {:?}", default.diagnostics());
    assert!(refusals(&default).is_empty(), "{text:?}: nothing is refused by default");
    let strict = read(policies, name, text);
    assert_eq!(moments(&strict), kept, "{text:?}: {:?}", strict.diagnostics());
    let told = refusals(&strict);
    assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), lines, "{text:?}: {told:?}");
    assert!(told.iter().all(|(_, message)| message.contains(why)), "{text:?}: {told:?}");
    let filled = strict.events().iter().flat_map(|e| e.moment().basis().iter());
    let filled: Vec<&str> = filled.map(|b| b.as_str()).collect();
    let own = default.events().iter().flat_map(|e| e.moment().basis().iter());
    let own: Vec<&str> = own.map(|b| b.as_str()).collect();
    assert!(filled.iter().all(|b| own.contains(b)), "{text:?}: filled in by another guess: {filled:?}");
}

#[track_caller]
fn check(policies: Policies, text: &str, inferred: &[&str], kept: &[&str], lines: &[usize], why: &str) {
    check_named(policies, None, text, inferred, kept, lines, why);
}

/// The ends of the ranges, by default and where `policies` refuse; each of `lines` is told to be read without its end.
#[track_caller]
fn check_ends(policies: Policies, text: &str, inferred: &[&str], kept: &[&str], lines: &[usize], why: &str) {
    let ends = |incident: &Incident<'_>| -> Vec<String> {
        incident.events().iter().filter_map(|e| e.end()).map(ToString::to_string).collect()
    };
    let default = read(Policies::new(), None, text);
    assert_eq!(ends(&default), inferred, "{text:?}");
    let strict = read(policies, None, text);
    assert_eq!(ends(&strict), kept, "{text:?}");
    assert_eq!(strict.events().len(), default.events().len(), "{text:?}: the start stands on its own");
    let told = refusals(&strict);
    assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), lines, "{text:?}: {told:?}");
    assert!(told.iter().all(|(_, m)| m.contains("read without its end") && m.contains(why)), "{text:?}: {told:?}");
}

/// What the time to mitigate of the text rests on.
#[track_caller]
fn check_basis(policies: Policies, text: &str, seconds: Option<i64>, basis: &[&str]) {
    let incident = read(policies, None, text);
    let measured = incident.measure(&Metric::TIME_TO_MITIGATE);
    assert_eq!(measured.seconds(), seconds, "{text:?}: {:?}", moments(&incident));
    assert_eq!(measured.basis().iter().map(|b| b.as_str()).collect::<Vec<_>>(), basis, "{text:?}");
}

const fn all() -> Policies {
    Policies::new()
}

const MIDNIGHT: &str = "the clock passed midnight";
const HALF: &str = "the half of the day is told by its neighbours";
const NEIGHBOUR: &str = "its date is that of its neighbours";
const YEAR: &str = "its year is told by the document";
const ORDER: &str = "day and month could be the other way round";
const COUNTED: &str = "it is counted from another entry";

// Midnight.

#[test]
fn everything_behind_a_refused_midnight_is_refused() {
    let text = "# Outage 2018-07-19\n\n- 23:50 UTC errors\n- 00:10 UTC rollback\n- 00:40 UTC errors are gone\n- 2018-07-20 09:00 UTC closed\n- 09:30 UTC report sent\n";
    let (first, closed, sent) = ("2018-07-19T23:50:00Z", "2018-07-20T09:00:00Z", "2018-07-20T09:30:00Z");
    check(
        all().midnight(Inference::Reject),
        text,
        &[first, "2018-07-20T00:10:00Z", "2018-07-20T00:40:00Z", closed, sent],
        &[first, closed, sent],
        &[4, 5],
        MIDNIGHT,
    );
    let strict = read(all().midnight(Inference::Reject), None, text);
    assert!(!codes(&strict).contains(&"day_rolled_over"), "what was not done is not told as done");
}

#[test]
fn what_counts_from_a_refused_entry_is_refused_too() {
    // were the refused entry forgotten, the distance would count from the one before
    check(
        all().midnight(Inference::Reject),
        "# Outage 2018-07-19\n\n- 23:50 UTC errors\n- 00:10 UTC rollback\n- 15 minutes later, errors are gone\n",
        &["2018-07-19T23:50:00Z", "2018-07-20T00:10:00Z", "2018-07-20T00:25:00Z"],
        &["2018-07-19T23:50:00Z"],
        &[4, 5],
        MIDNIGHT,
    );
}

#[test]
fn a_sentence_that_takes_its_day_from_behind_midnight_is_refused() {
    check(
        all().midnight(Inference::Reject),
        "# Outage 2018-07-19\n\nAt 00:40 UTC the errors were gone.\n\n- 23:50 UTC errors\n- 00:40 UTC rollback\n",
        &["2018-07-20T00:40:00Z", "2018-07-19T23:50:00Z", "2018-07-20T00:40:00Z"],
        &["2018-07-19T23:50:00Z"],
        &[3, 6],
        MIDNIGHT,
    );
}

#[test]
fn a_range_over_midnight_loses_its_end() {
    let text = "# Outage 2018-07-19\n\n- 23:50 - 00:10 UTC errors\n- 2018-07-20 00:20 UTC closed\n";
    check_ends(all().midnight(Inference::Reject), text, &["2018-07-20T00:10:00Z"], &[], &[3], MIDNIGHT);
    let dated = "# Outage 2018-07-19\n\n- 2018-07-19 23:50 - 2018-07-20 00:10 UTC errors\n";
    check_ends(all().midnight(Inference::Reject), dated, &["2018-07-20T00:10:00Z"], &["2018-07-20T00:10:00Z"], &[], "");
}

#[test]
fn a_refused_timeline_is_one() {
    let text = "# Outage\n\n- 10:00 UTC errors\n- 2018-07-19 10:20 UTC closed\n";
    let told = |policies: Policies, text| codes(&read(policies, None, text)).contains(&"no_timeline");
    assert!(!told(all().neighbour_dates(Inference::Reject), text));
    let all_refused = "# Outage 2018-07-19\n\n- 9:00 - 11:30 PM UTC errors\n";
    let strict = read(all().half_days(Inference::Reject), None, all_refused);
    assert!(strict.events().is_empty());
    // what was refused is not told as inferred
    assert_eq!(codes(&strict), ["refused"]);
    assert!(told(all(), "# Outage\n\nNothing happened.\n"));
}

#[test]
fn metrics_rest_on_midnight() {
    let text = "# Outage 2018-07-19\n\n- 23:50 UTC outage starts\n- 00:10 UTC service restored\n";
    check_basis(all(), text, Some(1_200), &["date_from_title", "day_rolled_over"]);
    check_basis(all().midnight(Inference::Reject), text, None, &[]);
}

// Half days.

#[test]
fn half_days_are_refused() {
    let strict = all().half_days(Inference::Reject);
    let text = "# Outage 2018-07-19\n\n- 11:54 UTC errors\n- 12:16 UTC paged\n- 1:52 UTC rollback\n- 3:31 UTC closed\n";
    let (first, second) = ("2018-07-19T11:54:00Z", "2018-07-19T12:16:00Z");
    // where no clock has am or pm, those that go on are what they are
    check(
        strict,
        text,
        &[first, second, "2018-07-19T13:52:00Z", "2018-07-19T15:31:00Z"],
        &[first, second],
        &[5, 6],
        HALF,
    );
    // where some have it, each that has none leaves it out
    let text =
        "# Outage 2018-07-19\n\n- 9:00 AM UTC errors\n- 9:30 UTC paged\n- 1:52 UTC rollback\n- 3:31 PM UTC closed\n";
    check(
        strict,
        text,
        &["2018-07-19T09:00:00Z", "2018-07-19T09:30:00Z", "2018-07-19T13:52:00Z", "2018-07-19T15:31:00Z"],
        &["2018-07-19T09:00:00Z", "2018-07-19T15:31:00Z"],
        &[4, 5],
        HALF,
    );
    // clocks of 24 hours have no halves
    let text = "# Outage 2018-07-19\n\n- 9:00 UTC errors\n- 13:30 UTC closed\n";
    check(
        strict,
        text,
        &["2018-07-19T09:00:00Z", "2018-07-19T13:30:00Z"],
        &["2018-07-19T09:00:00Z", "2018-07-19T13:30:00Z"],
        &[],
        "",
    );
}

#[test]
fn half_days_of_ranges_are_refused() {
    let strict = all().half_days(Inference::Reject);
    let text = "# Outage 2018-07-19\n\n- 11:00 AM - 1:30 UTC errors\n";
    check_ends(strict, text, &["2018-07-19T13:30:00Z"], &[], &[3], HALF);
    // the start takes the half of the end
    check(
        strict,
        "# Outage 2018-07-19\n\n- 9:00 - 11:30 PM UTC errors\n- 11:54 PM UTC closed\n",
        &["2018-07-19T21:00:00Z", "2018-07-19T23:54:00Z"],
        &["2018-07-19T23:54:00Z"],
        &[3],
        HALF,
    );
}

#[test]
fn metrics_rest_on_half_days() {
    let text = "# Outage 2018-07-19\n\n- 11:54 AM UTC outage starts\n- 1:54 UTC service restored\n";
    check_basis(all(), text, Some(7_200), &["date_from_title", "half_day_inferred"]);
    check_basis(all().half_days(Inference::Reject), text, None, &[]);
}

// Dates of neighbours.

#[test]
fn dates_of_neighbours_are_refused() {
    let strict = all().neighbour_dates(Inference::Reject);
    // from the entry before, and from the first one behind
    check(
        strict,
        "# Outage\n\n- 14:05 UTC errors\n- 2018-07-19 14:10 UTC paged\n- 14:20 UTC rollback\n- 20 July 2018 10:00 UTC closed\n",
        &["2018-07-19T14:05:00Z", "2018-07-19T14:10:00Z", "2018-07-19T14:20:00Z", "2018-07-20T10:00:00Z"],
        &["2018-07-19T14:10:00Z", "2018-07-20T10:00:00Z"],
        &[3, 5],
        NEIGHBOUR,
    );
    // a heading is no neighbour
    let text = "# Outage\n\n## 2018-07-19\n\n- 14:05 UTC errors\n- 14:20 UTC closed\n";
    let both = ["2018-07-19T14:05:00Z", "2018-07-19T14:20:00Z"];
    check(strict, text, &both, &both, &[], "");
    // the title does not step in behind an entry of another day
    check(
        strict,
        "# Outage 2018-07-19\n\n- 14:05 UTC errors\n- 2018-07-20 10:00 UTC rollback\n- 10:20 UTC closed\n",
        &["2018-07-19T14:05:00Z", "2018-07-20T10:00:00Z", "2018-07-20T10:20:00Z"],
        &["2018-07-19T14:05:00Z", "2018-07-20T10:00:00Z"],
        &[5],
        NEIGHBOUR,
    );
    // a sentence that has its day from the list
    check(
        strict,
        "# Outage\n\nAt 14:15 UTC the queue was full.\n\n- 2018-07-19 14:05 UTC errors\n- 2018-07-19 14:20 UTC closed\n",
        &["2018-07-19T14:15:00Z", "2018-07-19T14:05:00Z", "2018-07-19T14:20:00Z"],
        &["2018-07-19T14:05:00Z", "2018-07-19T14:20:00Z"],
        &[3],
        NEIGHBOUR,
    );
}

#[test]
fn metrics_rest_on_neighbours() {
    let text = "# Outage\n\n- 2018-07-19 14:05 UTC outage starts\n- 14:25 UTC service restored\n";
    check_basis(all(), text, Some(1_200), &["date_from_neighbour"]);
    check_basis(all().neighbour_dates(Inference::Reject), text, None, &[]);
}

// Dates of the document.

#[test]
fn dates_of_the_document_are_refused() {
    let strict = all().document_dates(Inference::Reject);
    let list = "- 14:05 UTC errors\n- 14:20 UTC closed\n";
    let days = ["2018-07-19T14:05:00Z", "2018-07-19T14:20:00Z"];
    let counted = ["day0T14:05:00Z", "day0T14:20:00Z"];
    check_named(strict, Some("2018-07-19-queue.md"), &format!("# Outage\n\n{list}"), &days, &counted, &[], "");
    check(strict, &format!("---\ndate: 2018-07-19\n---\n# Outage\n\n{list}"), &days, &counted, &[], "");
    check(strict, &format!("# Outage\n\nThe queue stopped on 2018-07-19.\n\n{list}"), &days, &counted, &[], "");
    // the date of a publication, and that of the incident in the text
    let text = format!("# Outage\n\nThe queue stopped on July 19.\n\n{list}");
    check_named(strict, Some("2018-07-25-queue.md"), &text, &days, &counted, &[], "");
    // title, heading and caller are no such guess
    check(strict, &format!("# Outage 2018-07-19\n\n{list}"), &days, &days, &[], "");
    check(strict, &format!("# Outage\n\n## 2018-07-19\n\n{list}"), &days, &days, &[], "");
    let text = format!("# Outage\n\n{list}");
    let day = days[0][..10].parse().unwrap();
    let incident = Reader::new().policies(strict).read(Document::new(&text).date(day));
    assert_eq!(moments(&incident), days);
}

#[test]
fn a_sentence_keeps_its_own_date_and_lends_it_to_nobody() {
    check(
        all().document_dates(Inference::Reject),
        "# Outage\n\nOn 2018-07-19 at 14:01 UTC a deploy went out.\n\n- 14:05 UTC errors\n- 14:20 PT closed\n",
        &["2018-07-19T14:01:00Z", "2018-07-19T14:05:00Z", "2018-07-19T14:20:00-07:00"],
        &["2018-07-19T14:01:00Z", "day0T14:05:00Z", "day0T14:20:00"],
        &[],
        "",
    );
    let text = "# Outage\n\n- 14:05 UTC errors\n";
    let strict = read(all().document_dates(Inference::Reject), Some("2018-07-19-queue.md"), text);
    assert_eq!(strict.date(), None);
    assert!(codes(&strict).contains(&"no_date"));
}

// Years.

#[test]
fn years_are_refused() {
    let strict = all().years(Inference::Reject);
    let closed = "2018-07-20T10:00:00Z";
    // at the entry
    check(
        strict,
        "# Outage\n\n- Jul 19 14:05 UTC errors\n- 2018-07-20 10:00 UTC closed\n",
        &["2018-07-19T14:05:00Z", closed],
        &[closed],
        &[3],
        YEAR,
    );
    // in a heading, and at the entry that hands its date on
    check(
        strict,
        "# Outage\n\n## July 19\n\n- 14:05 UTC errors\n- 2018-07-20 10:00 UTC closed\n",
        &["2018-07-19T14:05:00Z", closed],
        &[closed],
        &[5],
        YEAR,
    );
    check(
        strict,
        "# Outage 2018-07-18\n\n- Jul 19 14:05 UTC errors\n- 14:20 UTC rollback\n- 2018-07-20 10:00 UTC closed\n",
        &["2018-07-19T14:05:00Z", "2018-07-19T14:20:00Z", closed],
        &[closed],
        &[3, 4],
        YEAR,
    );
    // in the title
    check_named(
        strict,
        Some("2018-07-25-queue.md"),
        "# Outage on July 19\n\n- 14:05 UTC errors\n",
        &["2018-07-19T14:05:00Z"],
        &NONE,
        &[3],
        YEAR,
    );
    // a weekday and a number of a month take more than their year
    check(strict, "# Outage 2018-07-19\n\n- Friday 01:00 UTC errors\n", &["2018-07-20T01:00:00Z"], &NONE, &[3], YEAR);
    check(
        strict,
        "# Outage 2018-07-18\n\n- 22:05 UTC on the 19th: errors\n",
        &["2018-07-19T22:05:00Z"],
        &NONE,
        &[3],
        YEAR,
    );
}

#[test]
fn where_no_year_is_known_none_is_refused() {
    let text = "# Outage\n\n- Jul 19 14:05 UTC errors\n- Jul 20 10:00 UTC closed\n";
    let counted = ["day0T14:05:00Z", "day1T10:00:00Z"];
    check(all().years(Inference::Reject), text, &counted, &counted, &[], "");
}

#[test]
fn years_of_ends_are_refused() {
    let text = "# Outage\n\n- 2018-07-19 23:50 - Jul 20 00:10 UTC errors\n";
    check_ends(all().years(Inference::Reject), text, &["2018-07-20T00:10:00Z"], &[], &[3], YEAR);
}

// Day and month.

#[test]
fn orders_of_day_and_month_are_refused() {
    let strict = all().date_order(Inference::Reject);
    let plain = "2018-07-19T10:00:00Z";
    check(
        strict,
        "# Outage\n\n- 03/07/2018 14:05 UTC errors\n- 19/07/2018 10:00 UTC closed\n",
        &["2018-07-03T14:05:00Z", plain],
        &[plain],
        &[3],
        ORDER,
    );
    check(
        strict,
        "# Outage\n\n## 03/07/2018\n\n- 14:05 UTC errors\n- 2018-07-19 10:00 UTC closed\n",
        &["2018-07-03T14:05:00Z", plain],
        &[plain],
        &[5],
        ORDER,
    );
    check(strict, "# Outage 03/07/2018\n\n- 14:05 UTC errors\n", &["2018-03-07T14:05:00Z"], &NONE, &[3], ORDER);
    assert_eq!(read(strict, None, "# Outage 03/07/2018\n\n- 14:05 UTC errors\n").date(), None);
    // both orders name one day
    let same = ["2018-05-05T14:05:00Z"];
    check(strict, "# Outage 05/05/2018\n\n- 14:05 UTC errors\n", &same, &same, &[], "");
    let ends = "# Outage\n\n- 2018-07-03 14:05 - 04/07/2018 10:00 UTC errors\n";
    check_ends(strict, ends, &["2018-07-04T10:00:00Z"], &[], &[3], ORDER);
}

#[test]
fn the_order_that_the_caller_gives_is_no_guess() {
    let text = "# Outage\n\n- 03/07/2018 14:05 UTC errors\n- 07/19/2018 10:00 UTC closed\n";
    let strict = Reader::new().policies(all().date_order(Inference::Reject));
    let moments = |order| moments(&strict.clone().date_order(order).read(text));
    assert_eq!(moments(DateOrder::DayFirst), ["2018-07-03T14:05:00Z", "2018-07-19T10:00:00Z"]);
    assert_eq!(moments(DateOrder::MonthFirst), ["2018-03-07T14:05:00Z", "2018-07-19T10:00:00Z"]);
    assert_eq!(moments(DateOrder::Infer), ["2018-07-19T10:00:00Z"]);
}

// Slips.

#[test]
fn slips_are_kept_and_told() {
    let text = "# Outage\n\n- 2018-01-03 14:05 UTC errors\n- 2017-01-03 14:20 UTC rollback\n- 14:25 UTC errors are gone\n- 2018-01-03 15:00 UTC closed\n";
    let (first, last) = ("2018-01-03T14:05:00Z", "2018-01-03T15:00:00Z");
    check(
        all().slips(Inference::Reject),
        text,
        &[first, "2018-01-03T14:20:00Z", "2018-01-03T14:25:00Z", last],
        &[first, "2017-01-03T14:20:00Z", "2017-01-03T14:25:00Z", last],
        &[],
        "",
    );
    let told = |policies| {
        let incident = read(policies, None, text);
        let slips = incident.diagnostics().iter().filter(|d| d.code().as_str() == "suspected_slip");
        slips.map(|d| d.message().rsplit(": ").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(told(all()), ["read as 2018-01-03"]);
    assert_eq!(told(all().slips(Inference::Reject)), ["kept, not read as 2018-01-03"]);
}

#[test]
fn metrics_rest_on_mended_slips() {
    let text = "# Outage\n\n- 2018-01-03 14:05 UTC outage starts\n- 2017-01-03 14:25 UTC service restored\n- 2018-01-03 15:00 UTC report sent\n";
    check_basis(all(), text, Some(1_200), &["slip_mended"]);
}

// Relative stamps.

#[test]
fn distances_are_refused() {
    let strict = all().relative(Inference::Reject);
    let first = "2018-07-19T14:05:00Z";
    check(
        strict,
        "# Outage 2018-07-19\n\n- 14:05 UTC errors\n- 1 hour later, rollback\n- 5 minutes later, closed\n",
        &[first, "2018-07-19T15:05:00Z", "2018-07-19T15:10:00Z"],
        &[first],
        &[4, 5],
        COUNTED,
    );
    check(
        strict,
        "# Outage 2018-07-19\n\n- 14:05 UTC errors\n- T+15m rollback\n",
        &[first, "2018-07-19T14:20:00Z"],
        &[first],
        &[4],
        COUNTED,
    );
    let text = "# Outage 2018-07-19\n\n- 14:05 UTC outage starts\n- 20 minutes later, service restored\n";
    check_basis(all(), text, Some(1_200), &["date_from_title", "relative"]);
    check_basis(strict, text, None, &[]);
}

// The order of lists.

#[test]
fn lists_are_read_in_the_order_that_the_caller_gives() {
    let list = "# Status 2018-07-19\n\n- 00:10 UTC resolved\n- 23:50 UTC rollback\n- 23:20 UTC errors\n";
    let of = |order| moments(&read(all().list_order(order), None, list));
    let newest = ["2018-07-20T00:10:00Z", "2018-07-19T23:50:00Z", "2018-07-19T23:20:00Z"];
    assert_eq!(of(ListOrder::Infer), newest);
    assert_eq!(of(ListOrder::NewestFirst), newest);
    assert_eq!(
        of(ListOrder::OldestFirst),
        ["2018-07-19T00:10:00Z", "2018-07-19T23:50:00Z", "2018-07-19T23:20:00Z"],
        "a step back of half an hour is an entry out of order"
    );
}

// All of them.

#[test]
fn what_is_written_in_full_needs_no_guess() {
    let strict = all()
        .midnight(Inference::Reject)
        .half_days(Inference::Reject)
        .neighbour_dates(Inference::Reject)
        .document_dates(Inference::Reject)
        .years(Inference::Reject)
        .date_order(Inference::Reject)
        .slips(Inference::Reject)
        .relative(Inference::Reject)
        .neighbour_zones(Inference::Reject)
        .list_order(ListOrder::OldestFirst);
    let text = "# Outage\n\n- 2018-07-19 23:50 UTC errors\n- July 20, 2018 12:10 AM UTC rollback\n- 20 July 2018 09:00 UTC - 2018-07-20 10:00 UTC report written\n";
    let incident = read(strict, None, text);
    assert_eq!(moments(&incident), ["2018-07-19T23:50:00Z", "2018-07-20T00:10:00Z", "2018-07-20T09:00:00Z"]);
    assert!(incident.events().iter().all(|e| e.moment().basis().is_empty()));
    assert_eq!(codes(&incident), NONE);
}
