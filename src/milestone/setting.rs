//! What the place of an event among the others speaks for: soft evidence beside its words.

use super::claim::Labels;
use super::{Milestone, Statement};
use crate::syntax::Form;

/// A circumstance of an event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Setting {
    /// Any event that is no field.
    Always,
    /// It is told in running text.
    Prose,
    /// Running text that names a begin and an end.
    ProseWindow,
    /// A labelled range of time.
    FieldWindow,
    /// The first that the author set out.
    First,
    /// The last that the author set out.
    Last,
    /// In the first third.
    Early,
    /// In the last third.
    Late,
    /// Somebody noticed before.
    AfterDetection,
    /// Nobody is said to have noticed, yet the response goes on.
    AfterResponse,
    /// Somebody will notice later.
    BeforeDetection,
    /// The cause was found before.
    AfterFinding,
    /// The next event tells of recovery.
    NextIsGood,
    /// Its own words tell that somebody noticed.
    OwnDetection,
    /// Its own words tell of a change.
    OwnTrigger,
}

/// From this strength on, words tell of a detection or a change clearly enough to shed light on their neighbours.
const CLEAR: i16 = 70;
/// From this strength on, words lean to a milestone.
const SLIGHT: i16 = 40;
/// From this strength on, words tell of an answer, a finding or a relief clearly enough.
const PLAIN: i16 = 80;

/// What each setting speaks for, in the order of [`Milestone::ALL`], in the unit of the evidence rows.
#[rustfmt::skip]
const LEANINGS: &[(Setting, [i16; 7])] = &[
    //                       trig  imp  det  ack  ide  mit  res
    (Setting::Always,          [ -30,   30,    0,  -40,    0,   40,  -40]),
    (Setting::Prose,           [  25,   -5,    0,  -15,  -40,    0,   20]),
    (Setting::ProseWindow,     [ -20,   60,  -35,  -10,  -10,  -35,  -20]),
    (Setting::FieldWindow,     [ -15,  125,  -15,  -15,  -15,  -15,  -15]),
    (Setting::First,           [  50,   10,   30,  -30,  -30,  -55,   20]),
    (Setting::Last,            [  10,   20,   10,    5,  -20,   10,   70]),
    (Setting::Early,           [  40,   20,   25,   30,  -30,  -30,  -10]),
    (Setting::Late,            [   0,    0,  -15,  -20,   -5,   30,   45]),
    (Setting::AfterDetection,  [ -55,  -65,  -35,   20,   10,   -5,   10]),
    (Setting::AfterResponse,   [ -60,  -20,    0,    0,  -20,    5,  -10]),
    (Setting::BeforeDetection, [  20,  -20,   20,   15,  -10,  -10,  -45]),
    (Setting::AfterFinding,    [   0,   10,    5,  -30,  -10,  -15,  -10]),
    (Setting::NextIsGood,      [ -30,   40,   20,  -20,  -10,   20,  -10]),
    (Setting::OwnDetection,    [ -50,  -70,  -15,   10,  -10,   10,  -10]),
    (Setting::OwnTrigger,      [  20,    0,  -50,  -10,  -10,   10,    0]),
];

/// How an event stands among those whose words lean to the same milestone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Standing {
    /// The first of them; the last for mitigated and resolved.
    Foremost,
    /// Any other.
    Other,
    /// The one whose words lean to it most.
    Strongest,
}

/// What each standing speaks for, for the milestone in question.
#[rustfmt::skip]
const STANDINGS: &[(Standing, [i16; 7])] = &[
    //                       trig  imp  det  ack  ide  mit  res
    (Standing::Foremost,       [   0,   -5,   35,   20,   20,    0,   25]),
    (Standing::Other,          [   5,  -10,   10,  -30,    0,  -50,  -35]),
    (Standing::Strongest,      [ -20,  -35,  -25,  -20,   15,  -10,    0]),
];

