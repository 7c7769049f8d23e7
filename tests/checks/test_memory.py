"""What the sanitizers do not see: reads of memory that nobody wrote. They make records differ from run to run."""
import json
import subprocess

import pytest

from generator import generate

pytestmark = pytest.mark.quick


def test_valgrind_finds_no_read_of_what_nobody_wrote(binary, repository, tmp_path):
    lines = tmp_path / "articles.jsonl"
    texts = [p.read_text() for p in sorted((repository / "samples").glob("*.txt"))]
    texts += [p.read_text() for p in sorted((repository / "tests/facts/dev").glob("*.txt"))]
    lines.write_text("".join(json.dumps({"content": t}, ensure_ascii=False) + "\n" for t in texts)
                     + "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in generate.stream("memory", 40)))
    done = subprocess.run(["valgrind", "-q", "--error-exitcode=9", binary, "extract", "--jsonl", str(lines)],
                          capture_output=True, text=True, timeout=300)
    assert done.returncode != 9, done.stderr[:4000]
    assert len(done.stdout.splitlines()) >= len(texts) + 40
