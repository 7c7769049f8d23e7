"""What the documents say of the record is what the program does: examples are run, properties are all there."""
import json
import re
import subprocess

import pytest

pytestmark = pytest.mark.quick


def properties(schema, path=""):
    """(path, subschema) of each property, those of $defs too."""
    for name, below in (schema.get("properties") or {}).items():
        if "if" not in path:
            yield f"{path}.{name}", below
            yield from properties(below, f"{path}.{name}")
    if isinstance(schema.get("items"), dict):
        yield from properties(schema["items"], path + "[]")
    for name, below in (schema.get("$defs") or {}).items():
        yield from properties(below, f"${name}")


def schemas(repository):
    for path in sorted((repository / "schemas").glob("*.json")):
        yield path.name, json.loads(path.read_text())


def test_each_property_of_the_schemas_has_a_description(repository):
    for name, schema in schemas(repository):
        found = dict(properties(schema))
        assert len(found) > 5
        bare = [path for path, below in found.items() if len(below.get("description", "")) < 6]
        assert not bare, f"{name}: {bare}"


def test_the_page_of_the_record_names_each_property(repository):
    page = (repository / "docs/record.md").read_text()
    named = set(re.findall(r"`([A-Za-z_]+)`", page))
    for name, schema in schemas(repository):
        missing = {path.rsplit(".", 1)[1] for path, _ in properties(schema)} - named
        assert not missing, f"docs/record.md says nothing of {missing} of {name}"


def extract(binary, article):
    done = subprocess.run([binary, "extract", "-"], input=article.encode(), capture_output=True, check=True)
    record, = [json.loads(line) for line in done.stdout.splitlines()]
    return record


def values(node, path):
    """What stands at a path such as facts.figures[].unit; an array's items beside the array itself."""
    if not path:
        return [node, *(node if isinstance(node, list) else [])]
    name, _, rest = path.partition(".")
    below = node.get(name.removesuffix("[]")) if isinstance(node, dict) else None
    if below is None:
        return []
    return [v for item in (below if name.endswith("[]") else [below]) for v in values(item, rest)]


def examples(page):
    """(path of the table, its row's properties, value) of each example."""
    base, part = "", ""
    for line in page.splitlines():
        if line.startswith("#"):
            part = (re.findall(r"`([^`]+)`", line) or [""])[0]
            base = "" if part == "record" else part + "."
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("| `") else []
        if part and len(cells) == 3:
            for example in re.findall(r"`([^`]+)`", cells[2].removesuffix(" |")):
                yield base, re.findall(r"`([^`]+)`", cells[0]), json.loads(example)


def test_the_examples_of_the_page_of_the_record_come_out(repository, binary):
    page = (repository / "docs/record.md").read_text()
    articles = re.findall(r"^```text\n(.*?)^```", page, re.M | re.S)
    records = [extract(binary, article) for article in articles]
    assert len(records) == 2
    seen = 0
    for base, names, example in examples(page):
        found = [v for record in records for name in names for v in values(record, base + name)]
        # true is 1 to Python, and no number here
        assert any(v == example and isinstance(v, bool) == isinstance(example, bool) for v in found), \
            f"{base}{names}: {example} is none of {found}"
        seen += 1
    assert seen > 60


def test_the_closed_lists_of_the_page_of_the_record_are_whole(repository):
    page = (repository / "docs/record.md").read_text()
    lines = [line.split("\t") for line in (repository / "config/lexicon/subjects.tsv").read_text().splitlines()
             if "\t" in line and not line.startswith("#")]
    subjects = set(re.search(r"^The subjects: (.*?)\. \(", page, re.M | re.S).group(1).replace("\n", " ").split(", "))
    assert subjects == {value.split(" ")[0] for _, value in lines}
    schema = json.loads((repository / "schemas/record.schema.json").read_text())
    row = re.search(r"^\| `genres` \|(.*)$", page, re.M).group(1)
    genres = schema["properties"]["genres"]["items"]["properties"]["name"]["enum"]
    assert re.findall(r"`([a-z]+)`", row.split("|")[0])[1:] == genres


def test_the_durations_of_the_page_of_the_record_come_out(repository, binary):
    row = re.search(r"^\| `times`, `every` \|(.*)$", (repository / "docs/record.md").read_text(), re.M).group(1)
    told = set(re.findall(r"`(P[0-9.]+[DWMY])`", row.split(" | ")[0]))
    text = "".join(f"县里{often}调度一次重点项目。" for often in ("每两天", "每周", "每半年", "每年", "每旬", "每季度", "每半个月"))
    assert told == {r["every"] for r in extract(binary, "工作推进会\n" + text)["facts"]["routines"]}


def test_the_fact_of_the_readme_comes_out(repository, binary):
    readme = (repository / "README.md").read_text()
    told = json.loads(re.search(r"```json\n(.*?)```", readme, re.S).group(1))
    written = re.search(r"^> (.*)$", readme, re.M).group(1)
    samples = [p.read_text() for p in sorted((repository / "samples").glob("*.txt")) if told["text"] in p.read_text()]
    assert any(told in extract(binary, sample)["facts"]["figures"] for sample in samples)
    # It is one of those that the sentence alone gives, but for where it stands.
    alone = extract(binary, f"平阴县\n{written}。")["facts"]["figures"]
    assert {**told, "at": None} in [{**figure, "at": None} for figure in alone]


def test_the_dates_of_the_page_of_the_record_come_out(repository, binary):
    page = (repository / "docs/record.md").read_text()
    rows = re.findall(r"^\| ([^`|]+) \| `([^`]+)` \|", page.split("## Dates")[1], re.M)
    assert len(rows) >= 10
    for written, value in rows:
        done = subprocess.run([binary, "explain", "--json", "--reference-time", "2026-04-08T00:00:00", "-"],
                              input=f"{written}，全县新建充电站6座。".encode(), capture_output=True, check=True)
        mentions = json.loads(done.stdout.splitlines()[0])["mentions"]
        assert value in [m.get("value") for m in mentions if m["type"] == "time"], (written, value, mentions)


def test_the_page_of_operating_names_each_event_of_the_log_and_no_other(repository):
    source = "\n".join(path.read_text() for folder in ("lane", "adapters", "cli", "telemetry")
                       for path in sorted((repository / "worker" / folder).glob("*.c")))
    told = set(re.findall(r"LOG_LEVEL_[A-Z]+, \"([a-z_]+)\"", source)) | \
        set(re.findall(r"log_(?:partitions|place)\(source, \"([a-z_]+)\"", source)) | \
        set(re.findall(r"\[ABSENCE_[A-Z]+\] = \{\"([a-z_]+)\", ", source)) | \
        set(re.findall(r"\[ABSENCE_[A-Z]+\] = \{\"[a-z_]+\", \"([a-z_]+)\"", source))
    assert len(told) > 25
    page = (repository / "docs/operating.md").read_text().split("## Statuses")[0]
    named = {name for row in re.findall(r"^\| (`.*?) \|", page, re.M) for name in re.findall(r"`([a-z_]+)`", row)}
    named |= set(re.findall(r"`([a-z_]+)`", page.split("With `log.level = debug`")[1]))
    assert told == named, f"only in the code: {told - named}; only on the page: {named - told}"
