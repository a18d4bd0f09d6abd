"""Writes statistics_reference.csv: figures over skewed durations, by SciPy, NumPy and lifelines.

    pip install scipy lifelines && python3 statistics_reference.py > statistics_reference.csv

Each line is `case,figure,argument,value`. A case begins with its sample: durations in seconds, the unit of its stamps, and how long
open incidents have lasted. Where numbers are drawn at random, the table holds them, so that both sides draw the same:
`indices` of the bootstrap, one resample after the other, and the numbers of a shuffle.

- geometric mean: scipy.stats.gmean; deviation of the logarithm: numpy.std with ddof=1; trimmed mean: scipy.stats.trim_mean
- share within a target: scipy.stats.binomtest(...).proportion_ci(method="wilson")
- interval and upper bound of a quantile: scipy.stats.quantile_test(...).confidence_interval
- Kaplan-Meier: lifelines.KaplanMeierFitter; its quantiles by exact fractions of its table of events, because its own product of
  rounded factors misses a share that is reached exactly
- bootstrap: numpy.percentile of the drawn figures, scipy.stats' own BCa interval of them
- interval of a ratio: scipy.stats.ttest_ind(equal_var=False).confidence_interval
- permutation test: scipy.stats.permutation_test over all ways; over some ways by the definition, with NumPy
"""

import math
import random
import sys
import warnings
from fractions import Fraction

import numpy as np
import scipy
import scipy.stats as st
from lifelines import KaplanMeierFitter
from scipy.stats import _resampling

warnings.filterwarnings("ignore")
random.seed(20211101)


def log_normal(n, sigma, unit):
    return [round(random.lognormvariate(math.log(100), sigma)) * unit for _ in range(n)]


# name: durations, unit of the stamps, open incidents
SAMPLES = {
    "two": ([360, 5400], 60, []),
    "few": ([60, 600], 60, []),
    "zeros": ([0, 0, 60, 180, 7200], 60, [600]),
    "seconds": (log_normal(12, 1.2, 1), 1, [5, 90, 90, 4000]),
    "minutes 8": (log_normal(8, 1.77, 60), 60, [60, 36000]),
    "minutes 36": (log_normal(36, 1.77, 60), 60, []),
    "minutes 80": (log_normal(80, 1.5, 60), 60, log_normal(20, 1.5, 60)),
    "hours": ([3600 * h for h in (1, 1, 2, 2, 2, 3, 5, 8, 8, 30)], 3600, [7200, 7200, 180000]),
    "mostly open": ([600, 1200], 60, [3000, 4000, 5000, 6000]),
}
DRAWS = 40


def row(case, figure, argument, value):
    print(f"{case},{figure},{argument},{value}")


def logs(values, unit):
    return np.log([v if v > 0 else unit / 2 for v in values])


def figures(case, values, unit):
    positive = np.exp(logs(values, unit))
    row(case, "geometric_mean", "", repr(float(st.gmean(np.array([v if v > 0 else unit / 2 for v in values], dtype=float)))))
    row(case, "log_deviation", "", repr(float(np.std(np.log(positive), ddof=1))))
    for cut in ("0", "0.1", "0.25", "0.4"):
        row(case, "trimmed_mean", cut, repr(float(st.trim_mean(values, float(cut)))))
    for target in (60, 600, 3600, 10**9):
        k = sum(v <= target for v in values)
        for level in ("0.8", "0.95", "0.99"):
            ci = st.binomtest(k, len(values)).proportion_ci(float(level), method="wilson")
            row(case, f"within {target}", level, f"{k} {float(ci.low)!r} {float(ci.high)!r}")


def quantiles(case, values):
    for q in ("0.25", "0.5", "0.75", "0.9", "0.95"):
        for level in ("0.8", "0.95"):
            ci = st.quantile_test(values, q=0, p=float(q)).confidence_interval(float(level))
            low, high = float(ci.low), float(ci.high)
            row(case, f"quantile_interval {q}", level, "none" if math.isnan(low) or math.isnan(high) else f"{low!r} {high!r}")
            high = float(st.quantile_test(values, q=0, p=float(q), alternative="less").confidence_interval(float(level)).high)
            row(case, f"upper_bound {q}", level, "none" if math.isnan(high) else repr(high))


def survival(case, values, still_open):
    fitter = KaplanMeierFitter().fit(values + still_open, [1] * len(values) + [0] * len(still_open))
    for q in ("0.25", "0.5", "0.75", "0.9"):
        share, reached = Fraction(1), None
        for at, events in fitter.event_table.iterrows():
            share *= 1 - Fraction(int(events["observed"]), int(events["at_risk"]))
            if share <= 1 - Fraction(q) and events["observed"] and reached is None:
                reached = at
        row(case, "survival_quantile", q, "none" if reached is None else repr(float(reached)))
    for at in sorted(set(values)):
        row(case, "survival", at, repr(float(fitter.predict(at))))


