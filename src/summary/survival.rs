//! How long incidents last where some of them go on: the estimate of E. L. Kaplan and P. Meier, "Nonparametric Estimation from
//! Incomplete Observations", *JASA* 53 (1958), 457–481.

use super::absence::Absence;
use super::figures::Figures;

impl Figures<'_> {
    /// The time by which half of the incidents are over, open ones counted as far as they are known to have lasted.
    ///
    /// An incident is open where its document or the caller says so: it enters with the time up to the caller's `as_of`, else up
    /// to its last event. One that merely lacks an end is missing, not open.
    ///
    /// # Errors
    /// [`Absence::NotReached`] where so many are open that the curve does not come down to one half; so with the quantiles.
    ///
    /// ```
    /// use incident_timeline::metrics::{AtLeast, Measured, Measurement, Metric, Reason};
    /// use incident_timeline::summary::Summary;
    ///
    /// enum Incident { Took(i64), OpenFor(i64) }
    ///
    /// impl Measured for Incident {
    ///     fn measure(&self, metric: &Metric) -> Measurement {
    ///         match self {
    ///             Incident::Took(seconds) => Measurement::known(metric, *seconds),
    ///             Incident::OpenFor(seconds) => {
    ///                 Measurement::missing(metric, Reason::NoEnd).at_least_for(*seconds, AtLeast::Open)
    ///             }
    ///         }
    ///     }
    /// }
    ///
    /// use Incident::{OpenFor, Took};
    /// let summary: Summary = [Took(600), OpenFor(900), Took(1_200), Took(3_600)].into_iter().collect();
    /// let figures = summary.of(&Metric::TIME_TO_RESOLVE);
    /// assert_eq!((figures.median(), figures.survival_median()), (Ok(1_200.0), Ok(1_200.0)));
    /// assert_eq!((figures.n(), figures.open()), (3, 1));
    /// ```
    pub fn survival_median(&self) -> Result<f64, Absence> {
        self.survival_quantile(0.5)
    }

    /// The time by which the share `q` of the incidents is over: the first at which no more than `1 - q` go on.
    pub fn survival_quantile(&self, q: f64) -> Result<f64, Absence> {
        if !(q > 0.0 && q < 1.0) {
            return Err(Absence::QuantileOutOfRange);
        }
        drop(self.exact()?);
        if self.n() == 0 && self.open() == 0 {
            return Err(Absence::NoMeasurements);
        }
        // a share such as 0.7 is no binary fraction, and the product of the curve is rounded
        let tolerance = 1e-12;
        let mut reached = self.survival()?.into_iter().filter(|(_, share)| *share <= 1.0 - q + tolerance);
        reached.next().map(|(seconds, _)| seconds as f64).ok_or(Absence::NotReached)
    }

    /// The curve: each duration at which incidents ended, and the share that goes on after it.
    pub fn survival(&self) -> Result<Vec<(i64, f64)>, Absence> {
        let mut ended = self.exact()?.map(|(row, count)| (row.seconds, count)).peekable();
        let mut open = self.series.open().peekable();
        let mut at_risk = self.n().saturating_add(self.open());
        let (mut curve, mut share) = (Vec::new(), 1.0);
        while let Some((seconds, mut count)) = ended.next() {
            while let Some((_, more)) = ended.next_if(|(next, _)| *next == seconds) {
                count = count.saturating_add(more);
            }
            // who is known to have lasted so long is at risk at that moment still
            while let Some((_, gone)) = open.next_if(|(lasted, _)| *lasted < seconds) {
                at_risk = at_risk.saturating_sub(gone);
            }
            share *= 1.0 - count as f64 / at_risk.max(1) as f64;
            at_risk = at_risk.saturating_sub(count);
            curve.push((seconds, share));
        }
        Ok(curve)
    }
}
