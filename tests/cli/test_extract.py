"""extract and explain: files, lines and standard input; order, refusals, bounded memory."""
import json
import os
import pathlib
import re
import signal
import subprocess
import threading

import pytest

from generator import generate

pytestmark = pytest.mark.quick


def lines_of(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def articles(count, seed=1):
    return list(generate.stream(seed, count))


def as_jsonl(items):
    return "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in items).encode()


def without_message(record):
    return {**record, "altIds": [a for a in record["altIds"] if a["role"] != "message"]}


def test_a_file_gives_a_record_a_line(tidings, repository):
    samples = sorted((repository / "samples").glob("*.txt"))
    done = tidings("extract", *samples)
    assert done.returncode == 0 and done.stderr == ""
    records = lines_of(done)
    assert len(records) == 6
    assert all(r["standard"]["name"] == "ninjs" for r in records)


def test_standard_input_gives_the_same_record_but_for_its_name(tidings, repository):
    sample = repository / "samples/laixi.txt"
    by_name, = lines_of(tidings("extract", sample))
    by_pipe, = lines_of(tidings("extract", "-", input=sample.read_bytes()))
    assert without_message(by_name) == without_message(by_pipe)


def test_pretty_is_the_same_json(tidings, repository):
    sample = repository / "samples/pingyin.txt"
    pretty = tidings("extract", "--pretty", sample).stdout
    assert pretty.count("\n") > 100
    assert json.loads(pretty) == lines_of(tidings("extract", sample))[0]


def test_json_that_a_crawler_cut_short_is_told_from_json_with_a_fault(tidings):
    whole = as_jsonl(articles(1)).strip()
    cut, faulty = (lines_of(tidings("extract", "-", input=value))[0] for value in (whole[:-9], whole + b"}}"))
    assert cut["rejected"] == faulty["rejected"] == "bad_json"
    assert cut["detail"].endswith(f"it ends too early, at byte {len(whole) - 9}.")
    assert f"fault near byte {len(whole) + 1} of {len(whole) + 2}" in faulty["detail"]


@pytest.mark.parametrize("command", ["extract", "explain"])
def test_lines_that_are_read_as_one_article_are_told_of_jsonl(tidings, tmp_path, command):
    source = tmp_path / "crawl.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + as_jsonl(articles(3)))
    done = tidings(command, source)
    assert done.returncode == 1 and lines_of(done)[0]["rejected"] == "bad_json"
    assert done.stderr.startswith(f"tidings: {source}: ") and "--jsonl" in done.stderr
    one = json.dumps(articles(1)[0], ensure_ascii=False, indent=1).encode()
    for good in (one, as_jsonl(articles(1))):
        assert tidings(command, "-", input=good).stderr == ""
    assert tidings(command, "--jsonl", source).stderr == ""


def test_a_refused_article_stands_in_its_place_and_the_others_go_on(tidings, repository, tmp_path):
    good = repository / "samples/laixi.txt"
    empty, binary = tmp_path / "empty.txt", tmp_path / "picture.png"
    empty.write_bytes(b"")
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    done = tidings("extract", empty, good, binary)
    assert done.returncode == 1
    first, second, third = lines_of(done)
    assert first["rejected"] == "empty" and first["source"] == str(empty) and first["detail"]
    assert second["uri"].startswith("urn:tidings:")
    assert third["rejected"] == "not_text" and third["source"] == str(binary)


@pytest.mark.parametrize("text", ["[" * 100_000, "(" * 10_000 + "（" * 10_000, "“" * 500_000, "……\n——\n。。。",
                                  "<div>" * 20_000])
def test_a_page_of_nothing_but_marks_is_no_article(tidings, tmp_path, text):
    page = tmp_path / "marks.txt"
    page.write_text(text)
    done = tidings("extract", page)
    assert done.returncode == 1
    assert [r["rejected"] for r in lines_of(done)] == ["no_article"]


@pytest.mark.parametrize("text", [
    "The county held its annual meeting on 5 March 2024. Output grew by 7.5 percent to 40 billion yuan.\n" * 20,
    "\n".join(["5LqR5bGx5Y6/5Y+s5byA5pil6ICV5aSH6ICV5Lya6K6u77yM5Y6/6ZW/546L56OK5by66LCD"] * 60)])
def test_a_text_without_one_chinese_character_is_no_article(tidings, tmp_path, text):
    page = tmp_path / "page.txt"
    page.write_text(text)
    done = tidings("extract", page)
    assert done.returncode == 1
    refused = lines_of(done)
    assert [r["rejected"] for r in refused] == ["no_article"] and "Chinese" in refused[0]["detail"]


@pytest.mark.parametrize("text, code, named", [
    (r"{\rtf1\ansi\deff0 {\fonttbl {\f0 Song;}}\f0\fs24 \u20113?\u23665?\u21439?\par 40\par}" * 10, "not_text", "RTF"),
    ('<?xml version="1.0"?><rss version="2.0"><channel><title>云山新闻</title><item><title>春耕备耕会议召开</title>'
     "</item></channel></rss>", "no_article", "feed")])
def test_a_document_that_is_no_page_is_refused_by_its_name(tidings, tmp_path, text, code, named):
    page = tmp_path / "page.txt"
    page.write_text(text)
    done = tidings("extract", page)
    assert done.returncode == 1
    refused = lines_of(done)
    assert [r["rejected"] for r in refused] == [code] and named in refused[0]["detail"]


@pytest.mark.parametrize("tag", ["h3", "li", "div"])
def test_a_page_without_paragraphs_is_html_all_the_same(tidings, tmp_path, tag):
    page = tmp_path / "page.txt"
    sentences = ["2月26日上午9时，云山县春耕备耕会议在县会议中心召开。", "县长王磊出席会议并讲话，要求各镇各部门抢抓农时。",
                 "全县已备足化肥1.2万吨，检修农机3000台，培训农民5000人次。", "会议由副县长李明主持，各镇主要负责人参加会议。"]
    page.write_text("".join(f"<{tag}>{sentence}</{tag}>" for sentence in sentences))
    record = lines_of(tidings("extract", page))[0]
    assert record["processing"]["mediaType"] == "text/html" and "<" not in record["bodies"][0]["value"]


def test_a_file_that_cannot_be_read_is_said_and_the_others_go_on(tidings, repository, tmp_path):
    done = tidings("extract", tmp_path / "none.txt", tmp_path, repository / "samples/laixi.txt")
    assert done.returncode == 1 and len(lines_of(done)) == 1
    assert done.stderr.splitlines() == [f"tidings: {tmp_path}/none.txt: cannot read it: No such file or directory",
                                        f"tidings: {tmp_path}: cannot read it: Is a directory"]


def test_lines_keep_their_order_under_many_threads(tidings):
    items = articles(300)
    for i in (7, 120, 299):
        items[i] = {"nothing": "here"}
    text = as_jsonl(items) + b"\n\n  \nnonsense\r\n"
    many = tidings("extract", "--jsonl", "--threads", 8, "-", input=text)
    one = tidings("extract", "--jsonl", "--threads", 1, "-", input=text)
    assert many.stdout == one.stdout
    assert many.returncode == 1
    records = lines_of(many)
    refused = {int(r["source"].split(":")[1]): r["rejected"] for r in records if "rejected" in r}
    assert refused.keys() == {8, 121, 300, 304} and refused[304] == "bad_json"
    places = [next(a["value"] for a in r["altIds"] if a["role"] == "message") for r in records if "uri" in r]
    numbers = [int(p.split("/")[-1]) for p in places]
    assert numbers == sorted(numbers) and set(numbers) == set(range(1, 301)) - {8, 121, 300}


def test_a_line_comes_out_before_the_next_goes_in(binary, environment):
    """Like any filter: nobody has to close the input to see the output."""
    child = subprocess.Popen([binary, "extract", "--jsonl", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             env=environment())
    try:
        for article in articles(3):
            child.stdin.write(as_jsonl([article]))
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["uri"]
        child.stdin.close()
        assert child.wait(30) == 0
    finally:
        child.kill()
        child.wait()
        child.stdout.close()


@pytest.mark.parametrize("ignored", [False, True])
def test_a_reader_that_had_enough_ends_it_quietly(binary, environment, tmp_path, ignored):
    """Like head: no complaint, whether SIGPIPE is at its default or ignored by the parent."""
    source = tmp_path / "many.jsonl"
    source.write_bytes(as_jsonl(articles(400)))
    before = signal.signal(signal.SIGPIPE, signal.SIG_IGN if ignored else signal.SIG_DFL)
    try:
        child = subprocess.Popen([binary, "extract", "--jsonl", str(source)], stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, env=environment(), restore_signals=False)
    finally:
        signal.signal(signal.SIGPIPE, before)
    child.stdout.readline()
    child.stdout.close()
    status = child.wait(60)
    assert child.stderr.read() == b""
    child.stderr.close()
    assert status == (0 if ignored else -signal.SIGPIPE)


@pytest.mark.parametrize("command", [["extract", "samples/laixi.txt"], ["explain", "samples/laixi.txt"],
                                     ["demo", "--json"], ["demo"], ["check-config"], ["version"], ["--help"]])
def test_output_that_cannot_be_written_is_a_failure(binary, environment, repository, command):
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no /dev/full here")
    with open("/dev/full", "wb") as full:
        done = subprocess.run([binary, *command], stdout=full, stderr=subprocess.PIPE, env=environment(),
                              cwd=repository, timeout=60)
    assert done.returncode == 1 and b"the output cannot be written" in done.stderr


def test_a_file_larger_than_the_limit_is_refused_without_being_held(tidings, tmp_path):
    large = tmp_path / "large.txt"
    with open(large, "wb") as file:
        file.truncate(3 << 30)  # sparse
    done = tidings("extract", large)
    refused, = lines_of(done)
    assert done.returncode == 1 and refused["rejected"] == "too_large"


def test_a_line_larger_than_the_limit_is_refused_and_the_next_is_read(tidings):
    article, = articles(1)
    text = b'{"content": "' + b"x" * (6 << 20) + b'"}\n' + as_jsonl([article])
    done = tidings("extract", "--jsonl", "-", input=text)
    first, second = lines_of(done)
    assert first["rejected"] == "too_large" and first["source"] == "-:1" and "uri" in second
    article["content"] *= 5
    smaller = tidings("extract", "--jsonl", "--set", "limits.message=1k", "-", input=as_jsonl([article]))
    assert lines_of(smaller)[0]["rejected"] == "too_large"


def test_memory_stays_constant_however_long_the_input(binary, environment):
    """30 MB through a pipe; what was needed for the first third is enough for the rest."""
    part = as_jsonl(articles(500))
    child = subprocess.Popen([binary, "extract", "--jsonl", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             env=environment())

    def drain():
        while child.stdout.read(1 << 20):
            pass

    def peak():
        status = pathlib.Path(f"/proc/{child.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))

    reader = threading.Thread(target=drain)
    reader.start()
    fed, early = 0, None
    while fed < 30_000_000:
        child.stdin.write(part)
        fed += len(part)
        if early is None and fed > 10_000_000:
            early = peak()
    late = peak()
    child.stdin.close()
    reader.join()
    child.stdout.close()
    assert child.wait(60) == 0
    assert late - early < 24 * 1024, f"{early} kB grew to {late} kB"


def test_explain_gives_text_and_mentions_whose_offsets_hold(tidings, repository):
    for name in ("laixi", "shanting"):
        done = tidings("explain", "--json", repository / f"samples/{name}.txt")
        assert done.returncode == 0
        for article in lines_of(done):
            assert set(article) == {"text", "mentions"} and article["mentions"]
            begins = [m["at"][0] for m in article["mentions"]]
            assert begins == sorted(begins)
            for mention in article["mentions"]:
                assert set(mention) <= {"type", "at", "text", "value"}
                assert article["text"][slice(*mention["at"])] == mention["text"]
            assert {"person", "post", "place"} <= {m["type"] for m in article["mentions"]}


def test_explain_reads_lines_and_refuses_in_place(tidings):
    done = tidings("explain", "--json", "--jsonl", "-", input=as_jsonl(articles(5)) + b"{}\n")
    assert done.returncode == 1
    answers = lines_of(done)
    assert len(answers) == 6 and answers[-1]["rejected"] and answers[-1]["source"] == "-:6"


def test_amounts_come_with_their_normal_values(tidings):
    text = "全市重点项目完成投资3.5亿元，同比增长20%，新增企业30家。".encode()
    answer, = lines_of(tidings("explain", "--json", "-", input=text))
    values = {m["type"]: m["value"] for m in answer["mentions"] if "value" in m}
    assert values["money"] == {"number": 350000000, "unit": "CNY"}
    assert values["percent"] == 20
    assert values["quantity"] == {"number": 30, "unit": "家"}


def test_reference_time_resolves_what_the_text_leaves_open(tidings):
    text = "昨天，全市重点项目完成投资3.5亿元，同比增长20%。".encode()
    answer, = lines_of(tidings("explain", "--json", "--reference-time", "2026-01-01T00:00:00", "-", input=text))
    assert [m["value"] for m in answer["mentions"] if m["type"] == "time"] == ["2025-12-31"]


def test_explain_answers_for_a_sentence_that_is_no_article(tidings):
    done = tidings("explain", "--json", "--reference-time", "2026-01-01T00:00:00", "-", input="三块五".encode())
    answer, = lines_of(done)
    assert answer["text"] == "三块五"
    assert {"type": "money", "at": [0, 3], "text": "三块五", "value": {"number": 3.5, "unit": "CNY"}} in answer["mentions"]


def test_explain_for_people_shows_facts_under_their_sentences(tidings, repository):
    sample = repository / "samples/pingyin.txt"
    plain = tidings("explain", sample)
    assert plain.returncode == 0 and "\033[" not in plain.stdout
    after = plain.stdout[plain.stdout.index("规模以上工业营业收入350.19亿元"):]
    assert "    figure " in after[:after.index("\n\n")]
    coloured = tidings("explain", "--colour", "always", sample)
    assert "\033[1;33m" in coloured.stdout


def test_demo_needs_nothing_and_shows_six_records(tidings):
    done = tidings("demo", env={"TIDINGS_DEDUP_STORE": "redis://nowhere.invalid:1/0", "TIDINGS_WORKER_LANES": "x"})
    assert done.returncode == 0, done.stderr
    assert "5 messages published, 6 articles found in them, 6 records, 0 duplicates, 0 dead letters" in done.stdout
    for number in range(1, 7):
        assert f"\n{number} of 6  " in done.stdout
    assert "in full:" in done.stdout and "What next:" in done.stdout
    tables = done.stdout.split("in full:")[0]
    assert "1× a month" in tables and "2021 Q2" in tables  # dates and periods in words
    assert "XXXX" not in tables and not re.search(r"P[0-9.]+[DWMY]", tables)
    records = lines_of(tidings("demo", "--json"))
    assert len(records) == 6 and all(r["uri"].startswith("urn:tidings:") for r in records)


def test_a_declared_type_counts_where_the_bytes_show_none(tidings, repository):
    text = (repository / "samples/laixi.txt").read_text()
    plain, = lines_of(tidings("extract", "-", input=text.encode()))
    html, = lines_of(tidings("extract", "--content-type", "text/html; charset=gb18030", "-",
                             input=text.replace("\n", "<br>").encode("gb18030")))
    assert plain["processing"]["mediaType"] == "text/plain"
    assert html["processing"]["mediaType"] == "text/html" and html["processing"]["charset"].lower() == "gb18030"
    assert "<br>" not in html["bodies"][0]["value"]


def test_a_type_for_lines_is_refused(tidings):
    done = tidings("extract", "--jsonl", "--content-type", "text/html", "-", input=b"{}\n")
    assert done.returncode == 2 and "--content-type" in done.stderr


def test_what_is_too_large_does_not_make_up_a_size(tidings):
    done = tidings("extract", "--set", "limits.message=64k", "-", input="文".encode() * 200000)
    refused, = lines_of(done)
    assert refused["detail"] == "The message has more than 65536 bytes, the limit."


def test_a_charset_that_nobody_knows_is_said_and_the_bytes_tell(tidings, repository):
    page = repository / "samples/laixi.txt"
    for known in ("text/plain; charset=utf-8", 'text/plain; charset="GBK"', "text/plain"):
        assert tidings("extract", "--content-type", known, page).stderr == ""
    done = tidings("extract", "--content-type", "text/plain; charset=foo", page)
    assert done.returncode == 0 and "no charset 'foo'" in done.stderr
    assert done.stdout == tidings("extract", "--content-type", "text/plain", page).stdout


def test_explain_shows_an_operator_as_a_value_and_nothing_for_what_is_not_known(tidings, repository):
    shown = tidings("explain", repository / "samples/laixi.txt", repository / "samples/pingyin.txt").stdout
    assert "  op: =  number: " in shown and "op==" not in shown
    named = [line.split() for line in shown.splitlines() if line.startswith("    ") and line.endswith("(sites)")]
    assert named and all(line[2] == "(sites)" for line in named), named


@pytest.mark.parametrize("published, dateline, date", [("2021-11-02", "4月8日", "2021-04-08"),
                                                       ("2021-01-04", "12月29日", "2020-12-29")])
def test_a_day_of_the_month_is_that_of_the_dateline(tidings, published, dateline, date):
    day = dateline.split("月")[1]
    page = f"果园现场会举行\n{published}\n中新网青石{dateline}电 果园现场会{day}在白河县举行，县长刘大为出席。\n"
    record, = lines_of(tidings("extract", "-", input=page.encode()))
    assert record["contentCreated"].startswith(published)
    assert [e["date"] for e in record["facts"]["events"]] == [date]
