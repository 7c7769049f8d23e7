"""Thousands of records against the schemas: ours, and the official ninjs 3.1 where it is at hand."""
import json
import subprocess

import jsonschema
import pytest
import referencing

from generator import generate

pytestmark = pytest.mark.quick
FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER


def schema(repository, name):
    return json.loads((repository / f"schemas/{name}.schema.json").read_text())


@pytest.fixture(scope="module")
def records(binary, tmp_path_factory):
    """Records of 2,500 generated articles of all kinds and noises."""
    source = tmp_path_factory.mktemp("records") / "articles.jsonl"
    with source.open("w") as out:
        for article in generate.stream("records", 2500):
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    done = subprocess.run([binary, "extract", "--jsonl", str(source)], capture_output=True, text=True)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    rejected = [r for r in found if "rejected" in r]
    assert not rejected, rejected[:3]
    assert len(found) >= 2500
    return found


@pytest.mark.parametrize("name", ["record", "duplicate", "dead-letter"])
def test_our_schemas_are_valid_schemas(repository, name):
    jsonschema.Draft202012Validator.check_schema(schema(repository, name))


def test_every_record_is_valid_under_our_schema(repository, records):
    validator = jsonschema.Draft202012Validator(schema(repository, "record"), format_checker=FORMATS)
    for record in records:
        error = jsonschema.exceptions.best_match(validator.iter_errors(record))
        assert error is None, f"{error.json_path}: {error.message}\n{json.dumps(record, ensure_ascii=False)[:400]}"


def test_every_record_is_valid_under_the_official_ninjs_schema(shared, records):
    path = shared / "schemas/ninjs-schema_3.1.json"
    if not path.exists():
        pytest.skip("the official ninjs schema is not at hand")
    official = json.loads(path.read_text())
    geojson = referencing.Resource.from_contents({}, default_specification=referencing.jsonschema.DRAFT202012)
    registry = referencing.Registry().with_resources([
        (official["$id"], referencing.Resource.from_contents(official)),
        ("https://geojson.org/schema/GeoJSON.json", geojson), ("https://geojson.org/schema/GeoJSON.json#", geojson)])
    extended = {"$schema": "https://json-schema.org/draft/2020-12/schema",
                "allOf": [{"$ref": official["$id"].rstrip("#") + "#/$defs/ninjsType"}],
                "properties": {"facts": {"type": "object"}, "processing": {"type": "object"}},
                "unevaluatedProperties": False}
    validator = jsonschema.Draft202012Validator(extended, registry=registry, format_checker=FORMATS)
    for record in records[:1000]:
        error = jsonschema.exceptions.best_match(validator.iter_errors(record))
        assert error is None, f"{error.json_path}: {error.message}"


def test_a_record_with_a_foreign_or_missing_property_is_refused(repository, records):
    validator = jsonschema.Draft202012Validator(schema(repository, "record"), format_checker=FORMATS)
    assert not validator.is_valid(dict(records[0], surprise=1))
    assert not validator.is_valid({k: v for k, v in records[0].items() if k != "facts"})
    assert not validator.is_valid(dict(records[0], uri="urn:tidings:short"))


def walk(value):
    if isinstance(value, dict):
        if "at" in value:
            yield value
        for child in value.values():
            yield from walk(child)
    elif isinstance(value, list):
        for child in value:
            yield from walk(child)


def test_every_offset_lies_inside_the_body_and_figures_quote_it(records):
    for record in records:
        body = record["bodies"][0]["value"]
        assert record["bodies"][0]["charCount"] == len(body)
        for fact in walk(record["facts"]):
            begin, end = fact["at"]
            assert (begin, end) == (-1, -1) or 0 <= begin <= end <= len(body), fact
        for figure in record["facts"]["figures"]:
            begin, end = figure["at"]
            if begin >= 0:
                assert body[begin:end] == figure["text"]


def test_nothing_is_invented_names_stand_in_the_article(records):
    for record in records:
        everything = record["bodies"][0]["value"] + "".join(h["value"] for h in record.get("headlines", []))
        everything += "".join(d["value"] for d in record.get("descriptions", []))
        close = everything.replace(" ", "")
        for post in record["facts"]["posts"]:
            assert post["at"] == [-1, -1] or post["person"] in close, post  # a byline is not repeated in the record
        for statement in record["facts"]["statements"]:
            assert statement["speaker"] in close, statement


def test_no_list_holds_an_exact_repetition(records):
    for record in records:
        for family, items in record["facts"].items():
            spelled = [json.dumps(i, sort_keys=True) for i in items]
            assert len(spelled) == len(set(spelled)), (family, record["uri"])


def test_a_page_gives_what_its_text_gives(binary, tmp_path):
    """The same articles as text and as a site serves them: furniture around them changes no record."""
    def made(noise):
        source = tmp_path / f"{noise}.jsonl"
        source.write_text("".join(json.dumps(article, ensure_ascii=False) + "\n"
                                  for article in generate.stream("pages", 300, noise=noise)))
        done = subprocess.run([binary, "extract", "--jsonl", str(source)], capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    for text, page in zip(made("plain"), made("page"), strict=True):
        for part in ("headlines", "bodies", "facts", "places", "subjects", "genres", "contentCreated"):
            assert page.get(part) == text.get(part), (page["uri"], part)
