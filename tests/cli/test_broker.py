"""The commands that need a broker, on the real Kafka and the real Redis: publish, run, tail, replay."""
import contextlib
import datetime
import json
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
import uuid

import pytest
from confluent_kafka import OFFSET_BEGINNING, Consumer, ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewPartitions, NewTopic

from support.gate import Gate
from support.services import free_ports, wait_until

ROLES = {"raw": "input.topics", "records": "output.records", "duplicates": "output.duplicates",
         "letters": "output.dead_letters"}


class Site:
    """Topics of their own on the shared broker, and the settings that lead to them."""

    def __init__(self, bootstrap, redis):
        self.name = "t" + uuid.uuid4().hex[:10]
        self.bootstrap = bootstrap
        self.topics = {role: f"{self.name}.{role}" for role in ROLES}
        self.settings = ["--set", f"kafka.bootstrap.servers={bootstrap}", "--set", f"input.group={self.name}",
                         "--set", f"dedup.store={redis.url}", "--set", "telemetry.listen=", "--set", "worker.lanes=2"]
        for role, setting in ROLES.items():
            self.settings += ["--set", f"{setting}={self.topics[role]}"]

    def create(self, partitions=2):
        client = AdminClient({"bootstrap.servers": self.bootstrap})
        for made in client.create_topics([NewTopic(t, partitions, 1) for t in self.topics.values()]).values():
            made.result(30)
        return self


@pytest.fixture
def site(kafka, redis):
    return Site(kafka.bootstrap, redis).create()


@pytest.fixture
def command(tidings, site):
    def run(name, *arguments, settings=True, **more):
        return tidings(name, *(site.settings if settings else []), *arguments, **more)
    return run


def log_of(done):
    return [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]


def event(done, name):
    found = [line for line in log_of(done) if line["event"] == name]
    assert found, done.stderr
    return found[-1]


