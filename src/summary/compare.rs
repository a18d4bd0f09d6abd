//! Did it change? Two groups of incidents, compared on the scale of the logarithm.

use super::absence::Absence;
use super::figures::Figures;
use super::interval::{Dice, Interval, MOST};
use super::numeric::{exp, ln, normal_quantile, student_quantile, sum};
use core::fmt;

/// How a permutation test draws, where there are too many ways to part the incidents to count them all.
///
/// The same seed gives the same on every platform and in every version.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Permutations {
    seed: u64,
    rounds: u32,
}

impl Default for Permutations {
    /// 10 000 permutations, seed 1.
    fn default() -> Self {
        Self { seed: 1, rounds: 10_000 }
    }
}

impl Permutations {
    /// The same with another seed.
    #[must_use]
    pub const fn seeded(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The same with so many permutations.
    #[must_use]
    pub const fn rounds(self, rounds: u32) -> Self {
        Self { rounds, ..self }
    }

    fn checked(self) -> Result<(), Absence> {
        if self.rounds > 0 { Ok(()) } else { Err(Absence::LevelOutOfRange) }
    }
}

/// What can be said of a difference between two groups.
///
/// Durations of incidents are skewed, so they are compared by their geometric means: a ratio of 0.5 means that the second group
/// took half as long.
///
/// ```
/// use incident_timeline::metrics::{Measured, Measurement, Metric};
/// use incident_timeline::summary::{Comparison, Permutations, Summary};
///
/// struct Minutes(i64);
///
/// impl Measured for Minutes {
///     fn measure(&self, metric: &Metric) -> Measurement { Measurement::known(metric, self.0 * 60) }
/// }
///
/// let before: Summary = [12, 31, 48, 90, 600].map(Minutes).into_iter().collect();
/// let after: Summary = [7, 20, 35, 55, 180].map(Minutes).into_iter().collect();
/// let ttr = &Metric::TIME_TO_RESOLVE;
/// let comparison = Comparison::between(before.of(ttr), after.of(ttr), &Permutations::default())?;
/// assert!(comparison.ratio < 0.6 && !comparison.differs());
/// assert_eq!(
///     comparison.to_string(),
///     "within noise: the second group took 0.55 times as long as the first group (95% interval 0.077 to 3.9, p = 0.52), and \
///      with 5 and 5 incidents only a change to less than 0.067 or more than 15 times would have been likely to show"
/// );
/// # Ok::<(), incident_timeline::summary::Absence>(())
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Comparison {
    /// How many incidents each group has.
    pub n: (u64, u64),
    /// How many incidents of each group are still open: they are in no mean, which makes their group look shorter than it is.
    pub open: (u64, u64),
    /// The second geometric mean over the first.
    pub ratio: f64,
    /// How far chance may have moved the ratio, at 95 %: B. L. Welch's interval of the difference of the mean logarithms ("The
    /// Generalization of 'Student's' Problem when several different Population Variances are involved", *Biometrika* 34 (1947)),
    /// which stays honest where there are few.
    pub interval: Interval,
    /// How likely a ratio at least so far from 1 would be if the groups were one: a permutation test on the difference of the mean
    /// logarithms, two-sided; exact where there are at most [`EXACT`](Self::EXACT) ways to part the incidents, else of as many
    /// permutations as `permutations` draws, with this one counted among them.
    /// Where incidents are open, the larger of two: without them, and with each as long as it is known to have lasted.
    pub p: f64,
    /// The smallest ratio above 1 (and, the other way round, below it) that groups of these sizes and this spread show in 80 of 100
    /// cases at a level of 5 %, by Student's distribution. None where so few incidents cannot show any: even if all of one group were
    /// longer than all of the other, chance alone would do that more often than in 5 of 100 cases.
    pub detectable: Option<f64>,
}

impl Comparison {
    /// Up to so many ways to part the incidents all of them are counted.
    pub const EXACT: u64 = 20_000;

    /// The level at which groups differ.
    pub const LEVEL: f64 = 0.05;

    /// How often the smallest detectable change shows.
    pub const POWER: f64 = 0.8;

