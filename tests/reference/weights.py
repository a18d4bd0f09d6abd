"""Fits the weights of the lexicon's rows to annotated events, leaving teams out, and says which rows rest on too little.

    cargo run --release --example timeline -- --format evidence DOCS/*/* > evidence.jsonl
    python3 tests/reference/weights.py evidence.jsonl GOLD [more.jsonl MORE_GOLD ...] [--folds 8] [--spread 8] [--recall 2.5] [--all]
                                    [--rows src/milestone/evidence.rs [--write]]

GOLD is a folder of annotations: one JSON object per document, with "doc" (the end of its path, folder and file) and "events", each
with its "line" and its "milestones". The team of a document is its folder, or what stands before `--` in the name of its file.

For each milestone a logistic regression is fitted over the rows that fired: an event announces it where the weights of
its rows and what its setting speaks for come to 100. Each weight is held near the one that it has now (its prior: normal, `--spread`
wide, in hundredths), so that a row that the data say nothing of stays as it is. No other packages are needed.

What is printed:
- F1 of the labels by the present weights, by weights fitted to all events (of no worth: it has seen them), and by weights fitted
  without the team in question. Only the last says whether the fit is worth taking over;
- for each row: how often it fired and in how many teams, how often its milestone was announced there, its weight now, the one
  that is proposed, and the least and the most over the folds. Remarks: `one team` (it may know one document), `sign` (the fit
  turns it around in every fold), `unsteady` (the folds disagree on its sign);
- rows that never fired.

A proposed weight is taken over where the F1 without the team gains by it, rounded; the lexicon stays data that people edit.
"""

import argparse
import json
import math
import pathlib
import re
import zlib
from collections import defaultdict

MILESTONES = ["trigger", "impact", "detected", "acknowledged", "identified", "mitigated", "resolved"]
ENOUGH = 100.0
# how many hundredths turn an even chance into e to 1
SCALE = 40.0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs", nargs="+", help="evidence and the folder of its annotations, in turn")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--spread", type=float, default=8.0, help="how far weights may move, in hundredths")
    parser.add_argument("--recall", type=float, default=2.5, help="how much an announced milestone counts against one that is not")
    parser.add_argument("--milestone", choices=MILESTONES, help="only this one")
    parser.add_argument("--rows", help="a source file of rows: only those may move, the others stay as they are")
    parser.add_argument("--write", action="store_true", help="write the proposed weights into the file of --rows, rounded to 5")
    parser.add_argument("--all", action="store_true", help="every row, not only those that move or carry a remark")
    given = parser.parse_args()
    if given.write and not given.rows:
        parser.error("expected --rows with --write")
    if len(given.pairs) % 2:
        parser.error("expected pairs of evidence and annotations")
    return given


def key(path):
    return "/".join(pathlib.PurePath(path).parts[-2:])


def team(document):
    folder, _, name = document.rpartition("/")
    return name.split("--")[0] if "--" in name else folder


def annotations(folder):
    """document -> line -> the announced milestones of its events, in order"""
    gold = {}
    for file in sorted(pathlib.Path(folder).rglob("*.json")):
        document = json.loads(file.read_text(encoding="utf-8"))
        lines = defaultdict(list)
        for event in document["events"]:
            lines[event["line"]].append(set(event["milestones"]))
        gold[key(document["doc"])] = lines
    return gold


class Event:
    """The rows that fired per milestone, the share of its weight that each gave, and what was announced."""

    def __init__(self, line, announced):
        self.team = team(key(line["source"]))
        self.announced = announced
        self.setting = line["setting"]
        self.rows = {m: defaultdict(float) for m in MILESTONES}
        for row in line["rows"]:
            if row["full"]:
                self.rows[row["milestone"]][row["name"]] += row["weight"] / row["full"]


def events(pairs):
    found, weights = [], {m: {} for m in MILESTONES}
    for evidence, folder in zip(pairs[::2], pairs[1::2]):
        gold = annotations(folder)
        left = {document: {line: list(sets) for line, sets in lines.items()} for document, lines in gold.items()}
        with open(evidence, encoding="utf-8") as file:
            for text in file:
                line = json.loads(text)
                sets = left.get(key(line["source"]), {}).get(line["line"])
                for row in line["rows"]:
                    weights[row["milestone"]][row["name"]] = row["full"]
                if sets:
                    found.append(Event(line, sets.pop(0)))
    return found, weights


def chance(score):
    x = max(-30.0, min(30.0, (score - ENOUGH) / SCALE))
    return 1 / (1 + math.exp(-x))


def score(event, milestone, weights):
    return event.setting[milestone] + sum(weights[name] * share for name, share in event.rows[milestone].items())


