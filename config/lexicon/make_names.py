#!/usr/bin/env python3
"""Writes name_followers.tsv, and in given_names.tsv what each character costs in each place of a name.

    mvn dependency:copy -Dartifact=com.hankcs:hanlp:portable-1.8.4 -DoutputDirectory=TABLES
    pip download jieba==0.42.1 --no-deps --no-binary :all: && tar xzf jieba-0.42.1.tar.gz -C TABLES
    config/lexicon/make_names.py TABLES

The first holds counts of news: which characters stand where in persons' names, and which words behind one; the second
how often words are at all, and their parts of speech. words.tsv is read too, it must have been made before."""
import math
import pathlib
import struct
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
COUNTS = "data/dictionary/person/nr.txt.bin"
FIRST, LAST, ONLY, BEHIND = 1, 2, 3, 7  # the numbers of the roles that count here
# Parts of speech of what a person does, and when and how: nouns behind a name go on with it (a park, a road).
CLAUSES = set("v vd vn d ad c p r t i l".split())
LEAST, OFTEN = 1.0, 2.3  # nats
# What the weight of given_names.tsv says of a character wherever it stands; half of each is believed.
BY_WEIGHT = [1100, 880, 765, 760, 605, 560, 545, 545, 465, 380]
DAMPED, STEP, NEARER = 0.8, 12, 70


def read_counts(data):
    """{word: {role: count}}: the values, then a double array whose leaves count down from -1."""
    numbers = struct.unpack(f">{len(data) // 4}i", data[:len(data) // 4 * 4])
    values, at = [], 1
    for _ in range(numbers[0]):
        size = numbers[at]
        pairs = numbers[at + 1:at + 1 + 2 * size]
        values.append(dict(zip(pairs[::2], pairs[1::2])))
        at += 1 + 2 * size
    size = numbers[at]
    base, check = numbers[at + 1:at + 1 + 2 * size:2], numbers[at + 2:at + 2 + 2 * size:2]
    children = {}
    for to in range(size):
        if 0 <= check[to] != to and base[to] != 0:
            children.setdefault(check[to], []).append(to)
    found, waiting = {}, [("", base[0])]
    while waiting:
        word, node = waiting.pop()
        if node < size and check[node] == node and base[node] < 0:
            found[word] = values[-base[node] - 1]
        waiting += [(word + chr(to - node - 1), base[to]) for to in children.get(node, []) if base[to] > 0]
    return found


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


def write_followers(counts, tables):
    rows = (line.split("\t") for line in (HERE / "words.tsv").read_text().splitlines() if line[0] != "#")
    costs = {row[0]: int(row[1]) for row in rows}
    usual, parts = {}, {}
    for line in next(tables.rglob("jieba/dict.txt")).read_text().splitlines():
        word, count, part = line.split()
        usual[word], parts[word] = int(count), part
    behind = sum(role.get(BEHIND, 0) for role in counts.values())
    everything = sum(usual.values())
    rows = []
    for word, role in counts.items():
        count = role.get(BEHIND, 0)
        if count == 0 or len(word) != 2 or parts.get(word) not in CLAUSES or word not in costs:
            continue
        expected = (math.log(max(usual[word], 3) / everything) - costs[word] / 100) / 2
        score = math.log(count / behind) - expected
        if score >= LEAST:
            rows.append((word, 2 if score >= OFTEN and count > 3 else 1))
    (HERE / "name_followers.tsv").write_text(
        "# Words that stand behind persons' names oftener than elsewhere: they promise one before them.\n"
        "# Written by make_names.py; do not edit. Sources:\n"
        "#   Maven com.hankcs:hanlp portable-1.8.4 (Apache-2.0): counts of words beside names in news\n"
        "#   PyPI jieba 0.42.1 (MIT): words, frequencies and parts of speech\n"
        "# Columns: word, 2 where it is much oftener, else 1.\n" + "".join(f"{w}\t{n}\n" for w, n in sorted(rows)))


def main(tables):
    with zipfile.ZipFile(next(tables.glob("hanlp-portable-*.jar"))) as jar:
        counts = read_counts(jar.read(COUNTS))
    write_given(counts)
    write_followers(counts, tables)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
