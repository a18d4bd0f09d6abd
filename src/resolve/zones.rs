//! The zones of a document: what each entry takes where it has none of its own, each spelling read once.

use super::context::{Draft, Facts};
use super::evidence::Evidence;
use super::moment::Basis;
use super::policy::{Ambiguous, Inference};
use super::readings::Settled;
use super::remarks::Remarks;
use super::timezone::{self, Zone};
use super::{Event, Options};
use crate::syntax::{self, Form};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// How zones were read, by name and by the offset beside it.
type Read<'t> = HashMap<(&'t str, Option<i32>), Option<Settled>>;

/// The zones of a document: what each entry takes where it has none of its own.
#[derive(Default)]
pub(super) struct Zones<'t> {
    /// A zone that a notice or the title gives to all times.
    governing: Option<syntax::Zone<'t>>,
    /// The only zone that any entry names.
    sole: Option<syntax::Zone<'t>>,
    /// The first zone that an entry of each run names. Invariant: in the order of the runs.
    runs: Vec<(u32, syntax::Zone<'t>)>,
    /// What was read here: what is to be told about each is told once.
    cached: Read<'t>,
    /// What the document says about its zones, for all of its incidents.
    shared: Rc<Shared<'t>>,
    assumed: bool,
    /// May an entry take the zone of its neighbours?
    from_neighbours: Inference,
}

/// What a document says about its zones, and how they were read by that: each is looked for in the text once.
#[derive(Default)]
struct Shared<'t> {
    evidence: Evidence<'t>,
    settled: RefCell<Read<'t>>,
}

impl<'t> Shared<'t> {
    fn read(&self, spelled: &syntax::Zone<'t>, options: &Options<'_>) -> Option<Settled> {
        let settle = || timezone::read(spelled, options.preferences).map(|r| self.evidence.settle(r));
        *self.settled.borrow_mut().entry((spelled.name(), spelled.beside())).or_insert_with(settle)
    }
}

/// The only zone that the drafts name which `fits`, or that governs them.
fn sole<'t>(facts: &Facts<'t>, options: &Options<'_>, fits: impl Fn(&Draft<'t>) -> bool) -> Option<syntax::Zone<'t>> {
    let known = |z: &syntax::Zone<'t>| timezone::read(z, options.preferences).map(|r| r.zone);
    let drafts = facts.drafts.iter().filter(|d| d.entry.block() != 0 && fits(d));
    let mut all = drafts.filter_map(|d| own(d).or(d.zone));
    let first = all.next()?;
    let one = known(&first)?;
    let same = |z: syntax::Zone<'t>| {
        (z.name(), z.beside()) == (first.name(), first.beside()) && z.spelling() == first.spelling()
            || known(&z) == Some(one)
    };
    all.all(same).then_some(first)
}

/// All zones that are written at an entry or govern it.
pub(super) fn spelled_zones<'t>(draft: &Draft<'t>) -> impl Iterator<Item = syntax::Zone<'t>> + use<'t> {
    let stamp = draft.entry.stamp();
    let end = stamp.end().and_then(|e| e.zone()).copied();
    let other = stamp.other().map(|(_, zone)| *zone);
    [stamp.zone().copied(), draft.entry.column().zone, end, other, draft.zone].into_iter().flatten()
}

impl<'t> Zones<'t> {
    pub(super) fn of(text: &'t str, facts: &Facts<'t>, near: Option<NaiveDate>, options: &Options<'_>) -> Self {
        let from_neighbours = options.policies.neighbour_zones;
        let assumed = options.zone.is_some();
        let mut zones = Zones { governing: facts.zone, assumed, from_neighbours, ..Zones::default() };
        let evidence = Evidence::of(text, facts, near, options);
        zones.shared = Rc::new(Shared { evidence, settled: RefCell::default() });
        if from_neighbours == Inference::Infer {
            zones.learn_runs(facts);
            zones.learn_sole(facts, options);
        }
        zones
    }

