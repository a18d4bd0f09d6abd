#!/usr/bin/env python3
"""Fits the weights of src/milestone/setting.rs to annotated timelines. Standard library only.

    SETTINGS_DOCS=docs SETTINGS_OUT=dump.jsonl cargo test --release --test suite settings -- --ignored
    python3 tests/reference/settings.py dump.jsonl gold [dump.jsonl gold ...] [--write] [--share 1.5]

For each milestone it is a logistic regression: does an event announce it, given what its words weigh and its settings?
The words' weights are taken as they are, so that the settings speak in their unit. What comes out is rounded to five.

Words were written with some of these documents in mind, and know their phrases better than those of the next team. So each
document of the first pair is seen twice more, each time with a share of the rows taken away from all of its team's documents.
Documents of further pairs count as often as `--share` says. The figures are those of teams that were left out.

The settings are worked out here a second time. Before anything is fitted, what they and the tables in setting.rs give is
compared with the strengths in the dump: a difference ends the script. Plain words that setting.rs upholds against their place
come to just enough there, and are left as they are here. With `--check` that comparison is all that is done.
"""
import argparse, json, math, pathlib, random, re, sys, zlib
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor

TABLES = pathlib.Path(__file__).resolve().parents[2] / "src" / "milestone" / "setting.rs"
MILESTONES = ["trigger", "impact", "detected", "acknowledged", "identified", "mitigated", "resolved"]
FINER = {"deploy": 0, "provider": 0, "alert": 2, "report": 2, "declared": 3, "on_call": 3, "investigating": 3, "recovered": 5, "closed": 6}
SIGNS = ["Change", "Harm", "Notice", "Answer", "Finding", "Relief"]
SIMPLE = ["Always", "Prose", "ProseWindow", "FieldWindow", "First", "Last", "Early", "Late", "Silent"]
SETTINGS = SIMPLE + [f"{kind}(Sign::{sign})" for kind in ("Own", "After", "Before", "Previous", "Next") for sign in SIGNS]
STANDINGS = ["Foremost", "Other", "Strongest"]
ENOUGH, SLIGHT, NOTHING, PLAINLY = 100, 40, 20, 120
FOLDS, ROUNDS, COPIES, DROPPED, RIDGE = 4, 150, 2, 0.15, 8.0


def team(doc):
    """Folders of solo writers hold one team for each file."""
    folder, _, name = doc.partition("/")
    return name.split("--")[0] if "--" in name else folder


def load(dump, gold, first):
    golds = {g["doc"]: g for g in (json.loads(f.read_text(encoding="utf-8")) for f in pathlib.Path(gold).rglob("*.json"))}
    docs = []
    for line in open(dump, encoding="utf-8"):
        d = json.loads(line)
        name = "/".join(pathlib.PurePath(d["source"]).parts[-2:])
        if name not in golds:
            continue
        rest = defaultdict(list)
        for g in golds[name]["events"]:
            rest[g["line"], g["form"] == "prose"].append(set(g["milestones"]))
        for e in d["events"]:
            same = rest[e["line"], e["form"] == "prose"]
            e["gold"] = same.pop(0) if same else None
        docs.append({"team": team(name), "first": first, "order": d["order"], "events": d["events"]})
    return docs


def signs(w):
    told = [name for name, k, least in zip(SIGNS, range(5), (70, 70, 70, 70, 80)) if w[k] >= least]
    return told + ["Relief"] * (max(w[5], w[6]) >= 80)


def form(e):
    if e["form"] == "field":
        return ["FieldWindow"] if e["end"] else []
    return ["Always", *(["Prose", *(["ProseWindow"] if e["end"] else [])] if e["form"] == "prose" else [])]