def means(unit, cut):
    return {
        "mean": (lambda v: np.mean(v, axis=-1)),
        "geometric_mean": (lambda v: np.exp(np.mean(np.log(np.where(v > 0, v, unit / 2)), axis=-1))),
        f"trimmed_mean {cut}": (lambda v: st.trim_mean(v, cut, axis=-1)),
    }


def bootstrap(case, values, unit):
    values = np.array(sorted(values), dtype=float)
    indices = np.array([[random.randrange(len(values)) for _ in values] for _ in range(DRAWS)])
    row(case, "indices", DRAWS, " ".join(map(str, indices.flatten())))
    for name, statistic in means(unit, 0.2).items():
        drawn, whole = statistic(values[indices]), statistic(values)
        # sums in another order differ in their last digits, and are equal
        drawn = np.where(np.isclose(drawn, whole, rtol=1e-12, atol=0), whole, drawn)
        for level in (0.8, 0.95):
            tail = (1 - level) / 2
            low, high = np.percentile(drawn, [100 * tail, 100 * (1 - tail)])
            row(case, f"percentile {name}", level, f"{float(low)!r} {float(high)!r}")
            wrapped = lambda v, axis=-1: statistic(v)
            ends = _resampling._bca_interval((values,), wrapped, -1, tail, drawn, None, np)[:2]
            if not any(np.isnan(ends)):
                low, high = (float(np.percentile(drawn, 100 * end)) for end in ends)
                row(case, f"bca {name}", level, f"{low!r} {high!r}")


def shuffled(values, first, numbers):
    values = list(values)
    for n in range(first):
        other = n + next(numbers)
        values[n], values[other] = values[other], values[n]
    return values


def comparison(one, other):
    (a, unit_a, _), (b, unit_b, _) = SAMPLES[one], SAMPLES[other]
    a, b = logs(sorted(a), unit_a), logs(sorted(b), unit_b)
    case = f"{one} against {other}"
    apart = lambda x, y: abs(np.mean(y) - np.mean(x))
    row(case, "ratio", "", repr(float(np.exp(np.mean(b) - np.mean(a)))))
    ends = st.ttest_ind(b, a, equal_var=False).confidence_interval(0.95)
    row(case, "welch low", "", repr(math.exp(ends.low)))
    row(case, "welch high", "", repr(math.exp(ends.high)))
    ss = sum((v - v.mean()) @ (v - v.mean()) for v in (a, b))
    spread = math.sqrt(ss / (len(a) + len(b) - 2))
    freedom = len(a) + len(b) - 2
    reach = st.t.ppf(0.975, freedom) + st.t.ppf(0.8, freedom)
    clearest = (2 if len(a) == len(b) else 1) / math.comb(len(a) + len(b), len(a))
    shown = math.exp(reach * spread * math.sqrt(1 / len(a) + 1 / len(b)))
    row(case, "detectable", "", repr(shown) if clearest < 0.05 else "inf")
    if math.comb(len(a) + len(b), len(a)) <= 20_000:
        test = st.permutation_test((a, b), apart, alternative="greater", n_resamples=np.inf, vectorized=False)
        row(case, "exact p", "", repr(float(test.pvalue)))
    pooled = np.concatenate([a, b])
    numbers = [random.randrange(len(pooled) - n) for _ in range(DRAWS) for n in range(len(a))]
    row(case, "numbers", DRAWS, " ".join(map(str, numbers)))
    source, values, reached = iter(numbers), list(pooled), 1
    for _ in range(DRAWS):
        values = shuffled(values, len(a), source)
        reached += apart(values[: len(a)], values[len(a) :]) >= apart(a, b) - 1e-12
    row(case, "p of some", "", repr(float(reached) / (DRAWS + 1)))


row("case", "figure", "argument", "value")
for case, (values, unit, still_open) in SAMPLES.items():
    row(case, "sample", unit, " ".join(map(str, values)) + "|" + " ".join(map(str, still_open)))
    figures(case, values, unit)
    quantiles(case, values)
    survival(case, values, still_open)
    if len(values) <= 36:
        bootstrap(case, values, unit)
for one, other in [("minutes 8", "zeros"), ("hours", "zeros"), ("minutes 36", "minutes 80"), ("two", "seconds"), ("hours", "two"), ("two", "few")]:
    comparison(one, other)
print("scipy", scipy.__version__, "numpy", np.__version__, file=sys.stderr)
