//! How competing claims are settled: which event stands for each milestone of the incident.
//!
//! [`weigh`] lets the order of events speak for and against what their words say (it is soft evidence: words that are
//! plain enough stand against it), [`settle`] picks one event for each milestone.

use super::claim::{Claim, Labels, Place};
use super::{Landmark, Milestone, Milestones, Side, Statement};
use crate::resolve::Precision;
use crate::syntax::Form;

/// The indices of the events in the order of time.
///
/// An event whose moment cannot be compared (no zone among zoned ones, a day among clock times) stays behind the one that
/// it is written after. A list that is written newest first comes out oldest first.
pub fn in_order(statements: &[Statement<'_>]) -> Vec<usize> {
    let Some(reference) = statements.iter().find(|s| s.moment.precision() != Precision::Day).or(statements.first())
    else {
        return Vec::new();
    };
    let mut last = i64::MIN;
    let keys: Vec<i64> = statements
        .iter()
        .map(|s| {
            let day = s.moment.precision() == Precision::Day;
            match s.moment.since(&reference.moment) {
                // a bare day begins at midnight, yet what it tells stands where the author put it
                Some(key) if !day || last == i64::MIN || key > last || key + 86_400 < last => last = key,
                _ => {}
            }
            last
        })
        .collect();
    let mut order: Vec<usize> = (0..statements.len()).collect();
    order.sort_by_key(|i| keys[*i]);
    order
}

/// From which strength on an event tells that the harm came back.
const RENEWED: i16 = 80;

/// Picks one event for each milestone.
///
/// From trigger to identified it is the first that announces it. For mitigated it is the first after the last sign of harm
/// (the one after which the harm did not come back), rather one that tells that the service works than one that tells of
/// a deed; for resolved it is the last. What the author set out stands before what is told in running text, and where
/// nothing announces the end, the end of an outage window does.
pub fn settle(statements: &[Statement<'_>], labels: &[Labels]) -> Milestones {
    let order = in_order(statements);
    let mut settled = Milestones::default();
    for milestone in Milestone::ALL {
        let found = pick(milestone, &order, statements, labels);
        let found = found.or_else(|| window_end(milestone, &order, statements, labels));
        if let Some((event, side)) = found.or_else(|| last_relief(milestone, &order, statements, labels, &settled)) {
            settled.set(landmark(milestone, event, side, &statements[event]));
        }
    }
    settled
}

/// The event that stands for `claim`, where the document has one; none is better than a guess.
///
/// A claim that is a milestone has the milestone's own landmark. A finer one has it too, where that event makes the finer
/// claim. Else it has an event of its own:
///
/// | claim | the event |
/// |---|---|
/// | `deploy`, `provider` | the first that makes it and can be the cause: before the impact or the detection, whichever is known and comes first, and no relief |
/// | `alert`, `report`, `declared`, `on_call`, `investigating` | the first that makes it, not after the relief or the end |
/// | `recovered` | the first that makes it after the last sign of harm |
/// | `closed` | the last that makes it |
///
/// Such an event is one that the author set out: what running text tells counts only where it stands for the milestone.
pub fn settle_claim(
    claim: Claim,
    statements: &[Statement<'_>],
    labels: &[Labels],
    milestones: &Milestones,
) -> Option<Landmark> {
    let milestone = claim.milestone();
    let made_by = |event: usize| labels.get(event).is_some_and(|l| l.makes(claim));
    if let Some(own) = milestones.get(milestone)
        && (claim == Claim::from(milestone) || own.side == Side::Start && made_by(own.event))
    {
        return Some(*own);
    }
    let order = in_order(statements);
    let place = |m: Milestone| {
        // a window that ends the harm stands in the order where it begins
        let landmark = milestones.get(m).filter(|l| l.side == Side::Start)?;
        order.iter().position(|i| *i == landmark.event)
    };
    let mut made = order.iter().enumerate().filter(|(_, i)| made_by(**i) && statements[**i].form != Form::Prose);
    let found = match claim {
        Claim::Deploy | Claim::Provider => {
            let harm = [Milestone::Impact, Milestone::Detected].into_iter().filter_map(place).min()?;
            let relief = |i: usize| labels.get(i).is_some_and(|l| l.announces(Milestone::Mitigated));
            made.find(|(at, i)| *at <= harm && !relief(**i))
        }
        Claim::Recovered => {
            let lasts = lasting(milestone, &order, statements, labels);
            made.find(|(at, _)| *at >= lasts)
        }
        Claim::Closed => made.next_back(),
        Claim::Alert | Claim::Report | Claim::Declared | Claim::OnCall | Claim::Investigating => {
            let end = [Milestone::Mitigated, Milestone::Resolved].into_iter().filter_map(place).min();
            made.find(|(at, _)| end.is_none_or(|end| *at <= end))
        }
        // milestones have been looked up above
        _ => None,
    };
    found.map(|(_, i)| landmark(milestone, *i, Side::Start, &statements[*i]))
}

/// Where nothing says that the incident is over, the last of several statements of relief does, if nothing comes after it.
fn last_relief(
    milestone: Milestone,
    order: &[usize],
    statements: &[Statement<'_>],
    labels: &[Labels],
    settled: &Milestones,
) -> Option<(usize, Side)> {
    if milestone != Milestone::Resolved {
        return None;
    }
    let mitigated = settled.get(Milestone::Mitigated)?;
    let last = *order.iter().rev().find(|i| statements[**i].form != Form::Prose)?;
    let relief = labels.get(last).is_some_and(|l| l.announces(Milestone::Mitigated));
    (relief && last != mitigated.event).then_some((last, Side::Start))
}

fn landmark(milestone: Milestone, event: usize, side: Side, statement: &Statement<'_>) -> Landmark {
    let moment = match side {
        Side::End => statement.end.unwrap_or(statement.moment),
        _ => statement.moment,
    };
    Landmark { milestone, event, side, line: statement.line, moment }
}

/// From which strength on an event may stand for a milestone that no event announces.
///
/// Most timelines end, and say so in words that are hard to foresee; a beginning that nobody tells is better left open.
const fn nearly(milestone: Milestone) -> i16 {
    match milestone {
        Milestone::Identified | Milestone::Mitigated | Milestone::Resolved => 80,
        _ => Labels::ENOUGH,
    }
}

/// Is it a milestone that an outage window ends with?
const fn ends_a_window(milestone: Milestone) -> bool {
    matches!(milestone, Milestone::Mitigated | Milestone::Resolved)
}

fn pick(
    milestone: Milestone,
    order: &[usize],
    statements: &[Statement<'_>],
    labels: &[Labels],
) -> Option<(usize, Side)> {
    let strength = |i: &usize| labels.get(*i).map_or(0, |l| l.strength(milestone));
    let set_out = |i: &usize| statements[*i].form != Form::Prose;
    let entry = |i: &&usize| set_out(i) && statements[**i].form != Form::Field;
    let strongest = order.iter().filter(entry).map(strength).max().unwrap_or(0);
    let claims =
        |i: &usize| labels.get(*i).is_some_and(|l| l.announces(milestone) && l.strength(milestone) >= strongest / 2);
    let named = |i: &usize| {
        statements[*i].form == Form::Field
            && labels.get(*i).and_then(|l| l.ground(milestone)).is_some_and(|g| g.place() == Place::Label)
    };
    let lasts = lasting(milestone, order, statements, labels);
    let choose = |wanted: &dyn Fn(&usize) -> bool| {
        let mut all = order.iter().copied().enumerate().filter(|(_, i)| claims(i) && wanted(i));
        let found = match milestone {
            Milestone::Mitigated => {
                let mut relief = all.clone().filter(|(place, _)| *place >= lasts);
                let works = relief.clone().find(|(_, i)| labels.get(*i).is_some_and(|l| l.makes(Claim::Recovered)));
                works.or_else(|| relief.next()).or_else(|| all.next_back())
            }
            Milestone::Resolved => all.next_back(),
            _ => all.next(),
        };
        found.map(|(_, i)| i)
    };
    let event = choose(&named).or_else(|| choose(&set_out)).or_else(|| choose(&|_| true));
    let best = || order.iter().copied().filter(|i| set_out(i) && strength(i) >= nearly(milestone)).max_by_key(strength);
    Some((event.or_else(best)?, Side::Start))
}

/// The place in `order` from which on no event announces that the harm came back.
fn lasting(milestone: Milestone, order: &[usize], statements: &[Statement<'_>], labels: &[Labels]) -> usize {
    if milestone != Milestone::Mitigated {
        return 0;
    }
    let harmful = |i: &usize| {
        labels.get(*i).is_some_and(|l| {
            let at = |m| l.strength(m);
            at(Milestone::Impact).max(at(Milestone::Detected)) >= RENEWED
                && at(Milestone::Mitigated).max(at(Milestone::Resolved)) < Labels::ENOUGH
                && statements[*i].form != Form::Prose
                && statements[*i].form != Form::Field
        })
    };
    order.iter().rposition(harmful).map_or(0, |place| place + 1)
}

/// The end of an outage window, where nothing better says when the harm ended.
fn window_end(
    milestone: Milestone,
    order: &[usize],
    statements: &[Statement<'_>],
    labels: &[Labels],
) -> Option<(usize, Side)> {
    if !ends_a_window(milestone) {
        return None;
    }
    let window = |i: &&usize| {
        let told = matches!(statements[**i].form, Form::Field | Form::Prose);
        told && statements[**i].end.is_some() && labels.get(**i).is_some_and(|l| l.announces(Milestone::Impact))
    };
    order.iter().rfind(window).map(|i| (*i, Side::End))
}

/// Lets the order of events speak: to be called once, between labelling and [`settle`].
pub fn weigh(statements: &[Statement<'_>], labels: &mut [Labels]) {
    let mut order = in_order(statements);
    order.retain(|i| *i < labels.len());
    super::setting::lean(statements, labels, &order);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::milestone::lexicon::Lexicon;
    use crate::resolve::Moment;
    use chrono::{NaiveDate, NaiveTime};

    fn at(clock: &str) -> Moment {
        let date = NaiveDate::from_ymd_opt(2024, 3, 1).expect("a date");
        let time = NaiveTime::parse_from_str(clock, "%H:%M").expect("a clock");
        Moment::local(date.and_time(time), Precision::Minute)
    }

    /// `form clock[-clock] [{label}] text`, one statement per line.
    fn statements(source: &str) -> Vec<Statement<'_>> {
        let rows = source.lines().map(str::trim).filter(|l| !l.is_empty());
        rows.enumerate()
            .map(|(n, row)| {
                let (form, rest) = row.split_once(' ').expect("a form");
                let (clock, rest) = rest.split_once(' ').unwrap_or((rest, ""));
                let (start, end) = clock.split_once('-').map_or((clock, None), |(a, b)| (a, Some(at(b))));
                let (label, text) = match rest.strip_prefix('{') {
                    Some(rest) => rest.split_once('}').expect("a label"),
                    None => ("", rest),
                };
                let form = match form {
                    "field" => Form::Field,
                    "prose" => Form::Prose,
                    _ => Form::List,
                };
                Statement { text: text.trim(), label, moment: at(start), end, line: n + 1, form }
            })
            .collect()
    }

    /// `want` is `milestone line side`, separated by commas.
    #[track_caller]
    fn check(source: &str, want: &str) {
        let statements = statements(source);
        let lexicon = Lexicon::default();
        let mut labels: Vec<Labels> = statements.iter().map(|s| lexicon.label(s)).collect();
        weigh(&statements, &mut labels);
        let settled = settle(&statements, &labels);
        let got: Vec<String> =
            settled.iter().map(|l| format!("{} {} {}", l.milestone, l.line, l.side.as_str())).collect();
        assert_eq!(got.join(", "), want, "{source}\n{labels:?}");
    }

    /// `want` is the line of the event that stands for `claim`, 0 for none.
    #[track_caller]
    fn check_claim(source: &str, claim: Claim, want: usize) {
        let statements = statements(source);
        let lexicon = Lexicon::default();
        let mut labels: Vec<Labels> = statements.iter().map(|s| lexicon.label(s)).collect();
        weigh(&statements, &mut labels);
        let settled = settle(&statements, &labels);
        let got = settle_claim(claim, &statements, &labels, &settled).map_or(0, |l| l.line);
        assert_eq!(got, want, "{claim}: {source}\n{settled:?}\n{labels:?}");
    }

    const OUTAGE: &str = "list 10:00 Merged the new router config and deployed it to production
        list 10:04 Requests start failing with 502
        list 10:07 Alert fired: high error rate
        list 10:09 On-call engineer acknowledged the page and started investigating
        list 10:20 Root cause identified: the new config dropped a route
        list 10:26 Rolled back the config
        list 10:31 Incident resolved";

    const ALL_SEVEN: &str = "trigger 1 start, impact 2 start, detected 3 start, acknowledged 4 start, identified 5 start, \
                             mitigated 6 start, resolved 7 start";

    #[test]
    fn a_plain_timeline() {
        check(OUTAGE, ALL_SEVEN);
    }

    #[test]
    fn newest_first_is_the_same_timeline() {
        let turned: Vec<&str> = OUTAGE.lines().rev().collect();
        let want = "trigger 7 start, impact 6 start, detected 5 start, acknowledged 4 start, identified 3 start, \
                    mitigated 2 start, resolved 1 start";
        check(&turned.join("\n"), want);
    }

    #[test]
    fn fields_come_first() {
        check(
            "field 09:00 {Fault occurs}
             field 09:30 {Team aware}
             field 10:00 {Resolved}
             list 09:10 Alert fired for latency
             list 10:30 Everything is back to normal",
            "impact 1 start, detected 2 start, mitigated 5 start, resolved 3 start",
        );
    }

    #[test]
    fn a_window_ends_where_nothing_better_does() {
        check("field 18:29-23:05 {Duration}", "impact 1 start, mitigated 1 end, resolved 1 end");
    }

    #[test]
    fn relief_is_the_first_that_lasts() {
        let once = "list 10:00 The site goes down for all users
            list 10:07 Rolled back to 1.14.1, builds succeed again
            list 10:40 Backlog cleared, everything is back to normal and the incident is closed";
        check(once, "impact 1 start, mitigated 2 start, resolved 3 start");
        let again = "list 10:00 The site goes down for all users
            list 10:07 Rolled back to 1.14.1, builds succeed again
            list 10:20 The site goes down for all users again
            list 10:31 Switched to the standby, logins work again
            list 10:40 Incident closed";
        check(again, "impact 1 start, mitigated 4 start, resolved 5 start");
    }

    #[test]
    fn a_milestone_has_its_own_landmark() {
        for (place, milestone) in Milestone::ALL.into_iter().enumerate() {
            check_claim(OUTAGE, milestone.into(), place + 1);
        }
        check_claim("list 09:00 Coffee", Claim::Impact, 0);
    }

    #[test]
    fn the_milestones_event_makes_the_finer_claim() {
        check_claim(OUTAGE, Claim::Deploy, 1);
        check_claim(OUTAGE, Claim::Alert, 3);
        check_claim(OUTAGE, Claim::OnCall, 4);
        check_claim(OUTAGE, Claim::Investigating, 4);
        check_claim(OUTAGE, Claim::Closed, 7);
    }

    #[test]
    fn nobody_makes_the_finer_claim() {
        check_claim(OUTAGE, Claim::Provider, 0);
        check_claim(OUTAGE, Claim::Report, 0);
        check_claim(OUTAGE, Claim::Declared, 0);
        // a rollback is a deed, it does not tell that the service works
        check_claim(OUTAGE, Claim::Recovered, 0);
    }

    #[test]
    fn an_alert_after_the_report_counts_as_alert() {
        let reported = "list 10:04 A user reports that logins fail
            list 10:07 Alert fired: login errors
            list 10:09 Alert fired: login errors in the second zone
            list 10:20 Incident declared
            list 10:26 Rolled back, logins work again
            list 10:50 Alert fired: disk full
            list 11:00 Incident closed";
        check_claim(reported, Claim::Report, 1);
        check_claim(reported, Claim::Alert, 2);
        check_claim(reported, Claim::Declared, 4);
        check_claim(reported, Claim::Closed, 7);
    }

    #[test]
    fn an_alert_after_the_relief_is_another_matter() {
        check_claim(
            "list 10:04 A user reports that logins fail
             list 10:26 Rolled back, logins work again
             list 10:50 Alert fired: disk full",
            Claim::Alert,
            0,
        );
    }

    #[test]
    fn a_deploy_after_the_harm_is_no_cause() {
        let late = "list 10:00 Logins start failing with 502
            list 10:04 Alert fired: login errors
            list 10:10 Deployed the new parser to production
            list 10:26 Rolled back, logins work again";
        check_claim(late, Claim::Deploy, 0);
    }

    #[test]
    fn the_service_works_after_the_deed() {
        let deed = "list 10:00 Logins start failing with 502
            list 10:10 Rolled back the release
            list 10:20 Logins start failing with 502 again
            list 10:26 Switched to the standby
            list 10:31 The service recovered";
        check_claim(deed, Claim::Recovered, 5);
    }

    #[test]
    fn nothing_comes_of_nothing() {
        check("", "");
        check("list 09:00 Coffee", "");
        assert_eq!(settle(&[], &[Labels::default()]), Milestones::default());
        let one = statements("list 09:00 Incident resolved");
        assert_eq!(settle(&one, &[]), Milestones::default());
        weigh(&one, &mut []);
    }
}
