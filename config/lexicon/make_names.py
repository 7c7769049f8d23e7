#!/usr/bin/env python3
"""Writes name_followers.tsv, and in given_names.tsv what each character costs in each place of a name.

    config/lexicon/make_names.py

From what the project has itself: the names of persons.tsv, which characters stand where in them, and the sentences of
tests/names that are for looking at, which words stand behind a person. words.tsv says how often words are at all."""
import math
import pathlib
import re

HERE = pathlib.Path(__file__).parent
SENTENCES = HERE / "../../tests/names"
FIRST, LAST, ONLY = range(3)
LEAST, OFTEN, SEEN = 1.5, 3.0, 2  # nats, and times
# What the weight of given_names.tsv says of a character wherever it stands; half of each is believed.
BY_WEIGHT = [1100, 880, 765, 760, 605, 560, 545, 545, 465, 380]
DAMPED, STEP, NEARER = 0.8, 12, 70


def rows(name):
    return [line.split("\t") for line in (HERE / f"{name}.tsv").read_text().splitlines() if line and line[0] != "#"]


def count_places():
    """{character: {place: count}} of the Chinese names that persons.tsv holds."""
    surnames = {row[0] for row in rows("surnames") if len(row[0]) == 1}
    counts = {}
    for name in (row[0] for row in rows("persons")):
        if name[0] not in surnames or len(name) not in (2, 3):
            continue
        for c, place in [(name[1], ONLY)] if len(name) == 2 else [(name[1], FIRST), (name[2], LAST)]:
            places = counts.setdefault(c, {})
            places[place] = places.get(place, 0) + 1
    return counts


def costs_of_places(counts):
    """A function that tells of a character and its weight the three costs, in steps."""
    places = (FIRST, LAST, ONLY)
    damped = {place: {c: role.get(place, 0) ** DAMPED for c, role in counts.items()} for place in places}
    sums = {place: sum(damped[place].values()) for place in places}

    def costs(c, weight):
        shares = [damped[place].get(c, 0) / sums[place] for place in places]
        for place, share in zip(places, shares):
            told = -100 * math.log(0.85 * share + 0.05 * sum(shares) + 0.3 / sums[place])
            by_weight = BY_WEIGHT[weight]
            cost = by_weight if weight == 0 else (told + by_weight) / 2 - NEARER
            yield max(20, min(99, round(cost / STEP)))
    return costs


def write_given(counts):
    costs = costs_of_places(counts)
    lines = []
    for line in (HERE / "given_names.tsv").read_text().splitlines():
        word, _, value = line.partition("\t")
        if line[0] != "#":
            line = f"{word}\t{value[0]}" + "".join(f"{cost:02}" for cost in costs(word, int(value[0])))
        lines.append(line)
    (HERE / "given_names.tsv").write_text("\n".join(lines) + "\n")


def write_followers():
    """Words of two characters that stand behind a person at least twice and much oftener than chance has it."""
    costs = {row[0]: int(row[1]) for row in rows("words")}
    seen, persons = {}, 0
    for path in sorted(SENTENCES.glob("dev*.txt")):
        for line in path.read_text().splitlines():
            for behind in re.findall(r"\[per [^\]]*\]([^\[，。、；：！？）”]{2})", line):
                persons += 1
                seen[behind] = seen.get(behind, 0) + 1
    kept = []
    for word, count in sorted(seen.items()):
        if count < SEEN or word not in costs:
            continue
        score = math.log(count / persons) + costs[word] / 100
        if score >= LEAST:
            kept.append((word, 2 if score >= OFTEN and count > SEEN else 1))
    (HERE / "name_followers.tsv").write_text(
        "# Words that stand behind persons' names oftener than elsewhere: they promise one before them.\n"
        "# Written by make_names.py from the sentences of tests/names that are for looking at; do not edit.\n"
        "# Columns: word, 2 where it is much oftener, else 1.\n" + "".join(f"{w}\t{n}\n" for w, n in kept))


if __name__ == "__main__":
    write_given(count_places())
    write_followers()