def rows(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def read(command, topic):
    return rows(command("tail", "--from-beginning", "--exit-at-end", "--json", topic))


def test_articles_go_in_records_come_out_and_the_counters_agree(command, site, redis, repository):
    samples = sorted((repository / "samples").glob("*.txt"))
    done = command("publish", *samples, samples[0])
    assert done.returncode == 0 and done.stdout.startswith("6 of 6 messages delivered to ")
    done = command("run", "--exit-at-end")
    assert done.returncode == 0, done.stderr
    begun = event(done, "starting")  # where it goes, to whoever reads the log first
    assert begun["brokers"] == site.bootstrap and begun["store"] == redis.url and begun["topics"] == site.topics["raw"]
    counters = event(done, "counters")
    assert counters["messages"] == 6 and counters["articles"] == 7
    assert counters["records"] == 6 and counters["duplicates"] == 1 and counters["dead_letters"] == 0
    assert counters["articles"] + counters["rejected"] == \
        counters["records"] + counters["duplicates"] + counters["dead_letters"]
    records = read(command, "records")
    assert len({r["uri"] for r in records}) == len(records) == 6
    urls = {a["value"] for r in records for a in r["altIds"] if a["role"] == "url"}
    assert urls == {f"file:{s}" for s in samples}
    note, = read(command, "duplicates")
    assert note["kind"] == "exact" and note["uri"] == note["duplicateOf"]
    again = command("run", "--exit-at-end")
    assert again.returncode == 0 and event(again, "counters")["messages"] == 0


def test_tail_prints_a_line_a_message_and_stops_as_told(command, repository):
    assert command("publish", *sorted((repository / "samples").glob("*.txt"))).returncode == 0
    assert command("run", "--exit-at-end").returncode == 0
    done = command("tail", "--from-beginning", "--exit-at-end")
    assert done.returncode == 0 and len(done.stdout.splitlines()) == 6
    assert "莱西：加快建设胶东半岛中心区域经济隆起带" in done.stdout
    assert len(command("tail", "--from-beginning", "-n", 2).stdout.splitlines()) == 2
    assert len(command("tail", "--last", 4, "--exit-at-end").stdout.splitlines()) == 4
    pretty = command("tail", "--from-beginning", "--pretty", "-n", 1).stdout
    assert pretty.startswith("{\n  ") and json.loads(pretty)["uri"]


def test_the_last_ones_are_those_of_the_topic_by_time_whatever_the_partitions_hold(command, site):
    """Transactions of one message each, so that every other offset is a marker, most of them in one partition; the
    newest messages stand in both."""
    producer = Producer({"bootstrap.servers": site.bootstrap, "transactional.id": site.name, "log_level": 0})
    producer.init_transactions(30)
    places = [0] * 40 + [1, 0, 0, 1] + [0] * 6
    for number, partition in enumerate(places):
        producer.begin_transaction()
        producer.produce(site.topics["records"], json.dumps({"uri": str(number)}).encode(), partition=partition,
                         timestamp=1_700_000_000_000 + number)
        producer.commit_transaction(30)
    for last in (1, 3, 9, 20, 49, 50, 60):
        shown = rows(command("tail", "--last", last, "--exit-at-end", "--json"))
        assert [int(record["uri"]) for record in shown] == list(range(50))[-last:]
    assert command("tail", "--last", 0, "--exit-at-end").stdout == ""


def test_tail_looks_behind_what_was_aborted(command, site):
    producer = Producer({"bootstrap.servers": site.bootstrap, "transactional.id": site.name, "log_level": 0})
    producer.init_transactions(30)
    for turn, value in enumerate([b'{"uri":"urn:tidings:1"}'] + 5 * [b'{"uri":"urn:tidings:2"}']):
        producer.begin_transaction()
        producer.produce(site.topics["records"], value, partition=0)
        producer.flush(30)
        if turn == 0:
            producer.commit_transaction(30)
        else:
            producer.abort_transaction(30)
    shown = rows(command("tail", "--last", 1, "--exit-at-end", "--json"))
    assert [record["uri"] for record in shown] == ["urn:tidings:1"]


def test_dead_letters_are_replayed_as_they_were_and_once(command):
    lines = b'{"url": "http://example/1"}\nnonsense\n'
    assert command("publish", "--jsonl", "-", input=lines).returncode == 0
    assert command("run", "--exit-at-end").returncode == 0
    letters = read(command, "dead-letters")
    assert sorted(letter["reason"] for letter in letters) == ["bad_envelope", "bad_json"]
    assert {letter["value"] for letter in letters} == {'{"url": "http://example/1"}', "nonsense"}
    assert "http://example/1" in {letter["key"] for letter in letters}

    dry = command("replay", "--dry-run")
    assert dry.returncode == 0 and dry.stdout.splitlines()[-1] == "2 of 2 dead letters would be replayed"
    one = command("replay", "--reason", "bad_json")
    assert one.returncode == 0 and one.stdout == "1 of 2 dead letters replayed\n", one.stderr
    assert command("replay", "--reason", "bad_json").stdout == "0 of 0 dead letters replayed\n"
    everything = command("replay")
    assert everything.stdout == "1 of 2 dead letters replayed, 1 had been before\n", everything.stderr
    assert command("replay").stdout == "0 of 0 dead letters replayed\n"
    assert command("replay", "--reason", "bad_envelope").stdout == "0 of 2 dead letters replayed, 1 had been before\n"

    done = command("run", "--exit-at-end")
    assert event(done, "counters")["messages"] == 2
    again = read(command, "dead-letters")
    assert len(again) == 4
    for letter in again:
        assert not [name for name in letter["headers"] if name.startswith("dlq_")]
        is_event = letter["key"] == "http://example/1"
        assert letter["headers"]["content-type"] == "application/json"
        assert letter["headers"].get("ce_type") == ("news.article.fetched" if is_event else None)


def test_a_replay_stops_where_the_letters_ended_though_a_worker_refuses_them_anew(worker, command):
    """What a replay sends comes back as dead letters at once while a worker runs."""
    count = 700  # more than a replay sends at once
    assert command("publish", "--jsonl", "-", input=count * b"nonsense\n").returncode == 0
    running = worker("--set", "log.level=error")  # nobody reads its log
    wait_until(lambda: len(read(command, "dead-letters")) == count, 60, "they are dead letters")
    done = command("replay")
    assert done.stdout == f"{count} of {count} dead letters replayed\n", done.stderr
    wait_until(lambda: len(read(command, "dead-letters")) == 2 * count, 60, "they are dead letters again")
    again = command("replay")  # which are there now
    assert again.stdout == f"{count} of {count} dead letters replayed\n", again.stderr
    running.child.terminate()
    assert running.end() == 0


def test_letters_that_arrive_while_a_replay_runs_are_left_for_the_next(command, site, binary, environment):
    """Though it has seen them, and how far the topic reaches: in a partition that was made meanwhile, too."""
    admin = AdminClient({"bootstrap.servers": site.bootstrap})

    def put(count, partition):
        producer = Producer({"bootstrap.servers": site.bootstrap})
        for _ in range(count):
            producer.produce(site.topics["letters"], b"nonsense", partition=partition, headers=[("dlq_reason", b"bad_json")])
        assert producer.flush(30) == 0

    def group_is(state):
        group, = [asked.result(30) for asked in admin.describe_consumer_groups([f"{site.name}.replay"]).values()]
        return group.state.name == state

    put(5, partition=0)
    # A member that does not come when the group assigns anew: the replay has looked where the letters end by then.
    eager = "eagerly" in command("version", settings=False).stdout
    sleeper = Consumer({"bootstrap.servers": site.bootstrap, "group.id": f"{site.name}.replay",
                        "partition.assignment.strategy": "range,roundrobin" if eager else "cooperative-sticky"})
    sleeper.subscribe([site.topics["letters"]])
    wait_until(lambda: sleeper.poll(0.1) is None and sleeper.assignment(), 30, "it has joined")
    running = subprocess.Popen([binary, "replay", *site.settings], stdout=subprocess.PIPE, env=environment(), text=True)
    try:
        wait_until(lambda: group_is("PREPARING_REBALANCING"), 30, "the replay joins")
        for made in admin.create_partitions([NewPartitions(site.topics["letters"], 3)]).values():
            made.result(30)
        put(3, partition=0)
        put(2, partition=1)
        put(1, partition=2)
        sleeper.close()
        assert running.communicate(timeout=60)[0] == "5 of 5 dead letters replayed\n"
    finally:
        running.kill()
        running.wait()
    done = command("replay")
    assert done.stdout == "6 of 6 dead letters replayed\n", done.stderr
    assert command("replay").stdout == "0 of 0 dead letters replayed\n"


def test_a_letter_that_was_not_sent_does_not_count_as_replayed(command, site):
    producer = Producer({"bootstrap.servers": site.bootstrap})
    for value, headers in ((b"first", []), (b"cut", [("dlq_cut", b"700000")]), (5000 * b"x", []), (b"last", [])):
        producer.produce(site.topics["letters"], value, partition=0, headers=[("dlq_reason", b"bad_json"), *headers])
    assert producer.flush(30) == 0
    narrow = "--set", "producer.message.max.bytes=2000"
    for more, sent in (("--dry-run",), "1 of 3 dead letters would be replayed\n"), ((), "1 of 3 dead letters replayed\n"), \
            ((), "0 of 1 dead letters replayed\n"):
        done = command("replay", *narrow, *more)
        assert done.returncode == 1 and done.stdout.endswith(sent), done.stdout
        assert f"{site.topics['letters']}/0/2: larger than the topic takes" in done.stderr
    assert "/0/1: passed over: the letter was cut" in command("replay", "--reason", "bad_json", *narrow).stderr
    done = command("replay")
    assert done.returncode == 0 and done.stdout == "2 of 2 dead letters replayed\n", done.stderr
    # That the other kind stands behind a letter that was cut does not mean that it was sent.
    done = command("replay", "--reason", "bad_json")
    assert done.stdout == "0 of 2 dead letters replayed, 2 had been before\n", done.stderr


def test_a_replay_begins_at_the_first_letter_wherever_new_groups_begin(command):
    assert command("publish", "--jsonl", "-", input=b"nonsense\n").returncode == 0
    assert command("run", "--exit-at-end").returncode == 0
    done = command("replay", "--set", "consumer.auto.offset.reset=latest")
    assert done.stdout == "1 of 1 dead letters replayed\n", done.stderr


def test_the_window_is_rebuilt_from_the_records_after_redis_lost_it(command, redis, repository, tmp_path):
    samples = sorted((repository / "samples").glob("*.txt"))
    assert command("publish", *samples).returncode == 0
    assert command("run", "--exit-at-end").returncode == 0
    subprocess.run(["redis-cli", "-p", str(redis.port), "flushall"], check=True, capture_output=True)
    done = command("rebuild-window")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "6 records read: 6 originals, 0 duplicates of others, 0 older than the window, 0 of another version",
        "The store remembered 0 articles before, 6 now: 6 were added, those of running workers among them"]
    again = command("rebuild-window")  # what is there stays, by the same owners
    assert again.stdout.splitlines() == [
        "6 records read: 6 originals, 0 duplicates of others, 0 older than the window, 0 of another version",
        "The store remembered 6 articles before: nothing was missing"]

    cut = tmp_path / "cut.txt"  # a repost without the last paragraph
    lines = (repository / "samples/laixi.txt").read_text().rstrip().splitlines(keepends=True)
    cut.write_text("".join(lines[:-1]))
    assert command("publish", *samples, cut).returncode == 0
    counters = event(command("run", "--exit-at-end"), "counters")
    assert counters["exact"] == 6 and counters["near"] == 1 and counters["records"] == 0


