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

/// Picks one event for each milestone.
///
/// From trigger to identified it is the first that announces it about as plainly as any. For mitigated it is the first such
/// after the last sign of harm (the one after which the harm did not come back), rather one that tells that the service works than one
/// that tells of a deed; for resolved it is the last. What the author set out stands before what is told in running text,
/// and where nothing announces the end, the end of an outage window does.
pub fn settle(statements: &[Statement<'_>], labels: &[Labels]) -> Milestones {
    let order = in_order(statements);
    let story = Story { order: &order, statements, labels };
    let mut settled = Milestones::default();
    for milestone in Milestone::ALL {
        let found = story.pick(milestone).map(|event| (event, Side::Start));
        let found = found.or_else(|| story.window_end(milestone));
        if let Some((event, side)) = found.or_else(|| story.last_relief(milestone, &settled)) {
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
            let lasts = Story { order: &order, statements, labels }.lasting();
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

/// From which strength on an event tells that the harm came back.
const RENEWED: i16 = 80;

/// From which strength on an event may stand for a milestone that no event announces.
///
/// Most incidents come to an end, which is told in words that are hard to foresee; a beginning that nobody tells is better
/// left open. A change that leans to the trigger has its place before all others to speak for it.
const fn nearly(milestone: Milestone) -> i16 {
    match milestone {
        Milestone::Mitigated => 60,
        Milestone::Trigger => 75,
        Milestone::Identified | Milestone::Resolved => 80,
        _ => Labels::ENOUGH,
    }
}

/// How strong an event must be to stand before a stronger one, in hundredths of the strongest.
///
/// Harm begins small, and it takes many a deed to end it: what comes first may be told less plainly.
const fn share(milestone: Milestone) -> i32 {
    match milestone {
        Milestone::Impact | Milestone::Mitigated => 50,
        _ => 75,
    }
}

/// From this strength on one event tells it as plainly as another, however many words it uses.
///
/// Of what ends the last is taken, and a cause is often looked for before it is found: there the plainest counts.
const fn plain(milestone: Milestone) -> i16 {
    match milestone {
        Milestone::Identified | Milestone::Mitigated | Milestone::Resolved => i16::MAX,
        _ => 260,
    }
}

/// The share of the strongest that an event must have among those that tell of lasting relief.
const LASTING: i32 = 75;

/// Is `strength` at least so many hundredths of the `strongest`?
const fn reaches(strength: i16, strongest: i16, share: i32) -> bool {
    strength as i32 * 100 >= strongest as i32 * share
}

/// The events in the order of time, with what they announce.
#[derive(Clone, Copy)]
struct Story<'a> {
    order: &'a [usize],
    statements: &'a [Statement<'a>],
    labels: &'a [Labels],
}

impl Story<'_> {
    fn strength(&self, event: usize, milestone: Milestone) -> i16 {
        self.labels.get(event).map_or(0, |l| l.standing(milestone))
    }

    fn makes(&self, event: usize, claim: Claim) -> bool {
        self.labels.get(event).is_some_and(|l| l.makes(claim))
    }

    fn form(&self, event: usize) -> Form {
        self.statements[event].form
    }

    /// Did the author set it out?
    fn set_out(&self, event: usize) -> bool {
        self.form(event) != Form::Prose
    }

    /// Is it set out in a row of events, not as a field?
    fn in_row(&self, event: usize) -> bool {
        !matches!(self.form(event), Form::Prose | Form::Field)
    }

    /// Is it a field whose name is that of the milestone?
    fn named(&self, event: usize, milestone: Milestone) -> bool {
        let ground = self.labels.get(event).and_then(|l| l.ground(milestone));
        self.form(event) == Form::Field && ground.is_some_and(|g| g.place() == Place::Label)
    }

    /// The event that stands for `milestone`, if one does.
    fn pick(&self, milestone: Milestone) -> Option<usize> {
        let strength = |i: usize| self.strength(i, milestone);
        let row = self.order.iter().filter(|i| self.in_row(**i));
        let strongest = row.map(|i| strength(*i)).max().unwrap_or(0).min(plain(milestone));
        let claims = |i: usize| strength(i) >= Labels::ENOUGH && reaches(strength(i), strongest, share(milestone));
        let choose = |wanted: &dyn Fn(usize) -> bool| {
            let mut all = self.order.iter().copied().enumerate().filter(|(_, i)| claims(*i) && wanted(*i));
            match milestone {
                Milestone::Mitigated => self.relief(&all.collect::<Vec<_>>()),
                Milestone::Resolved => all.next_back().map(|(_, i)| i),
                _ => all.next().map(|(_, i)| i),
            }
        };
        choose(&|i| self.named(i, milestone))
            .or_else(|| choose(&|i| self.set_out(i)))
            .or_else(|| choose(&|_| true))
            .or_else(|| self.nearest(milestone))
    }

    /// The event that comes nearest to announcing a milestone that none announces; the last of several alike.
    ///
    /// Running text counts for relief only, which is told there where a timeline ends with the deeds.
    fn nearest(&self, milestone: Milestone) -> Option<usize> {
        let strongest = |wanted: &dyn Fn(usize) -> bool| {
            let near = |i: &usize| self.strength(*i, milestone) >= nearly(milestone) && wanted(*i);
            self.order.iter().copied().filter(near).max_by_key(|i| self.strength(*i, milestone))
        };
        strongest(&|i| self.set_out(i)).or_else(|| strongest(&|_| milestone == Milestone::Mitigated))
    }

    /// Of several statements of relief, each with its place in the order, the one after which the harm did not come back.
    ///
    /// It is the first of the plainest, rather one that tells that the service works than one that tells of a deed. Where
    /// the harm came back after all of them, it is the last.
    fn relief(&self, all: &[(usize, usize)]) -> Option<usize> {
        let strength = |i: usize| self.strength(i, Milestone::Mitigated);
        let lasts = self.lasting();
        let after = all.iter().filter(|(place, _)| *place >= lasts).map(|(_, i)| *i);
        let strongest = after.clone().map(strength).max().unwrap_or(0);
        let mut plainest = after.filter(|i| reaches(strength(*i), strongest, LASTING));
        let works = plainest.clone().find(|i| self.makes(*i, Claim::Recovered));
        works.or_else(|| plainest.next()).or_else(|| all.last().map(|(_, i)| *i))
    }

    /// The place in the order from which on no event announces that the harm came back.
    fn lasting(&self) -> usize {
        let harmful = |i: &usize| {
            let at = |m| self.strength(*i, m);
            self.in_row(*i)
                && at(Milestone::Impact).max(at(Milestone::Detected)) >= RENEWED
                && at(Milestone::Mitigated).max(at(Milestone::Resolved)) < Labels::ENOUGH
        };
        self.order.iter().rposition(harmful).map_or(0, |place| place + 1)
    }

    /// The end of an outage window, where nothing better says when the harm ended.
    fn window_end(&self, milestone: Milestone) -> Option<(usize, Side)> {
        let ends = matches!(milestone, Milestone::Mitigated | Milestone::Resolved);
        let window = |i: &&usize| {
            !self.in_row(**i)
                && self.statements[**i].end.is_some()
                && self.strength(**i, Milestone::Impact) >= Labels::ENOUGH
        };
        self.order.iter().rfind(|i| ends && window(i)).map(|i| (*i, Side::End))
    }

    /// Where nothing says that the incident is over, the last of several statements of relief does, if nothing comes after
    /// it.
    fn last_relief(&self, milestone: Milestone, settled: &Milestones) -> Option<(usize, Side)> {
        let mitigated = settled.get(Milestone::Mitigated).filter(|_| milestone == Milestone::Resolved)?;
        let last = *self.order.iter().rev().find(|i| self.set_out(**i))?;
        let relief = self.strength(last, Milestone::Mitigated) >= Labels::ENOUGH;
        (relief && last != mitigated.event).then_some((last, Side::Start))
    }
}

fn landmark(milestone: Milestone, event: usize, side: Side, statement: &Statement<'_>) -> Landmark {
    let moment = match side {
        Side::End => statement.end.unwrap_or(statement.moment),
        _ => statement.moment,
    };
    Landmark { milestone, event, side, line: statement.line, moment }
}

/// Lets the order of events speak: to be called once, between labelling and [`settle`].
pub fn weigh(statements: &[Statement<'_>], labels: &mut [Labels]) {
    let mut order = in_order(statements);
    order.retain(|i| *i < labels.len());
    super::setting::lean(statements, labels, &order);
}

/// Takes back what only its place, or relief, makes an end, in an incident that says that it is open: to be called between
/// [`weigh`] and [`settle`]. `words` are the labels as they were before.
pub(crate) fn keep_open(words: &[Labels], labels: &mut [Labels]) {
    for (own, label) in words.iter().zip(labels).filter(|(own, _)| !own.announces(Milestone::Resolved)) {
        *label = label.set(Milestone::Resolved, own.strength(Milestone::Resolved).min(0));
    }
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
        list 10:31 Incident resolved and closed";

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
