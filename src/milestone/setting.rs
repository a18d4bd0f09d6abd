//! What the place of an event among the others speaks for: soft evidence beside its words.
//!
//! Words say what an event announces; its place says what is likely to be announced there. A change before anybody is
//! harmed is likelier the trigger than the relief, and what comes after the last relief is no new impact. The weights
//! are fitted to annotated timelines by `tests/reference/settings.py`, teams left out.

use super::claim::{Claim, Labels};
use super::{Milestone, Statement};
use crate::syntax::Form;

/// What the words of an event tell clearly enough to shed light on its neighbours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    /// Something was changed.
    Change,
    /// Somebody is harmed.
    Harm,
    /// Somebody noticed.
    Notice,
    /// Somebody answered.
    Answer,
    /// The cause was found.
    Finding,
    /// The harm ends.
    Relief,
}

impl Sign {
    const ALL: [Sign; 6] = [Sign::Change, Sign::Harm, Sign::Notice, Sign::Answer, Sign::Finding, Sign::Relief];

    /// From which strength on words tell it clearly.
    const fn clear(self) -> i16 {
        match self {
            Sign::Finding | Sign::Relief => 80,
            _ => 70,
        }
    }

    /// How strongly the words of an event tell it.
    fn strength(self, words: &Labels) -> i16 {
        match self {
            Sign::Change => words.strength(Milestone::Trigger),
            Sign::Harm => words.strength(Milestone::Impact),
            Sign::Notice => words.strength(Milestone::Detected),
            Sign::Answer => words.strength(Milestone::Acknowledged),
            Sign::Finding => words.strength(Milestone::Identified),
            Sign::Relief => words.strength(Milestone::Mitigated).max(words.strength(Milestone::Resolved)),
        }
    }
}

/// A set of signs.
#[derive(Clone, Copy, Default)]
struct Signs(u8);

impl Signs {
    /// What the words of an event tell.
    fn of(words: &Labels) -> Self {
        Sign::ALL.into_iter().filter(|s| s.strength(words) >= s.clear()).fold(Self::default(), Self::with)
    }

    const fn with(self, sign: Sign) -> Self {
        Signs(self.0 | 1 << sign as u8)
    }

    const fn and(self, other: Self) -> Self {
        Signs(self.0 | other.0)
    }

    fn iter(self) -> impl Iterator<Item = Sign> {
        Sign::ALL.into_iter().filter(move |s| self.0 & (1 << *s as u8) != 0)
    }
}

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
    /// The first in its row.
    First,
    /// The last in its row.
    Last,
    /// In the first third.
    Early,
    /// In the last third.
    Late,
    /// Its words tell nothing.
    Silent,
    /// Its own words tell the sign.
    Own(Sign),
    /// Some event before it does.
    After(Sign),
    /// Some event after it does.
    Before(Sign),
    /// The event just before it does.
    Previous(Sign),
    /// The event just after it does.
    Next(Sign),
}

impl Setting {
    /// Its place in [`LEANINGS`].
    const fn index(self) -> usize {
        const SIMPLE: usize = 9;
        match self {
            Setting::Always => 0,
            Setting::Prose => 1,
            Setting::ProseWindow => 2,
            Setting::FieldWindow => 3,
            Setting::First => 4,
            Setting::Last => 5,
            Setting::Early => 6,
            Setting::Late => 7,
            Setting::Silent => 8,
            Setting::Own(sign) => SIMPLE + sign as usize,
            Setting::After(sign) => SIMPLE + 6 + sign as usize,
            Setting::Before(sign) => SIMPLE + 12 + sign as usize,
            Setting::Previous(sign) => SIMPLE + 18 + sign as usize,
            Setting::Next(sign) => SIMPLE + 24 + sign as usize,
        }
    }
}

/// From this strength on, words lean to a milestone.
const SLIGHT: i16 = 40;
/// Up to this strength, words tell nothing of a milestone.
const NOTHING: i16 = 20;

