"""What the tests of the whole road share: topics of their own, workers as processes, articles fed in
while things happen, a reader that sees what a subscriber sees, and the reckoning at the end.

Nothing is compared with what the worker says about itself alone: what should come out is worked out
from what went in, by the shipped `extract` and a dictionary."""
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
import uuid

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from support import services

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def client(kafka, **more):
    """Properties of a client of the tests' own. What it has to say it says by its errors; a broker that a test kills
    shall not fill the report."""
    return {"bootstrap.servers": kafka.bootstrap, "log_level": 0,
            **{name.replace("__", "."): value for name, value in more.items()}}


def generated(count, seed, **options):
    """Lines of input form 3, each with a url of its own."""
    command = [sys.executable, str(ROOT / "tests/generator/generate.py"), "--count", str(count), "--seed", str(seed)]
    for name, value in options.items():
        command += [f"--{name}", str(value)]
    return subprocess.run(command, check=True, capture_output=True).stdout.splitlines()


class Road:
    """Topics and a group of their own on a shared broker."""

    def __init__(self, binary, kafka, store, partitions=6):
        self.binary, self.kafka, self.store = binary, kafka, store
        self.name = "t" + uuid.uuid4().hex[:8]
        self.input = self.name + ".raw"
        self.outputs = {"records": self.name + ".records", "duplicates": self.name + ".duplicates",
                        "dead_letters": self.name + ".dead-letter"}
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tidings-road-"))
        self.workers = []
        self.admin = AdminClient(client(kafka))
        self.create(**{self.input: partitions, **{t: 3 for t in self.outputs.values()}})
        self.partitions = partitions
        # Of the group by name only: it asks for its offsets and never joins.
        self.probe = Consumer(client(kafka, group__id=self.name))

    def create(self, **topics):
        for future in self.admin.create_topics([NewTopic(t, p, 1) for t, p in topics.items()]).values():
            future.result(30)

    def settings(self, **more):
        chosen = {
            "kafka.bootstrap.servers": self.kafka.bootstrap,
            "input.topics": self.input,
            "input.group": self.name,
            **{f"output.{kind}": topic for kind, topic in self.outputs.items()},
            "dedup.store": self.store,
            "dedup.near": "off",
            "worker.lanes": "2",
            # So that the partitions of one that left for good are taken over within the test.
            "consumer.session.timeout.ms": "6000",
            "telemetry.listen": "",
            "log.format": "json",
        }
        chosen.update({name.replace("__", "."): str(value) for name, value in more.items()})
        return chosen

    def worker(self, name, *arguments, **settings):
        """A worker that is started; settings as worker__batch_articles=100."""
        log = self.folder / f"{name}-{len(self.workers)}.log"
        command = [self.binary, "run", *arguments]
        for setting, value in self.settings(worker__instance=name, **settings).items():
            command += ["--set", f"{setting}={value}"]
        worker = Worker(command, log, name)
        self.workers.append(worker.start())
        return worker

    def restart(self, worker):
        again = Worker(worker.command, self.folder / f"{worker.name}-{len(self.workers)}.log", worker.name)
        self.workers.append(again.start())
        return again

    def clean_up(self):
        for worker in self.workers:
            if worker.alive():
                worker.kill()
        self.probe.close()
        self.admin.delete_topics([self.input, *self.outputs.values()])
        foreign = {worker.log.name: worker.foreign_lines() for worker in self.workers}
        for worker in self.workers:  # shown where the test failed
            print(f"--- {worker.log.name}\n{worker.tail(200)}")
        shutil.rmtree(self.folder, ignore_errors=True)
        assert not any(foreign.values()), f"not the worker's own log: {foreign}"

    # ----- input -----

    def publish(self, lines, topic=None, headers=None, key=None):
        producer = Producer(client(self.kafka, linger__ms=10))
        failures = []

        def delivered(error, _):
            if error is not None:
                failures.append(str(error))

        for line in lines:
            producer.produce(topic or self.input, line, key=key, on_delivery=delivered,
                             headers=headers or [("content-type", b"application/json")])
            producer.poll(0)
        assert producer.flush(60) == 0 and not failures, failures[:3]

    def committed(self):
        """How far the group is, and how far the topic reaches: two sums over the partitions."""
        places = [TopicPartition(self.input, p) for p in range(self.partitions)]

        def ask():
            try:
                return (sum(max(place.offset, 0) for place in self.probe.committed(places, timeout=10)),
                        sum(self.probe.get_watermark_offsets(place, timeout=10)[1] for place in places))
            except KafkaException as failure:  # a broker, its coordinator or a topic that is only starting
                failures.append(failure)
                return None

        failures = []
        try:
            return services.wait_until(ask, 60, "the broker tells offsets")
        except TimeoutError as error:
            raise AssertionError(f"{error}: {failures[-1]}") from None

    def await_settled(self, seconds=90):
        def settled():
            done, ends = self.committed()
            return ends > 0 and done >= ends

        try:
            services.wait_until(settled, seconds, "every article is settled")
        except TimeoutError as error:
            logs = "\n".join(f"--- {w.log.name}\n{w.tail(15)}" for w in self.workers)
            raise AssertionError(f"{error}: {self.committed()}\n{logs}") from None

    # ----- output -----

    def read(self, kind):
        """Everything that a read_committed subscriber of that topic gets, from its beginning."""
        topic = self.outputs[kind]
        consumer = Consumer(client(self.kafka, group__id=self.name + ".reader", isolation__level="read_committed",
                                   enable__auto__commit=False, enable__partition__eof=True,
                                   auto__offset__reset="earliest"))
        partitions = consumer.list_topics(topic, timeout=30).topics[topic].partitions
        consumer.assign([TopicPartition(topic, p, OFFSET_BEGINNING) for p in partitions])
        messages, open_partitions = [], set(partitions)
        deadline = time.monotonic() + 60
        while open_partitions:
            assert time.monotonic() < deadline, f"{topic} could not be read to its end: {open_partitions}"
            message = consumer.poll(1)
            if message is None:
                continue
            if message.error() is not None:
                open_partitions.discard(message.partition())
            else:
                messages.append(message)
        consumer.close()
        return messages