/// Adds what the setting of each event speaks for. `order` are the indices of all events in the order of time.
///
/// Everything is judged by what the words alone say, so the result does not depend on the order of evaluation.
pub(super) fn lean(statements: &[Statement<'_>], labels: &mut [Labels], order: &[usize]) {
    let set_out: Vec<usize> =
        order.iter().copied().filter(|i| !matches!(statements[*i].form, Form::Prose | Form::Field)).collect();
    let words: Vec<Labels> = labels.to_vec();
    let places = Places::of(&set_out, &words);
    for (index, statement) in statements.iter().enumerate() {
        let Some(label) = labels.get_mut(index) else { return };
        match (statement.form, statement.end.is_some()) {
            (Form::Field, false) => {}
            (Form::Field, true) => add(label, Setting::FieldWindow),
            (Form::Prose, ranged) => {
                add(label, Setting::Always);
                add(label, Setting::Prose);
                if ranged {
                    add(label, Setting::ProseWindow);
                }
            }
            _ => add(label, Setting::Always),
        }
    }
    for (place, index) in set_out.iter().enumerate() {
        if let Some(label) = labels.get_mut(*index) {
            places.settings(place, &set_out, &words, |setting| add(label, setting));
        }
    }
    for milestone in Milestone::ALL {
        stand(milestone, &set_out, &words, labels);
    }
}

/// Adds what it speaks for to be the first, the last or the strongest of those that lean to `milestone`.
fn stand(milestone: Milestone, set_out: &[usize], words: &[Labels], labels: &mut [Labels]) {
    let strength = |i: &usize| words[*i].strength(milestone);
    let leans = |i: &usize| strength(i) >= SLIGHT;
    let takes_last = matches!(milestone, Milestone::Mitigated | Milestone::Resolved);
    let foremost = if takes_last { set_out.iter().rposition(leans) } else { set_out.iter().position(leans) };
    let strongest = set_out.iter().map(strength).max().unwrap_or(0);
    for (place, index) in set_out.iter().enumerate().filter(|(_, i)| leans(i)) {
        let first = if foremost == Some(place) { Standing::Foremost } else { Standing::Other };
        let mut weight = standing(first, milestone);
        if strength(index) == strongest {
            weight += standing(Standing::Strongest, milestone);
        }
        if let Some(label) = labels.get_mut(*index) {
            label.lean(milestone, weight);
        }
    }
}

fn standing(standing: Standing, milestone: Milestone) -> i16 {
    STANDINGS.iter().find(|(s, _)| *s == standing).map_or(0, |(_, weights)| weights[milestone as usize])
}

fn add(label: &mut Labels, setting: Setting) {
    for (_, leanings) in LEANINGS.iter().filter(|(s, _)| *s == setting) {
        for (milestone, weight) in Milestone::ALL.into_iter().zip(leanings) {
            label.lean(milestone, *weight);
        }
    }
}

/// Where, among the events set out, the plain ones stand.
struct Places {
    first_detection: usize,
    last_detection: usize,
    first_answer: usize,
    first_finding: usize,
}

impl Places {
    fn of(set_out: &[usize], words: &[Labels]) -> Self {
        let strong = |i: &usize, milestone, least| words[*i].strength(milestone) >= least;
        let detection = |i: &usize| strong(i, Milestone::Detected, CLEAR);
        let finding = |i: &usize| strong(i, Milestone::Identified, PLAIN);
        let answer = |i: &usize| {
            strong(i, Milestone::Acknowledged, CLEAR) || finding(i) || strong(i, Milestone::Mitigated, PLAIN)
        };
        let first = |found: &dyn Fn(&usize) -> bool| set_out.iter().position(found).unwrap_or(usize::MAX);
        Self {
            first_detection: first(&detection),
            last_detection: set_out.iter().rposition(detection).unwrap_or(0),
            first_answer: first(&answer),
            first_finding: first(&finding),
        }
    }

    fn settings(&self, place: usize, set_out: &[usize], words: &[Labels], mut give: impl FnMut(Setting)) {
        let count = set_out.len();
        let own = &words[set_out[place]];
        let mut when = |holds: bool, setting| {
            if holds {
                give(setting);
            }
        };
        when(place == 0, Setting::First);
        when(place + 1 == count, Setting::Last);
        when(place * 3 < count, Setting::Early);
        when(place * 3 >= 2 * count, Setting::Late);
        let after_detection = self.first_detection < place;
        let after_answer = self.first_answer < place;
        when(after_detection, Setting::AfterDetection);
        when(!after_detection && after_answer, Setting::AfterResponse);
        when(!after_detection && !after_answer && self.last_detection > place, Setting::BeforeDetection);
        when(self.first_finding < place, Setting::AfterFinding);
        let good = |l: &Labels| l.strength(Milestone::Resolved) > PLAIN || l.strength(Milestone::Mitigated) > PLAIN;
        when(set_out.get(place + 1).is_some_and(|i| good(&words[*i])), Setting::NextIsGood);
        when(own.strength(Milestone::Detected) >= CLEAR, Setting::OwnDetection);
        when(own.strength(Milestone::Trigger) >= CLEAR, Setting::OwnTrigger);
    }
}