/// What each setting speaks for, in the order of [`Milestone::ALL`], in the unit of the evidence rows.
#[rustfmt::skip]
const LEANINGS: &[(Setting, [i16; 7])] = &[
    //                                 trig   imp   det   ack   ide   mit   res
    (Setting::Always,                  [ -60,  -80,  -30,  -35,   15,  -30,  -90]),
    (Setting::Prose,                   [  15,   50,    0,   -5,    5,   20,    0]),
    (Setting::ProseWindow,             [ -45,  105,  -45,  -15,   -5,  -35,  -10]),
    (Setting::FieldWindow,             [ -20,  140,  -30,  -25,  -10,  -85,  -35]),
    (Setting::First,                   [  70,  -15,   20,  -30,  -15, -100,   -5]),
    (Setting::Last,                    [   5,  -10,   -5,  -10,  -15,   -5,  120]),
    (Setting::Early,                   [  15,   25,   25,   20,  -30,  -75,  -20]),
    (Setting::Late,                    [ -20,  -45,  -35,  -35,  -15,   70,   35]),
    (Setting::Silent,                  [  10,   20,    0,   15,   -5,   -5,  -10]),
    (Setting::Own(Sign::Change),       [   0,  -15,  -70,  -35,   -5,   25,  -20]),
    (Setting::Own(Sign::Harm),         [ -35,    5,  -20,  -35,  -15,  -65,  -30]),
    (Setting::Own(Sign::Notice),       [ -55, -105,    0,    5,    5,  -25,  -25]),
    (Setting::Own(Sign::Answer),       [ -30,   15,    0,   -5,  -10,  -45,  -35]),
    (Setting::Own(Sign::Finding),      [  -5,  -60,    5,  -10,  -20,  -80,  -10]),
    (Setting::Own(Sign::Relief),       [ -30,  -10,  -25,  -15,  -15,   -5,   -5]),
    (Setting::After(Sign::Change),     [ -25,   -5,   20,   -5,   -5,  -55,    5]),
    (Setting::After(Sign::Harm),       [ -20,   -5,  -15,   15,   15,  -20,    5]),
    (Setting::After(Sign::Notice),     [ -45,  -80,  -45,  -15,   15,   -5,   15]),
    (Setting::After(Sign::Answer),     [ -40,  -80,  -35,  -35,    5,    5,   -5]),
    (Setting::After(Sign::Finding),    [   5,   -5,    5,  -25,  -25,   15,    5]),
    (Setting::After(Sign::Relief),     [  15,   45,   -5,   -5,    0,    5,   15]),
    (Setting::Before(Sign::Change),    [  10,  -25,    5,   10,   10,  -10,   10]),
    (Setting::Before(Sign::Harm),      [  -5,    5,   -5,  -15,    0,   10,   -5]),
    (Setting::Before(Sign::Notice),    [  30,   10,  -15,  -20,  -15,  -30,  -20]),
    (Setting::Before(Sign::Answer),    [  20,    5,   15,    5,    0,  -20,  -30]),
    (Setting::Before(Sign::Finding),   [   5,    5,   10,    5,  -25,  -70,    5]),
    (Setting::Before(Sign::Relief),    [  20,   10,    0,  -15,    5,  -30,  -50]),
    (Setting::Previous(Sign::Change),  [  20,   65,    0,  -15,    0,   55,    5]),
    (Setting::Previous(Sign::Harm),    [   0,  -15,   45,  -35,    0,   -5,   -5]),
    (Setting::Previous(Sign::Notice),  [ -20,    5,   -5,   60,    0,   15,  -20]),
    (Setting::Previous(Sign::Answer),  [ -30,   35,  -20,   15,    5,  -25,  -15]),
    (Setting::Previous(Sign::Finding), [ -30,  -20,  -10,  -25,   15,   15,    5]),
    (Setting::Previous(Sign::Relief),  [   0,   -5,    0,  -30,  -10,   -5,  -15]),
    (Setting::Next(Sign::Change),      [   5,  -10,  -20,   -5,   10,  -20,  -15]),
    (Setting::Next(Sign::Harm),        [  25,  -10,   -5,  -10,  -20,   35,  -10]),
    (Setting::Next(Sign::Notice),      [ -20,   55,  -10,  -15,  -15,    5,  -15]),
    (Setting::Next(Sign::Answer),      [ -15,    0,   30,  -10,   10,   20,  -35]),
    (Setting::Next(Sign::Finding),     [ -10,  -85,  -15,   20,    5,    5,   10]),
    (Setting::Next(Sign::Relief),      [ -35,   30,    5,  -10,   -5,   85,  -10]),
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
    //                                 trig   imp   det   ack   ide   mit   res
    (Standing::Foremost,               [  10,   65,   45,   25,   25,   50,   35]),
    (Standing::Other,                  [  10,   55,   25,   -5,   10,   25,   10]),
    (Standing::Strongest,              [ -10,   15,   -5,    0,   10,   35,   10]),
];