def test_offsets_that_are_rewound_on_purpose_publish_everything_as_it_was(command, site, repository, tmp_path):
    def told(row):
        revised_of = [a["value"] for a in row.get("altIds", []) if a["role"] == "revisionOf"]
        return row["uri"], row.get("duplicateOf"), revised_of

    samples = sorted((repository / "samples").glob("*.txt"))
    revised = tmp_path / "revised.txt"
    revised.write_text((repository / "samples/laixi.txt").read_text().rstrip() + "\n全年计划总投资达到37亿元。\n")
    # Static members are remembered for the session's time-out: a short one, so that it can be awaited.
    run = ["run", "--exit-at-end", "--set", "consumer.session.timeout.ms=6000"]
    for batch in ([*samples], [revised, samples[0]]):
        assert command("publish", *batch).returncode == 0
        done = command(*run)
        assert done.returncode == 0, done.stderr
    before = read(command, "records"), read(command, "duplicates")
    assert [len(rows) for rows in before] == [7, 1]
    assert sum(bool(told(row)[2]) for row in before[0]) == 1
    start = ConsumerGroupTopicPartitions(site.name, [TopicPartition(site.topics["raw"], p, 0) for p in (0, 1)])
    client = AdminClient({"bootstrap.servers": site.bootstrap})

    def rewound():
        done, = [moved.result(30) for moved in client.alter_consumer_group_offsets([start]).values()]
        return all(p.error is None for p in done.topic_partitions)
    wait_until(rewound, 60, "the offsets are rewound")
    counters = event(command(*run), "counters")
    assert counters["records"] == 7 and counters["exact"] == 1
    for topic, rows_before in zip(("records", "duplicates"), before):
        assert sorted(map(told, read(command, topic)), key=str) == sorted([*map(told, rows_before)] * 2, key=str)


