"""The tables of wordings are searched by halves: they must be in order, and folded (text/wording.h)."""
import re

import pytest

pytestmark = pytest.mark.quick

TABLE = re.compile(r"static const struct runes (\w+)\[\] = \{(.*?)\};", re.S)
LABELS = re.compile(r"static const struct credit_label labels\[\] = \{(.*?)\n\};", re.S)
WORD = re.compile(r'U"([^"]*)"')
BRACKETS = str.maketrans("\u3010\u3014\u3016\u3011\u3015\u3017\u3000\u00a0\t", "[[[]]]   ")


def folded(word):
    """What glyph_fold makes of every character."""
    ascii_form = "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c for c in word)
    return ascii_form.translate(BRACKETS)


def tables(repository):
    for path in sorted((repository / "worker").glob("*/*.c")):
        source = path.read_text()
        for name, body in TABLE.findall(source):
            if "WORDING(" in body:
                yield f"{path.name}:{name}", WORD.findall(body)
        for body in LABELS.findall(source):
            yield f"{path.name}:labels", WORD.findall(body)


def test_there_is_room_for_the_outlines_of_all_tables(repository):
    header = (repository / "worker/text/outline.h").read_text()
    source = (repository / "worker/text/outline.c").read_text()
    slots = int(re.search(r"OUTLINE_SLOTS = (\d+)", header)[1])
    most = slots // int(re.search(r"MOST_OUTLINES = OUTLINE_SLOTS / (\d+)", source)[1])
    most_links = 1 << int(re.search(r"MOST_LINKS = 1 << (\d+)", source)[1])
    table = re.compile(r"const struct (?:runes|wordings) \w+\[\w*\] = \{(.*?)\};", re.S)
    count = links = 0
    for path in (repository / "worker").glob("*/*.[ch]"):
        for body in table.findall(path.read_text()):
            words = len(re.findall(r"RUNES_ROW\(|WORDING\(", body))
            count += 1
            links += 2 * (words + max(4, 1 << max(words - 1, 0).bit_length()))
    assert count > 1000
    assert count < most, "the oldest outlines would be drawn over while rules still hold them"
    assert links < most_links


def test_every_table_is_in_order_of_its_first_characters(repository):
    found = list(tables(repository))
    assert len(found) > 20
    for name, words in found:
        firsts = [ord(word[0]) for word in words]
        assert firsts == sorted(firsts), name


def test_what_begins_a_label_has_its_trait(repository):
    source = (repository / "worker/text/traits.c").read_text()
    marked = set(re.findall(r"\[U'(.)'\] =[^,]*TRAIT_LABEL", source))
    labels = (repository / "worker/text/credit_labels.c").read_text()
    assert marked == {word[0] for word in WORD.findall(LABELS.search(labels).group(1))}


def test_no_table_of_a_rule_holds_a_word_twice(repository):
    for path in sorted((repository / "worker").glob("*/*.c")):
        for name, body in TABLE.findall(path.read_text()):
            words = re.findall(r'RUNES_ROW\(U"([^"]*)"\)', body)
            assert len(words) == len(set(words)), f"{path.name}:{name}"


READERS = {"phrase_word_at": str.startswith, "phrase_word_before": str.endswith}


def readers(source, table):
    """Which functions read the table, up to the next of its name."""
    rest = source[table.end():]
    following = re.search(rf"static const struct runes {table[1]}\[\]", rest)
    rest = rest[:following.start()] if following else rest
    return set(re.findall(rf"(\w+)\((?:[^(){{}};]|\([^()]*\))*\b{table[1]}\)", rest))


def test_no_row_of_a_table_stands_behind_one_that_is_found_in_its_place(repository):
    for path in sorted((repository / "worker").glob("*/*.c")):
        source = path.read_text()
        for table in TABLE.finditer(source):
            reading = readers(source, table)
            if len(reading) != 1 or not reading <= READERS.keys():
                continue
            holds = READERS[reading.pop()]
            words = WORD.findall(table[2])
            for place, word in enumerate(words):
                for before in words[:place]:
                    assert not holds(word, before), f"{path.name}:{table[1]}: {before}, {word}"


def test_no_table_holds_a_word_twice_or_unfolded(repository):
    for name, words in tables(repository):
        assert len(words) == len(set(words)), name
        for word in words:
            assert word == folded(word), f"{name}: {word}"


def test_no_list_of_the_lexicon_holds_a_line_twice(repository):
    for path in sorted((repository / "config" / "lexicon").glob("*.tsv")):
        lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
        assert len(lines) == len(set(lines)), path.name