/// Adds what the setting of each event speaks for. `order` are the indices of all events in the order of time.
///
/// Events that the author set out are judged by their place among those, events in running text by their place among all
/// that are no fields. Everything is judged by what the words alone say, so the result does not depend on the order of
/// evaluation.
pub(super) fn lean(statements: &[Statement<'_>], labels: &mut [Labels], order: &[usize]) {
    let words: Vec<Labels> = labels.to_vec();
    let told: Vec<usize> = order.iter().copied().filter(|i| statements[*i].form != Form::Field).collect();
    let prose = |i: &usize| statements[*i].form == Form::Prose;
    let set_out: Vec<usize> = told.iter().copied().filter(|i| !prose(i)).collect();
    for (statement, label) in statements.iter().zip(labels.iter_mut()) {
        plain(statement, label);
        form(statement, label);
    }
    place(&set_out, &words, labels, |_| true);
    if set_out.len() < told.len() {
        place(&told, &words, labels, |i| prose(&i));
    }
    for milestone in Milestone::ALL {
        stand(milestone, &told, &words, labels);
    }
    words.iter().zip(labels.iter_mut()).for_each(|(words, label)| certain(words, label));
    relapse(&set_out, &words, labels);
}

/// Lets words that say as much as the author's own label be announced, whatever their place speaks for.
fn certain(words: &Labels, label: &mut Labels) {
    Milestone::ALL.into_iter().filter(|m| words.strength(*m) >= Labels::CERTAIN).for_each(|m| label.uphold(m));
}

/// From this strength on, words tell of relief or of the end plainly.
const PLAINLY: i16 = 120;

/// Lets plain words that it works or is over be announced between harm and harm, where their place speaks against them:
/// what came back had been over. That makes them no likelier to stand for the milestone, which is the end that lasts.
fn relapse(row: &[usize], words: &[Labels], labels: &mut [Labels]) {
    let tells = |i: &usize, sign: Sign| sign.strength(&words[*i]) >= sign.clear();
    let harmed = |i: &usize| tells(i, Sign::Harm) && !tells(i, Sign::Relief);
    let (Some(first), Some(last)) = (row.iter().position(harmed), row.iter().rposition(harmed)) else { return };
    for index in &row[first..last] {
        // a deed may have been in vain, what is told to work did work
        for claim in [Claim::Recovered, Claim::Resolved] {
            let (own, milestone) = (&words[*index], claim.milestone());
            let plain = own.makes(claim) && own.strength(milestone) >= PLAINLY;
            if let Some(label) = labels.get_mut(*index).filter(|_| plain) {
                label.uphold(milestone);
            }
        }
    }
}

/// From this strength on, words are as plain as words can be.
const PLAIN: i16 = 220;

/// Takes down what the words of an event say over and over of a beginning, so that its place may speak against letting it
/// stand for the milestone: a thing begins once, however many words tell it late.
fn plain(statement: &Statement<'_>, label: &mut Labels) {
    if statement.form != Form::Field {
        for milestone in [Milestone::Trigger, Milestone::Impact, Milestone::Detected] {
            label.hold_to(milestone, PLAIN);
        }
    }
}

/// Adds what the form of an event speaks for.
fn form(statement: &Statement<'_>, label: &mut Labels) {
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

/// Adds what its place in a row of events speaks for, to each of them that is `wanted`.
fn place(row: &[usize], words: &[Labels], labels: &mut [Labels], wanted: impl Fn(usize) -> bool) {
    let signs: Vec<Signs> = row.iter().map(|i| Signs::of(&words[*i])).collect();
    let mut later = vec![Signs::default(); row.len()];
    for place in (1..row.len()).rev() {
        later[place - 1] = later[place].and(signs[place]);
    }
    let mut before = Signs::default();
    for (place, index) in row.iter().enumerate() {
        if wanted(*index)
            && let Some(label) = labels.get_mut(*index)
        {
            for setting in ends(place, row.len()) {
                add(label, setting);
            }
            if Milestone::ALL.into_iter().all(|m| words[*index].strength(m) <= NOTHING) {
                add(label, Setting::Silent);
            }
            let next = signs.get(place + 1).copied().unwrap_or_default();
            let previous = place.checked_sub(1).map_or_else(Signs::default, |p| signs[p]);
            signs[place].iter().for_each(|s| add(label, Setting::Own(s)));
            before.iter().for_each(|s| add(label, Setting::After(s)));
            later[place].iter().for_each(|s| add(label, Setting::Before(s)));
            previous.iter().for_each(|s| add(label, Setting::Previous(s)));
            next.iter().for_each(|s| add(label, Setting::Next(s)));
        }
        before = before.and(signs[place]);
    }
}

/// Where a place lies between the two ends of its row.
fn ends(place: usize, count: usize) -> impl Iterator<Item = Setting> {
    let holds = [
        (place == 0, Setting::First),
        (place + 1 == count, Setting::Last),
        (place * 3 < count, Setting::Early),
        (place * 3 >= 2 * count, Setting::Late),
    ];
    holds.into_iter().filter(|(holds, _)| *holds).map(|(_, setting)| setting)
}

/// Adds what it speaks for to be the first, the last or the strongest of those that lean to `milestone`.
fn stand(milestone: Milestone, row: &[usize], words: &[Labels], labels: &mut [Labels]) {
    let strength = |i: &usize| words[*i].strength(milestone);
    let leans = |i: &usize| strength(i) >= SLIGHT;
    let takes_last = matches!(milestone, Milestone::Mitigated | Milestone::Resolved);
    let foremost = if takes_last { row.iter().rposition(leans) } else { row.iter().position(leans) };
    let strongest = row.iter().map(strength).max().unwrap_or(0);
    for (place, index) in row.iter().enumerate().filter(|(_, i)| leans(i)) {
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
    let (_, leanings) = LEANINGS[setting.index()];
    for (milestone, weight) in Milestone::ALL.into_iter().zip(leanings) {
        label.lean(milestone, weight);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_has_its_row() {
        for (row, (setting, _)) in LEANINGS.iter().enumerate() {
            assert_eq!(setting.index(), row, "{setting:?}");
        }
        assert_eq!(LEANINGS.len(), Setting::Next(Sign::Relief).index() + 1);
    }
}