def test_a_missing_topic_or_broker_is_said(tidings, kafka, redis):
    nowhere = Site(kafka.bootstrap, redis)
    done = tidings("tail", *nowhere.settings, "--exit-at-end")
    assert done.returncode == 1 and f"topic {nowhere.topics['records']} does not exist" in done.stderr
    assert "trying on for" in done.stderr.splitlines()[0] and "tidings create-topics" in done.stderr
    done = tidings("publish", *nowhere.settings, "--timeout", 1, "-", input="莱西".encode())
    assert done.returncode == 1 and done.stdout.startswith("0 of 1 messages delivered"), done.stdout
    assert f"topic {nowhere.topics['raw']} does not exist" in done.stderr and "tidings create-topics" in done.stderr
    port, = free_ports(1)
    away = Site(f"127.0.0.1:{port}", redis)
    begun = time.monotonic()
    done = tidings("publish", *away.settings, "--timeout", 5, "-", input="莱西".encode())
    assert time.monotonic() - begun < 9, "a second probe would take its own five seconds"
    assert done.returncode == 1 and done.stdout.startswith("0 of 1 messages delivered"), done.stdout
    first, last = done.stderr.splitlines()
    assert "trying on for" in first and "onnection refused" in first and "onnection refused" in last, done.stderr


