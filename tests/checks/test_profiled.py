"""The build by profile, which the image takes (worker/README.md, recipes), gives the records of the usual one."""
import subprocess
import sys

import pytest

# Two builds from nothing, at the lowest priority beside all that waits for brokers.
pytestmark = [pytest.mark.build, pytest.mark.timeout(1800)]


def run(repository, *command):
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_what_is_built_by_profile_says_the_same(repository, binary, tmp_path):
    run(repository, "cmake", "--workflow", "--preset", "profile")
    run(repository, "cmake", "--workflow", "--preset", "profiled")
    articles = tmp_path / "articles.jsonl"
    articles.write_text(run(repository, sys.executable, "tests/generator/generate.py", "--count", "400", "--seed", "77"))
    profiled = repository / "build/profiled/tidings"
    usual = run(repository, binary, "extract", "--jsonl", str(articles))
    assert usual.count("\n") >= 400
    assert run(repository, str(profiled), "extract", "--jsonl", str(articles)) == usual
    # Told from one profile: another one would have written none for the mentions.
    assert any(path.name.endswith("mentions#reading.c.gcda") for path in (repository / "build/profile/data").iterdir())
