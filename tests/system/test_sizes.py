"""Output topics that take less than librdkafka sends at once: what is too large for them is what one message has, and
never what many have together."""
import json
import random
import subprocess

import pytest
import road as roads
from confluent_kafka import ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import AlterConfigOpType, ConfigEntry, ConfigResource, ResourceType

from support import services


def limit(road, kind, largest):
    """That topic takes batches of so many bytes and no larger ones."""
    entry = ConfigEntry("max.message.bytes", str(largest), incremental_operation=AlterConfigOpType.SET)
    resource = ConfigResource(ResourceType.TOPIC, road.outputs[kind], incremental_configs=[entry])
    for future in road.admin.incremental_alter_configs([resource]).values():
        future.result(30)


def noise(length, seed):
    """A text that cannot be compressed much."""
    draw = random.Random(seed)
    return "".join(chr(draw.randrange(0x4E00, 0x9FA5)) for _ in range(length))


def test_a_topic_that_takes_less_than_a_batch_takes_every_record(binary, road):
    limit(road, "records", 60000)
    lines = roads.generated(600, seed=41)
    road.publish(lines)
    worker = road.worker("a")
    road.await_settled()
    assert worker.stop() == 0
    roads.Reckoning(binary, lines).check(road)
    assert worker.events("batches_made_smaller"), "nothing was refused"
    assert not worker.events("topic_takes_less"), "no record is too large by itself"


def test_only_a_record_that_is_too_large_by_itself_becomes_a_dead_letter(binary, road):
    limit(road, "records", 60000)
    large = {"url": "https://news.invalid/large", "title": "特长文章", "text": "。".join(noise(300, n) for n in range(90))}
    lines = roads.generated(300, seed=42)
    road.publish(lines[:150] + [json.dumps(large).encode()] + lines[150:])
    worker = road.worker("a")
    road.await_settled()
    assert worker.stop() == 0
    letters = [json.loads(m.value())["url"] for m in road.read("dead_letters")]
    assert letters == [large["url"]]
    assert worker.stopped()["records"] + worker.stopped()["exact"] == len(lines)
    assert worker.events("topic_takes_less")
    # Once the topic takes it, it is replayed, and is no copy of what was refused.
    limit(road, "records", 1000000)
    command = [binary, "replay"]
    for setting, value in road.settings(worker__instance="r").items():
        if setting != "log.format":
            command += ["--set", f"{setting}={value}"]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"1 of 1 dead letters replayed\n"
    again = road.worker("b", "--exit-at-end")
    assert again.wait(90) == 0
    assert again.stopped()["records"] == 1


def article(name, paragraphs):
    """Of noise: with fewer paragraphs, near to one with more."""
    return json.dumps({"url": f"https://news.invalid/{name}", "title": "特长文章",
                       "text": "。".join(noise(300, n) for n in range(paragraphs))}).encode()


def size_of_record(binary, line):
    return len(subprocess.run([binary, "extract", "--jsonl", "-"], input=line, capture_output=True, check=True).stdout)


def test_a_duplicate_note_that_is_too_large_becomes_a_dead_letter(binary, road):
    """With the page's address, which may be of any length."""
    limit(road, "duplicates", 3000)
    text = "。".join(noise(300, n) for n in (1, 2))
    first = {"url": "https://news.invalid/" + noise(1500, 5), "title": "同一篇文章", "text": text}
    lines = roads.generated(40, seed=44)
    road.publish([json.dumps(first).encode()] + lines[:20] + [json.dumps(first).encode()] + lines[20:])
    worker = road.worker("a", worker__lanes=1)
    road.await_settled()
    assert worker.stop() == 0
    letter, = road.read("dead_letters")
    assert json.loads(letter.value()) == first
    assert roads.header(letter, "dlq_reason") == "too_large" and "duplicate note" in roads.header(letter, "dlq_detail")
    told, = worker.events("dead_letter")
    assert told["reason"] == "too_large" and "duplicate note" in told["detail"]
    counted = worker.stopped()
    assert counted["dead_letters"] == 1 and counted["records"] + counted["exact"] == len(lines) + 1


def test_what_is_near_to_a_record_that_is_refused_is_published_itself(binary, road):
    large, small = article("large", 18), article("small", 15)
    limit(road, "records", (size_of_record(binary, large) + size_of_record(binary, small)) // 2 + 500)
    producer = Producer(roads.client(road.kafka))
    for line in (large, small):  # in one batch
        producer.produce(road.input, line, partition=0, headers=[("content-type", b"application/json")])
    assert producer.flush(30) == 0
    worker = road.worker("a", dedup__near="divert", worker__lanes=1)
    road.await_settled()
    assert worker.stop() == 0
    assert [json.loads(m.value())["url"] for m in road.read("dead_letters")] == ["https://news.invalid/large"]
    assert [roads.header(m, "ce_source") for m in road.read("records")] == ["https://news.invalid/small"]
    assert not road.read("duplicates")


def test_a_record_that_was_published_keeps_its_text_when_it_has_become_too_large(binary, road):
    """The offsets are set back, and the limit of a message down: it becomes a dead letter, its copies stay copies."""
    line, wide = article("first", 18), {"worker__lanes": 1}
    narrow = {**wide, "producer__message__max__bytes": size_of_record(binary, line) // 2}
    road.publish([line])
    assert road.worker("a", "--exit-at-end", **wide).wait(60) == 0
    start = ConsumerGroupTopicPartitions(road.name, [TopicPartition(road.input, p, 0) for p in range(road.partitions)])

    def set_back():
        done, = [moved.result(30) for moved in road.admin.alter_consumer_group_offsets([start]).values()]
        return all(p.error is None for p in done.topic_partitions)

    for settings, extra in ((narrow, []), (wide, [line.replace(b"first", b"copy")])):
        services.wait_until(set_back, 60, "the offsets are set back")
        road.publish(extra)
        worker = road.worker("a", "--exit-at-end", **settings)
        assert worker.wait(60) == 0
    assert len(road.read("dead_letters")) == 1
    assert len(road.read("duplicates")) == 1
    assert [roads.header(m, "ce_source") for m in road.read("records")] == ["https://news.invalid/first"] * 2


@pytest.mark.parametrize("large", ["header", "key"])
def test_what_is_large_but_for_its_value_blocks_nobody(binary, road, large):
    """The broker counts headers and key, too."""
    limit(road, "dead_letters", 50000)
    ballast = random.Random(3).randbytes(200_000)
    lines = roads.generated(40, seed=43)
    road.publish(lines[:20])
    headers = [("content-type", b"application/json")] + [("ballast", ballast)] * (large == "header")
    road.publish([b" "], headers=headers, key=ballast if large == "key" else None)
    road.publish(lines[20:])
    worker = road.worker("a", worker__lanes=1)  # each lane learns by itself, and a partition may move as they join
    road.await_settled()
    assert worker.stop() == 0
    letter, = road.read("dead_letters")
    assert letter.value() == b" " and roads.header(letter, "dlq_cut") == "1" and letter.key() is None
    assert roads.header(letter, "ballast") is None
    told, = worker.events("topic_takes_less")
    assert 200_000 < told["refused_bytes"] < 201_000
    assert len(road.read("records")) + len(road.read("duplicates")) == len(lines)


def test_a_dead_letter_is_cut_to_what_its_topic_takes(road):
    limit(road, "dead_letters", 60000)
    road.publish([random.Random(7).randbytes(700_000)], headers=[])
    road.worker("a")
    road.await_settled()
    letter, = road.read("dead_letters")
    assert roads.header(letter, "dlq_cut") == "700000"
    assert 20_000 < len(letter.value()) < 60_000