def test_what_was_sent_before_the_broker_went_away_may_or_may_not_arrive(binary, environment, site, kafka):
    gate = Gate(kafka.behind_gate, kafka.gate)
    gate.open()
    child = subprocess.Popen([binary, "publish", *site.settings, "--set", f"kafka.bootstrap.servers={kafka.gated}",
                              "--timeout", "3", "--jsonl", "-"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    try:
        child.stdin.write(b"x" * 70_000)  # it has reached the topic by the time that it reads on
        child.stdin.flush()
        gate.close()
        out, err = child.communicate(b"\n", timeout=60)
        assert child.returncode == 1 and out.decode().startswith("0 of 1 messages delivered"), (out, err)
        assert b"1 message is not acknowledged: " in err and b"may or may not arrive" in err, err
    finally:
        child.kill()
        child.communicate()
        gate.close()


def test_an_article_of_standard_input_has_no_url_but_what_it_is_told(command, site, repository):
    first, second = ((repository / "samples" / name).read_bytes() for name in ("laixi.txt", "donge.txt"))
    assert command("publish", "-", input=first).returncode == 0
    assert command("publish", "-", "--source", "http://example/a", input=second).returncode == 0
    assert command("publish", "--jsonl", "-", input=b"nonsense\n").returncode == 0
    consumer = Consumer({"bootstrap.servers": site.bootstrap, "group.id": site.name + ".look"})
    consumer.assign([TopicPartition(site.topics["raw"], p, OFFSET_BEGINNING) for p in range(2)])
    sent = [consumer.poll(30) for _ in range(3)]
    consumer.close()
    told = {bool(m.headers()): m.key() for m in sent if m.value() != b"nonsense"}
    assert told[True] == b"http://example/a" and len({m.key() for m in sent}) == 3, "one key would be one partition"
    assert command("run", "--exit-at-end").returncode == 0
    urls = [a["value"] for r in read(command, "records") for a in r["altIds"] if a["role"] == "url"]
    assert urls == ["http://example/a"]


def test_topics_with_fewer_partitions_than_asked_for_are_named(command, site):
    done = command("create-topics")
    assert done.returncode == 0 and done.stderr == ""
    assert command("create-topics", "--partitions", 1).returncode == 0
    done = command("create-topics", "--partitions", 48)
    assert done.returncode == 1
    assert f"{site.topics['raw']} has 2 partitions, not 48" in done.stderr
    assert f"--alter --topic {site.topics['raw']} --partitions 48" in done.stderr


def test_tail_says_soon_that_the_broker_is_away_and_can_be_stopped(binary, environment, redis):
    port, = free_ports(1)
    away = Site(f"127.0.0.1:{port}", redis)
    child = subprocess.Popen([binary, "tail", *away.settings], stderr=subprocess.PIPE, env=environment(), text=True)
    begun = time.monotonic()
    line = child.stderr.readline()
    assert time.monotonic() - begun < 10
    assert f"127.0.0.1:{port}" in line and "refused" in line and "trying on for" in line
    child.send_signal(signal.SIGINT)
    assert child.wait(10) == 0
    assert child.stderr.read() == ""
    child.stderr.close()


def test_tail_says_that_the_broker_goes_away_and_goes_on_when_it_is_back(binary, environment, site, kafka):
    gate = Gate(kafka.behind_gate, kafka.gate)
    gate.open()
    producer = Producer({"bootstrap.servers": site.bootstrap})
    settings = [*site.settings, "--set", f"kafka.bootstrap.servers={kafka.gated}",
                "--set", "kafka.reconnect.backoff.max.ms=200"]
    child = subprocess.Popen([binary, "tail", "--json", *settings], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             env=environment(), text=True)
    try:
        for number in (1, 2):
            producer.produce(site.topics["records"], json.dumps({"uri": str(number)}).encode())
            assert producer.flush(30) == 0
            assert json.loads(child.stdout.readline())["uri"] == str(number)
            if number == 1:
                gate.close()
                assert "waiting for it" in child.stderr.readline()
                gate.open()
        child.send_signal(signal.SIGINT)
        assert child.wait(30) == 0 and child.stderr.read() == ""
    finally:
        child.kill()
        child.communicate()
        gate.close()


class Worker:
    def __init__(self, binary, environment, settings, *more):
        self.child = subprocess.Popen([binary, "run", *settings, *more], stderr=subprocess.PIPE, env=environment(),
                                      text=True)
        self.lines = []

    def await_event(self, name):
        while True:
            line = self.child.stderr.readline()
            assert line, f"it ended before {name}:\n" + "".join(self.lines)
            self.lines.append(line)
            if line.startswith("{") and json.loads(line)["event"] == name:
                return json.loads(line)

    def end(self, seconds=30):
        rest = self.child.communicate(timeout=seconds)[1]
        self.lines += rest.splitlines(keepends=True)
        return self.child.returncode

    def close(self):
        if self.child.poll() is None:
            self.child.kill()
            self.child.wait()
        self.child.stderr.close()


@pytest.fixture
def worker(binary, environment, site):
    workers = []

    def start(*more):
        workers.append(Worker(binary, environment, site.settings, *more))
        return workers[-1]
    yield start
    for one in workers:
        one.close()


def get(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_running_worker_answers_for_itself_and_stops_when_asked(worker, command, redis, repository):
    one = worker("--set", "telemetry.listen=127.0.0.1:0")
    port = one.await_event("telemetry_listening")["port"]
    assert get(port, "/live")[0] == 200
    wait_until(lambda: get(port, "/ready")[0] == 200, 30, "the worker is ready")
    assert command("publish", repository / "samples/laixi.txt").returncode == 0
    wait_until(lambda: 'tidings_records_total{lane="0"} 1' in get(port, "/metrics")[1] or
               'tidings_records_total{lane="1"} 1' in get(port, "/metrics")[1], 30, "the record is counted")
    page = get(port, "/metrics")[1]
    names = {line.split()[2] for line in page.splitlines() if line.startswith("# TYPE")}
    assert {"tidings_messages_total", "tidings_duplicates_total", "tidings_dead_letters_total",
            "tidings_lane_state", "process_resident_memory_bytes"} <= names
    subprocess.run(["redis-cli", "-p", str(redis.port), "flushall"], check=True, capture_output=True)
    assert command("publish", repository / "samples/laixi.txt").returncode == 0
    assert "rebuild-window" in one.await_event("store_emptied")["remedy"]
    wait_until(lambda: " 1\n" in "".join(line + "\n" for line in get(port, "/metrics")[1].splitlines()
                                         if line.startswith("tidings_store_emptied_total")), 30, "it is counted")
    one.child.send_signal(signal.SIGUSR1)
    assert one.await_event("counters")["records"] == 2
    one.child.send_signal(signal.SIGTERM)
    assert one.end() == 0
    assert json.loads(one.lines[-1])["event"] == "counters"


def test_two_signals_of_one_moment_are_one_request(worker):
    one = worker("--set", f"kafka.bootstrap.servers=127.0.0.1:{free_ports(1)[0]}")
    one.await_event("worker_started")
    one.child.send_signal(signal.SIGSTOP)  # both signals are there when it goes on
    one.child.send_signal(signal.SIGINT)
    one.child.send_signal(signal.SIGTERM)
    one.child.send_signal(signal.SIGCONT)
    assert one.end() == 0
    assert not any('"stopped_at_once"' in line for line in one.lines)


def test_a_second_signal_a_second_later_ends_it_at_once(worker):
    # Asking a broker that never answers where the topics end takes longer than that.
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        one = worker("--exit-at-end", "--set", f"kafka.bootstrap.servers=127.0.0.1:{silent.getsockname()[1]}")
        one.await_event("kafka_away")
        silent.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                silent.accept()[0].close()
        silent.setblocking(True)
        with silent.accept()[0]:  # it asks anew
            one.child.send_signal(signal.SIGTERM)
            asked = one.await_event("asked_to_stop")

            def ended():
                one.child.send_signal(signal.SIGTERM)
                return one.child.poll() is not None
            wait_until(ended, 30, "it ends")
    assert one.end() == 1
    stopped = json.loads(one.lines[-1])
    assert stopped["event"] == "stopped_at_once"
    moments = [datetime.datetime.fromisoformat(e["time"].replace("Z", "+00:00")) for e in (asked, stopped)]
    assert (moments[1] - moments[0]).total_seconds() >= 0.99


def test_a_telemetry_address_that_is_taken_is_no_reason_not_to_work(worker):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        one = worker("--set", f"telemetry.listen=127.0.0.1:{taken.getsockname()[1]}")
        assert "in use" in one.await_event("telemetry_not_listening")["reason"]
        one.await_event("partitions_assigned")
        one.child.send_signal(signal.SIGTERM)
        assert one.end() == 0