    /// Compares two groups by one metric: does the second differ from the first?
    ///
    /// # Errors
    /// [`Absence::TooFew`] where a group has fewer than two incidents, [`Absence::AllEqual`] where no duration differs from another of
    /// its group,
    /// [`Absence::Sketched`] where a summary became a sketch.
    pub fn between(first: Figures<'_>, second: Figures<'_>, permutations: &Permutations) -> Result<Self, Absence> {
        permutations.checked()?;
        first.at_least_so_many(2)?;
        second.at_least_so_many(2)?;
        let (a, b) = (first.logarithms()?, second.logarithms()?);
        let spread = pooled(&a, &b);
        if spread == 0.0 {
            return Err(Absence::AllEqual);
        }
        let (n, m) = (a.len() as f64, b.len() as f64);
        let reach = reach(n + m - 2.0);
        let p = permutation(&a, &b, permutations);
        Ok(Self {
            n: (first.n(), second.n()),
            ratio: exp(mean(&b) - mean(&a)),
            interval: welch(&a, &b),
            open: (first.open(), second.open()),
            p: with_open(&first, &second, &a, &b, permutations).map_or(p, |with| p.max(with)),
            detectable: can_show(a.len(), b.len()).then(|| exp(reach * spread * (1.0 / n + 1.0 / m).sqrt())),
        })
    }

    /// Would so large a difference seldom come by chance alone?
    pub fn differs(&self) -> bool {
        self.p < Self::LEVEL
    }
}

impl Comparison {
    /// The verdict in a sentence, with the names of both groups: whether the difference is within noise, how large it is, and how
    /// large it would have had to be.
    pub fn in_words(&self, first: &str, second: &str) -> String {
        let (n, m) = self.n;
        let level = (self.interval.level * 100.0).round();
        let verdict = match (self.differs(), self.detectable) {
            (true, _) => "a difference that chance alone seldom makes",
            (false, None) => "too few incidents to tell",
            (false, Some(_)) => "within noise",
        };
        let shows = match self.detectable {
            Some(ratio) => format!(
                "only a change to less than {} or more than {} times would have been likely to show",
                two_digits(1.0 / ratio),
                two_digits(ratio)
            ),
            None => "no change at all could have shown".to_owned(),
        };
        // what could show nothing bounds nothing either
        let interval = match (self.interval.low, self.interval.high) {
            _ if self.detectable.is_none() => String::new(),
            (low, high) if low < 1e-3 || high > 1e3 => format!("{level}% interval too wide to tell anything, "),
            (low, high) => format!("{level}% interval {} to {}, ", two_digits(low), two_digits(high)),
        };
        let open = |name: &str, open: u64| {
            (open > 0)
                .then(|| format!("; {open} of {name} still open and not counted, which makes {name} look shorter"))
        };
        let open = [open(first, self.open.0), open(second, self.open.1)].into_iter().flatten().collect::<String>();
        format!(
            "{verdict}: {second} took {} times as long as {first} ({interval}p = {}), and with {n} and {m} \
             incidents {shows}{open}",
            two_digits(self.ratio),
            probability(self.p),
        )
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_words("the first group", "the second group"))
    }
}

/// A ratio to two digits that count: `0.083`, `0.54`, `2.4`, `13`.
fn two_digits(x: f64) -> String {
    let digits = (1.0 - (ln(x.max(1e-9)) / ln(10.0)).floor()).clamp(0.0, 9.0) as usize;
    format!("{x:.digits$}")
}

fn probability(p: f64) -> String {
    if p < 0.001 { "below 0.001".to_owned() } else { two_digits(p) }
}

fn mean(values: &[f64]) -> f64 {
    sum(values.iter().copied()) / values.len() as f64
}

/// The standard deviation within both groups.
fn pooled(a: &[f64], b: &[f64]) -> f64 {
    let squares = |values: &[f64]| {
        let middle = mean(values);
        sum(values.iter().map(|x| (x - middle) * (x - middle)))
    };
    ((squares(a) + squares(b)) / (a.len() + b.len() - 2) as f64).sqrt()
}

/// Could groups of these sizes differ at all, if every duration of one were longer than every one of the other?
fn can_show(first: usize, second: usize) -> bool {
    // of groups of one size, either may be the longer one
    let clearest = if first == second { 2.0 } else { 1.0 };
    ways(first + second, first).is_none_or(|ways| clearest / (ways as f64) < Comparison::LEVEL)
}

/// The interval of the ratio, from the difference of the mean logarithms.
fn welch(a: &[f64], b: &[f64]) -> Interval {
    let (first, second) = (squared_error(a), squared_error(b));
    let error = first + second;
    let freedom = |squared: f64, values: &[f64]| squared * squared / (values.len() as f64 - 1.0);
    let freedom = error * error / (freedom(first, a) + freedom(second, b));
    let apart = mean(b) - mean(a);
    // without any spread nothing but the difference itself is possible
    let reach = student_quantile(1.0 - Comparison::LEVEL / 2.0, freedom).map_or(0.0, |t| t * error.sqrt());
    Interval { low: exp(apart - reach), high: exp(apart + reach), level: 1.0 - Comparison::LEVEL }
}

