"""Both ends as people use them: the crawler of examples/ publishes, a worker works, the analyst asks."""
import json
import os
import signal
import subprocess
import sys

import pytest

from support import services


def run(repository, name, *arguments):
    return subprocess.run([sys.executable, str(repository / "examples" / name), *arguments], capture_output=True,
                          text=True, timeout=120)


@pytest.fixture
def published(repository, road):
    samples = sorted(str(p) for p in (repository / "samples").glob("*.txt"))
    done = run(repository, "crawler.py", "--brokers", road.kafka.bootstrap, "--topic", road.input, *samples)
    assert done.returncode == 0, done.stderr
    assert f"{len(samples)} of {len(samples)} pages delivered" in done.stdout
    worker = road.worker("examples", "--exit-at-end")
    assert worker.wait(120) == 0, worker.tail()
    return road


def test_what_the_crawler_publishes_answers_the_analysts_question(repository, published, tmp_path):
    arguments = ["--brokers", published.kafka.bootstrap, "--topic", published.outputs["records"],
                 "--database", str(tmp_path / "facts.duckdb")]
    first = run(repository, "analyst.py", *arguments)
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("6 new records, 6 articles in all.")
    rows = [line.split("\t") for line in first.stdout.splitlines()[1:]]
    assert len(rows) > 10 and all(len(row) == 5 for row in rows)
    amounts = {aspect: [row[2] for row in rows if row[1] == aspect] for aspect in ("level", "count", "change", "share")}
    assert any("地区生产总值 > 40000000000 CNY" in amount for amount in amounts["level"]), first.stdout
    # Of what grows by so many per cent nobody takes the per cent for what is reached.
    assert amounts["change"] and all(" % " in a + " " or " pp" in a for a in amounts["change"]), first.stdout
    assert {a.split(" ")[0] for a in amounts["change"]} & {a.split(" ")[0] for a in amounts["level"]}, first.stdout
    # Asked again it goes on where it left off, and the answer is the same.
    second = run(repository, "analyst.py", *arguments)
    assert second.stdout.startswith("0 new records, 6 articles in all.")
    assert second.stdout.splitlines()[1:] == first.stdout.splitlines()[1:]


def test_the_analyst_reads_in_batches_that_are_kept_and_says_how_far_it_is(repository, road, tmp_path):
    """Stopped amid the records, it goes on behind those that it has; and nobody must read its answer to the end."""
    figure = {"status": "target", "indicator": "产值", "aspect": "level", "op": "=", "number": 1, "unit": "CNY", "text": "x"}
    count = 25_000
    road.publish((json.dumps({"uri": f"urn:tidings:{n}", "altIds": [], "bodies": [{"value": "x"}], "facts":
                              {"figures": 3 * [figure], "posts": [{"person": "林若水", "post": "县长"}]}}).encode()
                  for n in range(count)), topic=road.outputs["records"])
    command = [sys.executable, str(repository / "examples/analyst.py"), "--brokers", road.kafka.bootstrap, "--topic",
               road.outputs["records"], "--database", str(tmp_path / "facts.duckdb")]
    first = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    line = first.stderr.readline()
    first.kill()
    first.communicate()
    kept = int(line.split()[0])
    assert line == f"{kept} records read\n" and 0 < kept < count
    second = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    line = second.stdout.readline()
    second.stdout.close()  # as | head -1 does
    assert int(line.split()[0]) <= count - kept and f"{count} articles in all" in line
    rest = second.stderr.read()
    second.stderr.close()
    assert second.wait(60) == 0 and "Traceback" not in rest, rest


def test_the_readme_asks_what_the_analyst_asks(repository):
    question = (repository / "examples/analyst.py").read_text().split('QUESTION = """\n')[1].split('"""')[0]
    assert f"```sql\n{question}```" in (repository / "README.md").read_text()


def heed_interrupts():
    """A shell that is started where they are ignored, as behind a job in the background, could not trap them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_the_broker_of_the_readme_takes_the_commands_of_the_readme(repository, binary, tmp_path):
    """deploy/broker in a folder of its own, from nothing to a record, then again on what it holds."""
    kafka, redis = services.free_ports(2)  # Kafka's controller takes the port behind its own
    environment = {**{k: v for k, v in os.environ.items() if not k.startswith("TIDINGS_") or k == "TIDINGS_CACHE"},
                   "KAFKA_PORT": str(kafka), "REDIS_PORT": str(redis)}
    settings = ["--set", f"kafka.bootstrap.servers=localhost:{kafka}",
                "--set", f"dedup.store=redis://localhost:{redis}/0", "--set", "telemetry.listen="]

    def tidings(command, *arguments):
        done = subprocess.run([binary, command, *settings, *arguments], capture_output=True, text=True, timeout=120,
                              cwd=repository, env=environment)
        assert done.returncode == 0, done.stderr
        # That the coordinator of a broker just started makes itself ready is no trouble.
        assert '"level":"warn"' not in done.stderr, done.stderr
        return done.stdout.splitlines()

    for turn in range(2):
        broker = subprocess.Popen([repository / "deploy/broker", str(tmp_path)], stdout=subprocess.PIPE, text=True,
                                  env=environment, preexec_fn=heed_interrupts)
        try:
            assert f"Kafka at localhost:{kafka}, Redis at localhost:{redis}" in broker.stdout.readline()
            made = tidings("create-topics", "--partitions", "2")
            assert made == [f"{topic}: {'is there already' if turn else 'created'}, 2 partitions"
                            for topic in ("news.raw", "news.records", "news.duplicates", "news.dead-letter")]
            assert tidings("publish", "samples/laixi.txt") == ["1 of 1 messages delivered to news.raw"]
            tidings("run", "--exit-at-end")
            assert len(tidings("tail", "--exit-at-end")) == 1, "the second one meets the first one's claim"
            assert len(tidings("tail", "--exit-at-end", "duplicates")) == turn
            taken = subprocess.run([repository / "deploy/broker", str(tmp_path / "other")], capture_output=True,
                                   text=True, env=environment)
            assert taken.returncode == 1 and f"port {kafka}" in taken.stderr
        finally:
            broker.send_signal(signal.SIGINT)
            broker.wait(60)
            broker.stdout.close()
        assert not services.listens(kafka) and not services.listens(redis)


def test_the_record_carries_the_pages_url_and_the_contracts_headers(published):
    from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

    topic = published.outputs["records"]
    consumer = Consumer({"bootstrap.servers": published.kafka.bootstrap, "group.id": published.name + ".check"})
    consumer.assign([TopicPartition(topic, p, OFFSET_BEGINNING) for p in range(3)])
    seen = []
    while len(seen) < 6:
        message = consumer.poll(30)
        assert message is not None, "no record within 30 s"
        assert message.error() is None, message.error()
        seen.append(message)
    consumer.close()
    for message in seen:
        record, headers = json.loads(message.value()), dict(message.headers())
        assert message.key().decode() == record["uri"]
        assert headers["content-type"] == b"application/json"
        assert headers["ce_type"] == b"tidings.record.v1" and headers["ce_specversion"] == b"1.0"
        urls = [a["value"] for a in record["altIds"] if a["role"] == "url"]
        assert urls and urls[0].startswith("https://news.example/")