    /// The zones of one of the incidents of this document. Where it names none, the only one of the document is its too.
    pub(super) fn within(&self, facts: &Facts<'t>, options: &Options<'_>) -> Self {
        let shared = Rc::clone(&self.shared);
        let (assumed, from_neighbours) = (self.assumed, self.from_neighbours);
        let mut zones = Zones { governing: facts.zone, assumed, from_neighbours, shared, ..Zones::default() };
        if options.policies.neighbour_zones == Inference::Infer {
            zones.learn_runs(facts);
            zones.learn_sole(facts, options);
            zones.sole = zones.sole.or(self.sole);
        }
        zones
    }

    fn learn_runs(&mut self, facts: &Facts<'t>) {
        for draft in facts.drafts.iter().filter(|d| d.entry.form() != Form::Prose && d.entry.block() != 0) {
            if let Some(zone) = own(draft)
                && self.runs.last().is_none_or(|(block, _)| *block != draft.entry.block())
            {
                self.runs.push((draft.entry.block(), zone));
            }
        }
    }

    /// The only zone that entries name; where none does, the only one that sentences name.
    fn learn_sole(&mut self, facts: &Facts<'t>, options: &Options<'_>) {
        let set_out = |d: &Draft<'t>| d.entry.form() != Form::Prose;
        self.sole = sole(facts, options, set_out);
        if self.sole.is_none() && !facts.drafts.iter().filter(|d| set_out(d)).any(|d| own(d).is_some()) {
            // `just after midnight UTC` in a sentence names the zone of whoever's midnight that was, not that of a timeline
            let in_words = |d: &Draft<'_>| d.entry.stamp().clock().is_some_and(|k| k.style() == syntax::Style::Word);
            let listed = facts.drafts.iter().any(set_out);
            self.sole = sole(facts, options, |d| !(set_out(d) || listed && in_words(d)));
        }
    }

    /// The zone of a draft as it is spelled, and where it was taken from if not from the entry.
    pub(super) fn of_draft(&self, draft: &Draft<'t>) -> (Option<syntax::Zone<'t>>, Option<Basis>) {
        let stamp = draft.entry.stamp();
        if let Some(zone) = stamp.zone() {
            return (Some(*zone), None);
        }
        if stamp.other().is_some() && draft.zone.is_none() {
            return (None, None);
        }
        let block = draft.entry.block();
        let run = || self.runs.binary_search_by_key(&block, |(b, _)| *b).ok().map(|n| self.runs[n].1);
        if let Some(zone) = draft.zone.or(self.governing) {
            return (Some(zone), Some(Basis::ZoneFromContext));
        }
        let said = draft.said_zone.filter(|_| self.from_neighbours == Inference::Infer);
        match run().or(said).or(self.sole) {
            Some(zone) => (Some(zone), Some(Basis::ZoneFromNeighbour)),
            None => (None, self.assumed.then_some(Basis::ZoneFromCaller)),
        }
    }

    /// Reads a zone, once for each way in which it is spelled.
    pub(super) fn read(
        &mut self,
        spelled: &syntax::Zone<'t>,
        options: &Options<'_>,
        remarks: &mut Remarks,
    ) -> Option<Settled> {
        let key = (spelled.name(), spelled.beside());
        if let Some(reading) = self.cached.get(&key) {
            return *reading;
        }
        let reading = self.shared.read(spelled, options);
        match &reading {
            None => remarks.unknown_zone(spelled),
            Some(settled) if settled.by_default => {
                remarks.ambiguous_zone(spelled, settled, options.policies.ambiguous_zones == Ambiguous::Reject);
            }
            Some(settled) => remarks.beside(spelled, settled),
        }
        self.cached.insert(key, reading);
        reading
    }

    /// The zone of the timeline: that of its first set-out event that has one.
    pub(super) fn main(&self, events: &[Event<'t>]) -> Option<Zone> {
        let of = |prose: bool| {
            events.iter().filter(move |e| (e.entry().form() == Form::Prose) == prose).find_map(|e| e.zone().copied())
        };
        of(false).or_else(|| of(true))
    }
}

/// The zone that is written at an entry, in its column or at the end of its range.
fn own<'t>(draft: &Draft<'t>) -> Option<syntax::Zone<'t>> {
    let stamp = draft.entry.stamp();
    let end = || stamp.end().and_then(|e| e.zone()).copied();
    stamp.zone().copied().or(draft.entry.column().zone).or_else(end)
}
