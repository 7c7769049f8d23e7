"""That transactions were really used: seen on the broker's log, not believed from settings."""
import road as roads
from confluent_kafka import Consumer, Producer, TopicPartition

from support import services


def positions(road, kind):
    """How many offsets the topic has used: messages, and the markers of transactions."""
    probe = Consumer(roads.client(road.kafka, group__id=road.name + ".positions"))
    topic = road.outputs[kind]
    partitions = probe.list_topics(topic, timeout=30).topics[topic].partitions
    ends = sum(probe.get_watermark_offsets(TopicPartition(topic, p), timeout=30)[1] for p in partitions)
    probe.close()
    return ends


def test_every_transaction_leaves_its_markers_on_the_topics(binary, road):
    lines = roads.generated(500, seed=3)
    road.publish(lines)
    worker = road.worker("a", "--exit-at-end", worker__batch_articles=50)
    assert worker.wait(60) == 0
    records, _, _ = roads.Reckoning(binary, lines).check(road)
    markers = positions(road, "records") - len(records)
    assert markers >= worker.stopped()["batches"] >= 10


def test_at_least_once_uses_none(road):
    road.publish(roads.generated(200, seed=4))
    assert road.worker("a", "--exit-at-end", worker__delivery="at-least-once").wait(60) == 0
    assert positions(road, "records") == len(road.read("records"))


def test_a_worker_killed_amid_a_transaction_leaves_an_aborted_one_that_nobody_sees(binary, road):
    lines = roads.generated(1500, seed=5)
    road.publish(lines)
    # One message under way at a time: the transaction stays open for seconds.
    worker = road.worker("a", producer__queue__buffering__max__messages=1)
    uncommitted = roads.Uncommitted(road)
    # A first small batch may be settled already: what counts is a transaction that is open now.
    uncommitted.await_ahead(20)
    worker.kill()
    again = road.worker("a", "--exit-at-end")
    assert again.wait(60) == 0
    records, _, _ = roads.Reckoning(binary, lines).check(road)
    services.wait_until(lambda: uncommitted.read() > len(records), 30, "the aborted records are still in the log")
    assert set(uncommitted.keys) == {m.key().decode() for m in records}


def test_a_stranger_who_takes_the_transactional_id_is_outlived_without_loss_or_repetition(binary, road):
    """The broker fences the lane's producer as an older self. No namesake has joined the group, so the lane
    makes itself a new one and goes on."""
    lines = roads.generated(1500, seed=6)
    worker = road.worker("a", worker__lanes=1, worker__batch_articles=50)
    feed = roads.Feed(road, lines, per_second=200)
    services.wait_until(lambda: road.committed()[0] > 100, 60, "the worker is at work")
    stranger = Producer(roads.client(road.kafka, transactional__id=f"{road.name}.a.0"))
    stranger.init_transactions(30)
    worker.await_event("batch_aborted")
    feed.finish()
    road.await_settled()
    assert worker.stop() == 0
    assert worker.events("producer_replaced")
    roads.Reckoning(binary, lines).check(road)