/// The squared standard error of a mean.
fn squared_error(values: &[f64]) -> f64 {
    let middle = mean(values);
    let n = values.len() as f64;
    sum(values.iter().map(|x| (x - middle) * (x - middle))) / (n - 1.0) / n
}

/// The same with every open incident as long as it is known to have lasted; none where none is open. Where that takes the groups to
/// the other side of each other, nothing can be said.
fn with_open(
    first: &Figures<'_>,
    second: &Figures<'_>,
    a: &[f64],
    b: &[f64],
    permutations: &Permutations,
) -> Option<f64> {
    let lasted = |figures: &Figures<'_>, ended: &[f64]| {
        let open = figures.series.open();
        let open = open.flat_map(|(seconds, count)| std::iter::repeat_n(ln(seconds.max(1) as f64), count as usize));
        ended.iter().copied().chain(open).collect::<Vec<f64>>()
    };
    if first.open() == 0 && second.open() == 0 {
        return None;
    }
    if first.open().max(second.open()) > MOST {
        return Some(1.0);
    }
    let (c, d) = (lasted(first, a), lasted(second, b));
    let turned = (mean(&d) - mean(&c)) * (mean(b) - mean(a)) < 0.0;
    Some(if turned { 1.0 } else { permutation(&c, &d, permutations) })
}

/// How many standard errors apart groups must lie to differ in 80 of 100 cases, at so many degrees of freedom.
fn reach(freedom: f64) -> f64 {
    let quantile = |p: f64| student_quantile(p, freedom).unwrap_or_else(|| normal_quantile(p));
    quantile(1.0 - Comparison::LEVEL / 2.0) + quantile(Comparison::POWER)
}

/// How often parting all values at random gives a difference at least as large as the one there is.
fn permutation(a: &[f64], b: &[f64], permutations: &Permutations) -> f64 {
    let mut dice = Dice::seeded(permutations.seed);
    let mut all = [a, b].concat();
    match ways(all.len(), a.len()) {
        Some(ways) if ways <= Comparison::EXACT => share_of_all(&all, a.len(), ways, difference(a, b)),
        _ => share_of_some(&mut all, a.len(), permutations.rounds, difference(a, b), |n| dice.below(n)),
    }
}

pub(super) fn difference(a: &[f64], b: &[f64]) -> f64 {
    (mean(b) - mean(a)).abs()
}

/// What differs by less is equal: sums of the same values in another order.
const TOLERANCE: f64 = 1e-12;

/// The share of all ways to part the values.
pub(super) fn share_of_all(all: &[f64], first: usize, ways: u64, observed: f64) -> f64 {
    let total = sum(all.iter().copied());
    let others = (all.len() - first) as f64;
    let mut chosen: Vec<usize> = (0..first).collect();
    let mut reached = 0_u64;
    loop {
        let part = sum(chosen.iter().map(|n| all[*n]));
        let apart = ((total - part) / others - part / first as f64).abs();
        reached += u64::from(apart >= observed - TOLERANCE * observed.max(1.0));
        if !next_choice(&mut chosen, all.len()) {
            return reached as f64 / ways as f64;
        }
    }
}

/// The next of all choices of so many out of `n`, in order; tells whether there is one.
fn next_choice(chosen: &mut [usize], n: usize) -> bool {
    let k = chosen.len();
    let Some(at) = (0..k).rev().find(|i| chosen[*i] < n - k + *i) else { return false };
    let start = chosen[at] + 1;
    for (n, place) in chosen[at..].iter_mut().enumerate() {
        *place = start + n;
    }
    true
}

/// The share of some ways at random, with the one there is counted among them.
pub(super) fn share_of_some(
    all: &mut [f64],
    first: usize,
    rounds: u32,
    observed: f64,
    mut below: impl FnMut(u64) -> u64,
) -> f64 {
    let mut reached = 1_u64;
    for _ in 0..rounds {
        shuffle(all, first, &mut below);
        let (a, b) = all.split_at(first);
        reached += u64::from(difference(a, b) >= observed - TOLERANCE * observed.max(1.0));
    }
    reached as f64 / (u64::from(rounds) + 1) as f64
}

/// Puts values at random into the first places: R. A. Fisher and F. Yates.
fn shuffle(all: &mut [f64], first: usize, below: &mut impl FnMut(u64) -> u64) {
    for n in 0..first {
        let other = n + below((all.len() - n) as u64) as usize;
        all.swap(n, other.min(all.len() - 1));
    }
}

/// In how many ways `k` of `n` can be chosen; none where there are too many to tell.
pub(super) fn ways(n: usize, k: usize) -> Option<u64> {
    let (n, k) = (n as u64, (k.min(n - k)) as u64);
    (0..k).try_fold(1_u64, |ways, i| ways.checked_mul(n - i).map(|w| w / (i + 1)))
}