def fit(found, milestone, prior, given, rounds=12):
    """Weights near `prior` under which the announced milestones are likeliest: one Newton step per row, round by round."""
    weights, spread = dict(prior), given.spread
    scores = [score(event, milestone, weights) for event in found]
    columns = defaultdict(list)
    for n, event in enumerate(found):
        for name, share in event.rows[milestone].items():
            columns[name].append((n, share))
    right = [1.0 if milestone in event.announced else 0.0 for event in found]
    counts = [given.recall if r else 1.0 for r in right]
    for _ in range(rounds):
        moved = 0.0
        for name, column in columns.items():
            if given.movable is not None and (milestone, name) not in given.movable:
                continue
            slope = -(weights[name] - prior[name]) / spread**2
            bend = 1 / spread**2
            for n, share in column:
                p = chance(scores[n])
                slope += counts[n] * share * (right[n] - p) / SCALE
                bend += counts[n] * share * share * p * (1 - p) / SCALE**2
            step = max(-spread, min(spread, slope / bend))
            weights[name] += step
            for n, share in column:
                scores[n] += step * share
            moved = max(moved, abs(step))
        if moved < 0.1:
            break
    return weights


class Tally:
    """right, invented and missed labels"""

    def __init__(self):
        self.right = self.invented = self.missed = 0

    def add(self, want, have):
        self.right += want and have
        self.invented += have and not want
        self.missed += want and not have

    def f1(self):
        return 2 * self.right / max(1, 2 * self.right + self.invented + self.missed)


def tally(found, milestone, weights_of):
    counts = Tally()
    for event in found:
        counts.add(milestone in event.announced, score(event, milestone, weights_of(event)) >= ENOUGH)
    return counts


def together(tallies):
    out = Tally()
    for one in tallies:
        out.right, out.invented, out.missed = out.right + one.right, out.invented + one.invented, out.missed + one.missed
    return out.f1()


# how a row opens in the source: its claim, its name, its weight
ROW = re.compile(r'((?:fact|act|any|label)\(\s*(\w+),\s*\(\s*"([^"]+)",\s*)(-?\d+)')
CLAIMS = {
    "Deploy": "trigger", "Provider": "trigger", "Alert": "detected", "Report": "detected", "Declared": "acknowledged",
    "OnCall": "acknowledged", "Investigating": "acknowledged", "Recovered": "mitigated", "Closed": "resolved",
}


def rows_of(file):
    """The (milestone, name) of each row of a source file."""
    found = ROW.finditer(pathlib.Path(file).read_text(encoding="utf-8"))
    return {(CLAIMS.get(row[2], row[2].lower()), row[3]) for row in found}


def write(file, proposed):
    """Writes the proposed weights into a source file."""
    def settled(row):
        weight = proposed.get((CLAIMS.get(row[2], row[2].lower()), row[3]))
        return row[0] if weight is None else f"{row[1]}{5 * round(weight / 5)}"

    path = pathlib.Path(file)
    path.write_text(ROW.sub(settled, path.read_text(encoding="utf-8")), encoding="utf-8")


def report(found, milestone, prior, fitted, folds, everything):
    fired, teams, hits = defaultdict(int), defaultdict(set), defaultdict(int)
    for event in found:
        for name in event.rows[milestone]:
            fired[name] += 1
            teams[name].add(event.team)
            hits[name] += milestone in event.announced
    for name in sorted(prior, key=lambda n: -fired[n]):
        now, then = prior[name], fitted[name]
        spreads = [fold[name] for fold in folds]
        remarks = []
        if fired[name] and len(teams[name]) == 1:
            remarks.append("one team")
        if all(now * w < 0 for w in spreads):
            remarks.append("sign")
        elif min(spreads) < 0 < max(spreads):
            remarks.append("unsteady")
        if everything or remarks or abs(then - now) >= 10:
            print(
                f"  {name:36} fired {fired[name]:4} teams {len(teams[name]):3} announced {hits[name]:4} "
                f"now {now:5.0f} proposed {then:5.0f} [{min(spreads):.0f} {max(spreads):.0f}] {', '.join(remarks)}"
            )


def main():
    given = arguments()
    given.movable = rows_of(given.rows) if given.rows else None
    proposed = {}
    found, weights = events(given.pairs)
    print(f"{len(found)} annotated events of {len({event.team for event in found})} teams")
    fold_of = {event.team: zlib.crc32(event.team.encode()) % given.folds for event in found}
    sums = defaultdict(list)
    for milestone in [given.milestone] if given.milestone else MILESTONES:
        prior = weights[milestone]
        fitted = fit(found, milestone, prior, given)
        folds = [
            fit([e for e in found if fold_of[e.team] != fold], milestone, prior, given) for fold in range(given.folds)
        ]
        now = tally(found, milestone, lambda _: prior)
        seen = tally(found, milestone, lambda _: fitted)
        unseen = tally(found, milestone, lambda e: folds[fold_of[e.team]])
        print(f"{milestone:14} F1 now {now.f1():.3f}, fitted {seen.f1():.3f} (seen), {unseen.f1():.3f} (teams left out)")
        proposed.update({(milestone, name): weight for name, weight in fitted.items() if abs(weight - prior[name]) >= 2.5})
        report(found, milestone, prior, fitted, folds, given.all)
        for name, one in (("now", now), ("seen", seen), ("left out", unseen)):
            sums[name].append(one)
    if given.write:
        write(given.rows, {key: weight for key, weight in proposed.items() if key in given.movable})
    print("all            " + ", ".join(f"{name} {together(tallies):.3f}" for name, tallies in sums.items()))


if __name__ == "__main__":
    main()
