"""Writes summary_reference.csv: figures over samples of durations, by NumPy and by exact fractions.

    pip install numpy && python3 summary_reference.py > summary_reference.csv

A sample comes first, then the figures over it. Mean: exact, by fractions. Quantiles: NumPy's "linear" (Hyndman and Fan's definition 7), and nearest rank (their definition
1) by exact fractions of the decimal quantile; NumPy's "inverted_cdf" is checked to agree where n times q is exact enough.
"""

import math
import random
import sys
from fractions import Fraction

import numpy as np

random.seed(20160719)


def log_normal(n, sigma, unit):
    """Whole units of time, skewed as the durations of incidents are."""
    return [round(random.lognormvariate(math.log(100), sigma)) * unit for _ in range(n)]


SAMPLES = {
    "one": [360],
    "two": [360, 5400],
    "equal": [600] * 7,
    "zeros": [0, 0, 0, 60, 120],
    "unsorted": [5400, 360, 960, 0, 86400, 960, 120, 7260],
    "minutes 20": log_normal(20, 1.77, 60),
    "minutes 36": log_normal(36, 1.77, 60),
    "minutes 100": log_normal(100, 1.77, 60),
    "seconds 257": log_normal(257, 1.2, 1),
    "long": [2**53 + 1, 2**53 + 3, 2**54 + 7, 1, 2],
}
QUANTILES = ["0", "0.001", "0.07", "0.1", "0.25", "0.5", "0.75", "0.9", "0.95", "0.99", "0.999", "1"]


def nearest_rank(values, q):
    return sorted(values)[max(1, math.ceil(len(values) * Fraction(q))) - 1]


def row(*cells):
    print(",".join(str(c) for c in cells))


row("sample", "figure", "q", "value")
for name, values in SAMPLES.items():
    row(name, "sample", "", " ".join(map(str, values)))
    row(name, "mean", "", repr(float(Fraction(sum(values), len(values)))))
    for q in QUANTILES:
        linear = float(np.quantile(np.array(values, dtype=np.float64), float(q), method="linear"))
        row(name, "hyndman_fan_7", q, repr(linear))
        rank = nearest_rank(values, q)
        if (len(values) * Fraction(q)).denominator != 1:
            assert rank == np.quantile(np.array(values), float(q), method="inverted_cdf"), (name, q)
        row(name, "nearest_rank", q, rank)
print("numpy", np.__version__, file=sys.stderr)