def place(row, events, wanted, into):
    told, before = [signs(events[i]["w"]) for i in row], set()
    later = [set() for _ in row]
    for p in range(len(row) - 1, 0, -1):
        later[p - 1] = later[p] | set(told[p])
    for p, i in enumerate(row):
        if wanted(events[i]):
            n, add = len(row), into[i].append
            ends = (("First", p == 0), ("Last", p + 1 == n), ("Early", p * 3 < n), ("Late", p * 3 >= 2 * n))
            into[i] += [name for name, holds in ends if holds]
            if max(events[i]["w"]) <= NOTHING:
                add("Silent")
            near = {"Own": told[p], "After": before, "Before": later[p], "Previous": told[p - 1] if p else [], "Next": told[p + 1] if p + 1 < n else []}
            into[i] += [f"{kind}(Sign::{sign})" for kind, some in near.items() for sign in some]
        before = before | set(told[p])


def settings(doc):
    """For each milestone, the settings and standings of each event."""
    events = doc["events"]
    told = [i for i in doc["order"] if events[i]["form"] != "field"]
    common = [form(e) for e in events]
    place([i for i in told if events[i]["form"] != "prose"], events, lambda e: True, common)
    place(told, events, lambda e: e["form"] == "prose", common)
    each = []
    for k in range(7):
        own = [list(names) for names in common]
        lean = [i for i in told if events[i]["w"][k] >= SLIGHT]
        strongest = max((events[i]["w"][k] for i in told), default=0)
        for i in lean:
            own[i].append("Foremost" if i == (lean[-1] if k >= 5 else lean[0]) else "Other")
            if events[i]["w"][k] == strongest:
                own[i].append("Strongest")
        each.append(own)
    return each


def noisy(doc, seed):
    """The document as a team would have written it whose phrases some rows do not know."""
    rng, dropped, events = random.Random(f"{seed}{doc['team']}"), {}, []
    for e in doc["events"]:
        w = list(e["w"])
        for claim, name, weight in e["rows"]:
            if dropped.setdefault((claim, name), rng.random() < DROPPED):
                w[FINER[claim] if claim in FINER else MILESTONES.index(claim)] -= weight
        events.append({**e, "w": w})
    return {**doc, "events": events}


def rows(docs, k, share):
    for doc in docs:
        for e, names in zip(doc["events"], doc["settings"][k]):
            if e["gold"] is not None and names:
                yield min(2.5, max(-1.5, e["w"][k] / 100 - 1)), names, MILESTONES[k] in e["gold"], 1.0 if doc["first"] else share


def fit(docs, k, share):
    """Weights by name, in the unit of the words."""
    data = list(rows(docs, k, share))
    weights, squares, scale, scale_square = defaultdict(float), defaultdict(float), 2.0, 0.0
    for n in range(ROUNDS):
        slope, scale_slope = defaultdict(float), 0.0
        for words, names, announced, times in data:
            z = scale * words + sum(weights[name] for name in names)
            off = ((1 / (1 + math.exp(-z)) if z > -30 else 0.0) - announced) * times
            scale_slope += off * words
            for name in names:
                slope[name] += off
        step = 0.15 * (1 - n / ROUNDS) + 0.005
        for name, value in slope.items():
            value += RIDGE * weights[name]
            squares[name] = 0.9 * squares[name] + 0.1 * value * value
            weights[name] -= step * value / (math.sqrt(squares[name]) + 1e-6)
        scale_square = 0.9 * scale_square + 0.1 * scale_slope * scale_slope
        scale = max(0.5, scale - step * scale_slope / (math.sqrt(scale_square) + 1e-6))
    table = {name: 100 * weight / scale for name, weight in weights.items()}
    table["Always"] = table.get("Always", 0) + shift(docs, k, table) / 2
    return table


def shift(docs, k, table):
    """How much more all events would need for the best F1."""
    all_ = sorted(
        ((e["w"][k] + sum(table.get(n, 0) for n in names), MILESTONES[k] in e["gold"])
         for doc in docs for e, names in zip(doc["events"], doc["settings"][k]) if e["gold"] is not None and e["form"] != "field"),
        reverse=True)
    want, right, best = sum(y for _, y in all_), 0, (0.0, ENOUGH)
    for have, (strength, announced) in enumerate(all_, 1):
        right += announced
        best = max(best, (2 * right / (have + want), strength))
    return max(-30, min(30, ENOUGH - best[1]))


