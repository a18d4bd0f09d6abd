//! How much may be inferred: one choice for each kind of guess, so that a caller can refuse it.
//!
//! What is refused is never filled in by another guess. A zone that is refused leaves the moment local (a zone that the
//! caller gives is no guess, and stands in for those of neighbours), a date that is refused for the whole document leaves
//! its days counted from 0, and an entry whose own day or hour cannot be told without the guess is no event: a diagnostic
//! ([`Refused`](crate::diagnostic::Code::Refused)) tells its place and why. The same holds for what rests on such an entry (those
//! that take their day from it, and distances that count from it), and for the end of a range, which is then read without
//! one. A slip that is not mended, and a list whose order is given, keep all their events.

use super::moment::{Basis, BasisSet};

/// May this kind of thing be filled in?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Inference {
    /// Fill it in, with its basis and a diagnostic. The default.
    #[default]
    Infer,
    /// Never fill it in.
    Reject,
}

/// The order in which a list of entries is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum ListOrder {
    /// Told run by run from the entries: newest first where nearly all steps go back. The default.
    #[default]
    Infer,
    /// Always the oldest first.
    OldestFirst,
    /// Always the newest first, as status pages are.
    NewestFirst,
}

/// What an abbreviation with several meanings is read as where neither document nor caller settles it: `IST`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Ambiguous {
    /// Its first meaning in the table of [`meanings`](super::timezone::meanings). The default.
    #[default]
    ByDefault,
    /// None: the moment stays local.
    Reject,
}

/// What an abbreviation means on a date on which it is not in force: `PST` in July.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Season {
    /// The clock of the place that keeps it: 12:00 in Los Angeles. The default, as people name their own clock.
    #[default]
    LocalClock,
    /// The offset that it names: 12:00 at -08:00.
    Literal,
    /// Neither: the moment stays local.
    Reject,
}

/// A local time that the clocks skipped when they were put forward.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Gap {
    /// Read with the offset before the gap, so that 02:30 is an hour and a half after 01:00. The default.
    #[default]
    Before,
    /// Read with the offset after the gap.
    After,
    /// Not read: the moment stays local.
    Reject,
}

/// A local time that the clocks showed twice when they were put back.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Fold {
    /// The first time, with the offset before. The default.
    #[default]
    First,
    /// The second time.
    Second,
    /// Neither: the moment stays local.
    Reject,
}

macro_rules! policies {
    ($($(#[$doc:meta])* $name:ident: $kind:ty;)*) => {
        /// What may be inferred. The default infers everything, and tells of it.
        ///
        /// ```
        /// use incident_timeline::resolve::{Inference, Policies};
        /// use incident_timeline::Reader;
        ///
        /// let text = "# Outage 2017-02-27\n\n- 23:50 UTC errors start\n- 00:10 UTC rollback done\n";
        /// let strict = Reader::new().policies(Policies::new().midnight(Inference::Reject));
        /// assert_eq!(Reader::new().read(text).events()[1].moment().to_string(), "2017-02-28T00:10:00Z");
        /// assert_eq!(strict.read(text).events().len(), 1, "the second entry has no date of its own");
        /// assert!(strict.read(text).diagnostics().iter().any(|d| d.code().as_str() == "refused"));
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Policies { $(pub(crate) $name: $kind,)* }

        impl Policies {
            /// Everything is inferred.
            pub const fn new() -> Self {
                Self { $($name: <$kind>::DEFAULT,)* }
            }

            $($(#[$doc])* #[must_use] pub const fn $name(self, $name: $kind) -> Self { Self { $name, ..self } })*
        }
    };
}

/// The default of each choice, where constants need it.
macro_rules! defaults { ($($kind:ident::$name:ident)*) => { $(impl $kind { const DEFAULT: Self = $kind::$name; })* } }
defaults! { Inference::Infer ListOrder::Infer Ambiguous::ByDefault Season::LocalClock Gap::Before Fold::First }

policies! {
    /// A clock that starts again without a date lies on the next day: at an entry behind midnight, and at the end of a range.
    midnight: Inference;
    /// A clock of twelve hours without am or pm takes its half of the day from the entries around, the end of a range from
    /// its start, and the start from the end. Where no clock has am or pm, those that need not be pm are read as they are
    /// written, which is no guess.
    half_days: Inference;
    /// An entry without a date takes that of the entry before, or of the first one behind that has one.
    neighbour_dates: Inference;
    /// A document whose entries, headings and title give no date takes one from its name, its front matter or its running
    /// text. Refused, the days of such a document are counted from 0; a sentence keeps the date that it names itself.
    document_dates: Inference;
    /// A date without its year takes it from elsewhere in the document, and so does one of which only the weekday or the
    /// number in the month is written (`Friday`, `on the 19th`). Where no year is known, days are counted from 0.
    years: Inference;
    /// Day and month that could be the other way round (`03/04`) are told apart: by the document, else by
    /// [`DateOrder`](super::DateOrder). Where that is refused, a caller's own order, which is no guess, reads them all.
    date_order: Inference;
    /// A date that the neighbours give away as a slip is mended. Where it is not, it is kept as it is written, and told.
    slips: Inference;
    /// A moment may be counted from another one: `1 hour later`.
    relative: Inference;
    /// The order of each list.
    list_order: ListOrder;
    /// An entry without a zone takes the only one that others name.
    neighbour_zones: Inference;
    /// What an abbreviation with several meanings is read as.
    ambiguous_zones: Ambiguous;
    /// What an abbreviation out of season is read as.
    out_of_season: Season;
    /// A local time that the clocks skipped.
    gap: Gap;
    /// A local time that the clocks showed twice.
    fold: Fold;
}

impl Policies {
    /// The first kind of guess in `basis` that is refused and without which an entry has no moment.
    pub(super) fn refused(&self, basis: BasisSet) -> Option<Basis> {
        let rejected = |inference: Inference| inference == Inference::Reject;
        let guesses = [
            (Basis::DayRolledOver, rejected(self.midnight)),
            (Basis::HalfDayInferred, rejected(self.half_days)),
            (Basis::DateFromNeighbour, rejected(self.neighbour_dates)),
            (Basis::YearFromContext, rejected(self.years)),
            (Basis::DateOrderInferred, rejected(self.date_order)),
            (Basis::Relative, rejected(self.relative)),
        ];
        guesses.into_iter().find(|(b, rejected)| *rejected && basis.contains(*b)).map(|(b, _)| b)
    }
}
