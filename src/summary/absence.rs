//! Why a figure is not there.

/// Why a figure is not there. No figure is ever a `NaN`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Absence {
    /// No incident has a number that the figure could rest on.
    #[error("no measurements")]
    NoMeasurements,
    /// A quantile was asked for that is not between 0 and 1.
    #[error("expected a quantile between 0 and 1")]
    QuantileOutOfRange,
    /// A share was asked to be cut off that is not at least 0 and below one half.
    #[error("expected a share of at least 0 and below 0.5 to cut off at either end")]
    ShareOutOfRange,
    /// A level of confidence was asked for that is not between 0 and 1, or no resampling at all.
    #[error("expected a level between 0 and 1, and at least one resample")]
    LevelOutOfRange,
    /// It takes more incidents.
    #[error("too few incidents: at least {needed} are needed")]
    TooFew {
        /// So many.
        needed: u64,
    },
    /// So many durations are not drawn again.
    #[error("too many incidents to draw from: more than ten million")]
    TooMany,
    /// All durations are equal, so they tell nothing of how far others would lie.
    #[error("all durations are equal")]
    AllEqual,
    /// More than that share of the incidents is still open: the curve does not come down so far.
    #[error("too many incidents are still open")]
    NotReached,
    /// The summary became a sketch, which does not keep the single durations.
    #[error("the summary is a sketch, which does not keep the single durations")]
    Sketched,
    /// The figure has no such interval: quantiles have one by their order.
    #[error("an interval of a quantile is taken from the order of the durations, not by drawing again")]
    NotDrawn,
}
