#!/usr/bin/env python3
"""Scores the verdicts on a labelled stream, by kind.

  score.py stream.jsonl verdicts.tsv

A repost is found where it was diverted (exact or near) to what it was made from, to another copy of
that, or to a revision that repeats it. A hard negative is right where it was published (original
or revision). Lines that were read as several articles, and what was made from them, do not count."""
import collections
import json
import sys

REPOSTS = ["identical", "rewrapped", "repunctuated", "glossed", "new_lead", "other_tail", "source_lines", "cut_10",
           "cut_20", "cut_40", "swapped", "synonyms"]
KEEP_MOST = [kind for kind in REPOSTS if kind != "cut_40"]
NEGATIVES = ["original", "other_county", "figures_changed", "next_day", "same_lead"]


def root_of(labels, line):
    """The line of the news that this one tells."""
    label, of = labels[line]
    return root_of(labels, of) if label in REPOSTS else line


def related(labels, line):
    """As root_of, hard negatives taken for what they were made from."""
    label, of = labels[line]
    return line if label == "original" else related(labels, of)


def score(stream, verdicts):
    labels = [(made["label"], made["of"]) for made in stream]
    counts = collections.defaultdict(collections.Counter)
    diverted = right = 0
    wrong = []
    verdicts = list(verdicts)
    rows = collections.Counter(line for line, *_ in verdicts)
    whole = {line for line, (_, of) in enumerate(labels) if rows[line] == 1 and rows[of] == 1}
    for line, answer, of, similarity in verdicts:
        label = labels[line][0]
        if line not in whole:
            continue
        counts[label][answer] += 1
        if answer not in ("exact", "near"):
            continue
        diverted += 1
        if label in REPOSTS and related(labels, of) == related(labels, line):
            right += 1
            counts[label]["found"] += 1
        else:
            wrong.append((line, label, answer, of, labels[of][0], similarity))
    total = {kind: sum(1 for line in whole if labels[line][0] == kind) for kind in REPOSTS + NEGATIVES}
    keep_most = sum(total[kind] for kind in KEEP_MOST)
    return {"counts": counts, "total": total, "wrong": wrong,
            "precision": right / diverted if diverted else 1.0,
            "recall": {kind: counts[kind]["found"] / total[kind] for kind in REPOSTS if total[kind]},
            "recall_keep_most": sum(counts[kind]["found"] for kind in KEEP_MOST) / keep_most}


def read_verdicts(lines):
    for line in lines:
        number, answer, of, similarity = line.rstrip("\n").split("\t")
        yield int(number), answer, int(of), float(similarity)


def show(result):
    print(f"{'kind':16} {'articles':>8} {'exact':>6} {'near':>6} {'revision':>8} {'original':>8} {'recall':>7}")
    for kind in REPOSTS + NEGATIVES:
        c = result["counts"][kind]
        recall = f"{result['recall'][kind]:7.3f}" if kind in result["recall"] else ""
        print(f"{kind:16} {result['total'][kind]:8} {c['exact']:6} {c['near']:6} {c['revision']:8} {c['original']:8} {recall}")
    print(f"precision {result['precision']:.4f}, recall of what keeps 70 % or more {result['recall_keep_most']:.4f}")


def main():
    stream = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    with open(sys.argv[2], encoding="utf-8") as verdicts:
        result = score(stream, read_verdicts(verdicts))
    show(result)
    for row in result["wrong"][:40]:
        print("wrong:", *row)


if __name__ == "__main__":
    main()