class Worker(services.Process):
    def __init__(self, command, log, name):
        super().__init__(command, log)
        self.name = name

    def events(self, event=None):
        found = []
        if self.log.exists():
            for line in self.log.read_text(errors="replace").splitlines():
                if line.startswith("{"):
                    try:
                        found.append(json.loads(line))
                    except ValueError:
                        continue  # the last line of one that was killed
        return [e for e in found if event is None or e.get("event") == event]

    def held(self):
        """The partitions that it has, however the group assigns: all at once or some at a time."""
        held = set()
        for event in self.events():
            if event.get("event") == "partitions_assigned":
                held |= set(event["partitions"].split())
            elif event.get("event") == "partitions_revoked":
                held -= set(event["partitions"].split())
        return held

    def page(self, path):
        """Status and text of a page of its endpoint."""
        port = self.await_event("telemetry_listening")["port"]
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read().decode()

    def strategy(self):
        """How its group assigns partitions: what another member must bring along."""
        version = self.await_event("starting")["librdkafka"].split(".")
        return "cooperative-sticky" if [int(n) for n in version] > [2, 10, 0] else "range,roundrobin"

    def foreign_lines(self):
        """Lines that are neither events nor what a command says before there is a log."""
        lines = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        return [line for line in lines if not line.startswith(("{", "tidings: "))]

    def await_event(self, event, seconds=30):
        def happened():
            return self.events(event) or not self.alive()

        try:
            services.wait_until(happened, seconds, f"{event} in the log of {self.name}")
        except TimeoutError as error:
            raise AssertionError(f"{error}:\n{self.tail()}") from None
        events = self.events(event)
        assert events, f"{self.name} ended without {event}:\n{self.tail()}"
        return events[-1]

    def count(self):
        """Its counters as they are now."""
        self.await_event("worker_started")  # before, it has no handler for the signal
        before = len(self.events("counters"))
        self.signal(signal.SIGUSR1)
        services.wait_until(lambda: len(self.events("counters")) > before, 30, f"{self.name} tells its counters")
        return self.events("counters")[-1]

    def await_reason(self, *words, seconds=30):
        """That it waits for Kafka, for a reason that has all these words."""
        def said():
            return [e for e in self.events("waiting_for_kafka") if all(word in e["reason"] for word in words)]

        try:
            return services.wait_until(said, seconds, f"{self.name} says {words}")[0]
        except TimeoutError as error:
            raise AssertionError(f"{error}\n{self.tail()}") from None

    def stopped(self):
        """Its last words: the counters."""
        return self.events("worker_stopped")[-1]


class Subscriber(threading.Thread):
    """Reads the records while they come, committed ones only, as a subscriber would all day."""

    def __init__(self, road):
        super().__init__(daemon=True)
        self.consumer = Consumer(client(road.kafka, group__id=road.name + ".subscriber",
                                        isolation__level="read_committed", auto__offset__reset="earliest",
                                        topic__metadata__refresh__interval__ms=1000, enable__auto__commit=False))
        topic = road.outputs["records"]
        self.consumer.assign([TopicPartition(topic, p, OFFSET_BEGINNING) for p in range(3)])
        self.uris, self.done = [], threading.Event()
        self.start()

    def run(self):
        while not self.done.is_set():
            message = self.consumer.poll(0.2)
            if message is not None and message.error() is None:
                self.uris.append(message.key().decode())
        self.consumer.close()

    def await_count(self, count, seconds=60):
        services.wait_until(lambda: len(self.uris) >= count, seconds, f"a subscriber has seen {count} records")

    def end(self):
        self.done.set()
        self.join(30)


