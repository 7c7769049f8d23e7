"""The same article gives the same record, however it was delivered: the fingerprint equals the plain
one's, and the facts agree within 0.01 by the scorer, the plain record taken as gold."""
import functools
import json
import pathlib
import subprocess

import pytest

from deliveries.make_deliveries import deliveries

pytestmark = pytest.mark.quick
SAMPLES = sorted((pathlib.Path(__file__).parents[2] / "samples").glob("*.txt"))

def records(binary, value):
    done = subprocess.run([binary, "extract", "-"], input=value, capture_output=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


@functools.cache
def delivered(sample):
    return deliveries(sample.read_text("utf-8"))


@functools.cache
def plain_records(binary, sample):
    return records(binary, sample.read_bytes())


def cases():
    for sample in SAMPLES:
        for name in delivered(sample):
            yield pytest.param(sample, name, id=f"{sample.stem}-{name}")


def facts(record):
    """What must agree: every list of facts, without offsets."""
    def bare(value):
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ("at",)}
        if isinstance(value, list):
            return [bare(v) for v in value]
        return value
    return {k: [json.dumps(bare(item), ensure_ascii=False, sort_keys=True) for item in v]
            for k, v in record["facts"].items()}


def agreement(plain, got):
    """F1 of the items of all families together."""
    shared = of_plain = of_got = 0
    for family in plain.keys() | got.keys():
        a, b = list(plain.get(family, [])), list(got.get(family, []))
        of_plain, of_got = of_plain + len(a), of_got + len(b)
        for item in a:
            if item in b:
                b.remove(item)
                shared += 1
    return 2 * shared / (of_plain + of_got) if of_plain + of_got else 1.0


@pytest.mark.parametrize("sample,name", list(cases()))
def test_a_delivery_gives_the_plain_ones_record(binary, sample, name):
    plain, got = plain_records(binary, sample), records(binary, delivered(sample)[name])
    assert [r.get("uri") for r in got] == [r.get("uri") for r in plain]
    for a, b in zip(plain, got):
        assert a["bodies"][0]["charCount"] > 200
        assert agreement(facts(a), facts(b)) >= 0.99
