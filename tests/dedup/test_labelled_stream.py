"""Precision and recall of the duplicates on a stream in which it is known what repeats what."""
import json
import pathlib
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import labelled_stream  # noqa: E402
import score  # noqa: E402


def judged(repository, count, seed, corpus=()):
    program = repository / "build/release/tests/dedup_verdicts"
    assert program.exists(), f"{program} is not built: cmake --workflow --preset release"
    stream = list(labelled_stream.stream(count, seed, corpus))
    run = subprocess.run([str(program)], input="".join(json.dumps(made, ensure_ascii=False) + "\n" for made in stream),
                         capture_output=True, text=True, check=True)
    result = score.score(stream, score.read_verdicts(run.stdout.splitlines()))
    score.show(result)
    for row in result["wrong"]:
        print("wrong:", *row)
    return result


def check(result):
    assert result["precision"] >= 0.995
    assert result["recall_keep_most"] >= 0.98
    for kind in ("other_county", "figures_changed", "next_day", "same_lead"):
        diverted = result["counts"][kind]["exact"] + result["counts"][kind]["near"]
        assert diverted == 0, f"{diverted} of {result['total'][kind]} {kind} were diverted"
    changed = result["counts"]["figures_changed"]
    assert changed["revision"] >= 0.95 * result["total"]["figures_changed"]


@pytest.mark.quick
def test_reposts_are_found_and_other_news_is_published(repository):
    check(judged(repository, 10000, "1"))


def test_reposts_of_a_corpus_are_found_and_other_news_is_published(repository, shared):
    check(judged(repository, 10000, "2", [shared / "corpus/broadcast.jsonl", shared / "corpus/reports.jsonl"]))