def strength(e, names, table, k):
    return e["w"][k] + sum(round(table.get(name, 0)) for name in names)


def job(arguments):
    docs, k, share = arguments
    return fit(docs, k, share)


def fold(doc):
    return (zlib.crc32(doc["team"].encode()) >> 3) % FOLDS


def figures(docs, tables):
    """Labels F1 of the first pair and of the others, each document by the table of its fold."""
    count = Counter()
    for doc in docs:
        for k in range(7):
            for e, names in zip(doc["events"], doc["settings"][k]):
                have = strength(e, names, tables[fold(doc)][k], k) >= ENOUGH
                want = e["gold"] is not None and MILESTONES[k] in e["gold"]
                count[doc["first"], have, want] += 1
    for first in (True, False):
        right, invented, missed = count[first, True, True], count[first, True, False], count[first, False, True]
        if right:
            print(f"{'first pair' if first else 'others':12} labels F1 {2 * right / (2 * right + invented + missed):.3f}  right {right}  invented {invented}  missed {missed}")


def read_tables():
    found = re.findall(r"\((?:Setting|Standing)::(\w+(?:\(Sign::\w+\))?),\s*\[([^\]]*)\]\)", TABLES.read_text(encoding="utf-8"))
    named = {name: [int(v) for v in values.split(",")] for name, values in found}
    return [{name: values[k] for name, values in named.items()} for k in range(7)]


def check(docs):
    tables = read_tables()
    for doc in docs:
        for k in range(7):
            for e, names in zip(doc["events"], doc["settings"][k]):
                here, there = strength(e, names, tables[k], k), e["s"][k]
                upheld = here < ENOUGH == there and e["w"][k] >= PLAINLY
                if here != there and not upheld:
                    sys.exit(f"{doc['team']}, line {e['line']}, {MILESTONES[k]}: setting.rs gives {there}, this script {here}")


def printed(kind, names, tables):
    lines = ["    //                                 trig   imp   det   ack   ide   mit   res\n"]
    for name in names:
        values = ", ".join(f"{5 * round(table.get(name, 0) / 5):4}" for table in tables)
        lines.append(f"    {f'({kind}::{name},':34} [{values}]),\n")
    return "".join(lines)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("pairs", nargs="+")
    ap.add_argument("--share", type=float, default=1.5)
    ap.add_argument("--write", action="store_true", help="put the tables into setting.rs")
    ap.add_argument("--check", action="store_true", help="only compare this script with setting.rs")
    a = ap.parse_args()
    docs = [d for n in range(0, len(a.pairs), 2) for d in load(a.pairs[n], a.pairs[n + 1], n == 0)]
    for d in docs:
        d["settings"] = settings(d)
    check(docs)
    if a.check:
        return print(f"{len(docs)} documents: the settings are those of setting.rs")
    more = [noisy(d, seed) for seed in range(COPIES) for d in docs if d["first"]]
    for d in more:
        d["settings"] = settings(d)
    learned = docs + more
    with ProcessPoolExecutor() as pool:
        kept = [[d for d in learned if fold(d) != n] for n in range(FOLDS)] + [learned]
        fitted = list(pool.map(job, [(some, k, a.share) for some in kept for k in range(7)]))
    tables = [fitted[7 * n : 7 * n + 7] for n in range(FOLDS + 1)]
    figures(docs, tables)
    leanings, standings = printed("Setting", SETTINGS, tables[-1]), printed("Standing", STANDINGS, tables[-1])
    if a.write:
        text = TABLES.read_text(encoding="utf-8")
        for name, table in (("LEANINGS", leanings), ("STANDINGS", standings)):
            text = re.sub(rf"(const {name}: [^\n]*= &\[\n).*?(\];)", lambda m: m[1] + table + m[2], text, flags=re.S)
        TABLES.write_text(text, encoding="utf-8")
    else:
        print(leanings + "\n" + standings, end="")


if __name__ == "__main__":
    main()
