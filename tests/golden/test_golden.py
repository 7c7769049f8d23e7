"""The samples through the shipped binary: every byte of their records is expected.

After a change that is meant:  TIDINGS_UPDATE=1 pytest -c tests/pytest.ini tests/golden, and read the diff."""
import json
import os
import pathlib
import subprocess

import pytest

pytestmark = pytest.mark.quick
HERE = pathlib.Path(__file__).parent
SAMPLES = sorted((HERE.parent.parent / "samples").glob("*.txt"))


def records(binary, path):
    done = subprocess.run([binary, "extract", path.name], cwd=path.parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    # The version of the word lists changes with every word; what it changes shows elsewhere.
    parsed = [json.loads(line) for line in done.stdout.splitlines()]
    for record in parsed:
        record["processing"].pop("ruleset")
    return parsed


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_a_sample_gives_the_records_that_are_expected(binary, sample):
    golden = HERE / f"{sample.stem}.json"
    got = json.dumps(records(binary, sample), ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("TIDINGS_UPDATE"):
        golden.write_text(got)
    assert got.splitlines() == golden.read_text().splitlines()


def test_the_same_input_gives_the_same_bytes_alone_in_a_row_and_by_many_threads(binary, tmp_path):
    lines = tmp_path / "all.jsonl"
    lines.write_text("".join(json.dumps({"url": f"http://x.example/{p.stem}", "content": p.read_text()}, ensure_ascii=False) + "\n"
                             for p in SAMPLES * 40))
    runs = {subprocess.run([binary, "extract", "--jsonl", str(lines)], capture_output=True, check=True).stdout for _ in range(3)}
    assert len(runs) == 1
    alone = b"".join(subprocess.run([binary, "extract", "--jsonl", "-"], input=line.encode(), capture_output=True, check=True).stdout
                     for line in lines.read_text().splitlines()[:len(SAMPLES)])
    strip = lambda out: [{k: v for k, v in json.loads(l).items() if k != "altIds"} for l in out.splitlines()]  # noqa: E731
    assert strip(runs.pop())[:len(strip(alone))] == strip(alone)