class Uncommitted:
    """Reads the records as no subscriber should: those of open and aborted transactions too."""

    def __init__(self, road):
        self.consumer = Consumer(client(road.kafka, group__id=road.name + ".uncommitted",
                                        isolation__level="read_uncommitted", enable__auto__commit=False))
        self.consumer.assign([TopicPartition(road.outputs["records"], p, OFFSET_BEGINNING) for p in range(3)])
        self.road, self.keys = road, []

    def read(self, most=1_000_000):
        """How many it has seen, after those that are there, or `most` of them."""
        while len(self.keys) < most and (message := self.consumer.poll(0.2)) is not None:
            if message.error() is None:
                self.keys.append(message.key().decode())
        return len(self.keys)

    def await_ahead(self, count):
        """That the topic has so many records more than are committed: of a transaction that is open now, but for
        those of aborted ones."""
        def is_ahead():
            committed = self.road.committed()[0]
            return self.read(committed + count) >= committed + count and self.road.committed()[0] == committed

        services.wait_until(is_ahead, 60, "an open transaction has records")


class Feed(threading.Thread):
    """Publishes articles at a steady pace, so that things can happen meanwhile."""

    def __init__(self, road, lines, per_second):
        super().__init__(daemon=True)
        self.road, self.lines, self.per_second, self.failure = road, lines, per_second, None
        self.start()

    def run(self):
        try:
            stride = max(1, self.per_second // 10)
            begun = time.monotonic()
            for at in range(0, len(self.lines), stride):
                time.sleep(max(0.0, begun + at / self.per_second - time.monotonic()))
                self.road.publish(self.lines[at:at + stride])
        except Exception as failure:  # noqa: BLE001 - told by finish()
            self.failure = failure

    def finish(self):
        self.join(180)
        assert not self.is_alive() and self.failure is None, self.failure


def header(message, name):
    values = [value for key, value in message.headers() or [] if key == name]
    return values[-1].decode() if values else None


class Reckoning:
    """What must come out for what went in: by the url of each line."""

    def __init__(self, binary, lines):
        done = subprocess.run([binary, "extract", "--jsonl", "-"], input=b"\n".join(lines) + b"\n",
                              capture_output=True)
        self.urls = {json.loads(line)["url"] for line in lines}
        self.uri_of, self.refused = {}, set()
        numbered = [json.loads(line)["url"] for line in lines]
        for line in done.stdout.splitlines():
            item = json.loads(line)
            if "rejected" in item:
                self.refused.add(numbered[int(item["source"].rsplit(":", 1)[1]) - 1])
            else:
                url = next(i["value"] for i in item["altIds"] if i["role"] == "url")
                self.uri_of[url] = item["uri"]
        assert set(self.uri_of) | self.refused == self.urls, done.stderr.decode()[-2000:]
        self.uris = set(self.uri_of.values())

    def check(self, road):
        """Each text once, its copies noted with the right original, the refused as dead letters."""
        records, notes, letters = (road.read(kind) for kind in ("records", "duplicates", "dead_letters"))
        self.check_records(records)
        original = {m.key().decode(): header(m, "ce_id").rsplit("#", 1)[0] for m in records}
        told = {}
        for message in notes:
            note = json.loads(message.value())
            assert note["url"] not in told, f"{note['url']} was noted twice"
            told[note["url"]] = note
            assert note["kind"] == "exact"
            assert note["uri"] == note["duplicateOf"] == self.uri_of[note["url"]]
            assert note["duplicateOfMessage"] == original[note["uri"]], "not the one that was published"
            assert note["message"] != note["duplicateOfMessage"]
        published = {next(i["value"] for i in json.loads(m.value())["altIds"] if i["role"] == "url")
                     for m in records}
        dead = [json.loads(m.value())["url"] for m in letters]
        assert len(dead) == len(set(dead))
        assert set(dead) == self.refused
        assert published.isdisjoint(told) and published | set(told) | set(dead) == self.urls
        return records, notes, letters

    def check_records(self, records):
        keys = [m.key().decode() for m in records]
        assert len(keys) == len(set(keys)), "a record came out twice"
        assert set(keys) == self.uris, f"{len(self.uris - set(keys))} are missing"
