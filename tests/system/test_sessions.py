"""A lane's place in the group and its transaction when connections and answers are lost, or answers are wrong, at the
worst moment: its consumer or its producer goes by a gate. And a stop while Kafka is away."""
import random
import signal

import pytest
import road as roads
from confluent_kafka import Producer, TopicPartition

from support import services
from support.gate import ADD_OFFSETS_TO_TXN, END_TXN, FENCED_INSTANCE_ID, HEARTBEAT, JOIN_GROUP, Gate


@pytest.fixture(params=["as linked", "newest"])
def binary(request, binary):
    """What is lost and what comes late is each version's own affair."""
    return binary if request.param == "as linked" else request.getfixturevalue("binary_with_newest_librdkafka")


@pytest.fixture
def gate(kafka):
    made = Gate(kafka.behind_gate, kafka.gate)
    made.open()
    yield made
    made.close()


def test_a_member_that_the_group_takes_for_a_namesake_of_nobody_joins_anew(binary, road, kafka, gate):
    """What librdkafka#3437 makes of a session that ends while a lane waits for Kafka: heartbeats without a member's id,
    refused as a namesake's. The lane asks the group who has its name."""
    lines = roads.generated(1500, seed=13)
    road.publish(lines)
    worker = road.worker("a", worker__lanes=1, worker__batch_articles=300, consumer__bootstrap__servers=kafka.gated,
                         # One message under way at a time: a batch takes longer than a heartbeat comes.
                         producer__queue__buffering__max__messages=1, consumer__heartbeat__interval__ms=200)
    services.wait_until(lambda: road.committed()[0] > 0, 60, "the worker is at work")
    gate.refuse_once(HEARTBEAT, FENCED_INSTANCE_ID)
    worker.await_event("consumer_replaced")
    road.await_settled()
    assert worker.stop() == 0
    assert len(worker.events("consumer_replaced")) == 1
    roads.Reckoning(binary, lines).check(road)


def test_a_commit_whose_answer_is_lost_is_found_to_be_settled(binary, road, kafka, gate):
    lines = roads.generated(300, seed=14)
    worker = road.worker("a", worker__lanes=1, producer__bootstrap__servers=kafka.gated,
                         producer__transaction__timeout__ms=6000)
    worker.await_event("partitions_assigned")
    gate.mute(END_TXN)
    road.publish(lines)
    gate.await_seen()
    worker.await_event("batch_aborted", 60)
    gate.release()
    worker.await_event("batch_settled_after_all", 60)
    road.await_settled()
    assert worker.stop() == 0
    assert worker.stopped()["messages"] == 300
    roads.Reckoning(binary, lines).check(road)


@pytest.mark.parametrize("cut", [False, True], ids=["unanswered", "sent again over another connection"])
def test_a_commit_that_arrives_amid_the_next_transaction_does_not_end_it(binary, road, kafka, gate, cut):
    """librdkafka#5423: it is an older producer's by then. A commit that is lost with its connection is sent again by
    librdkafka itself, and answered; the first one is on its way all the same."""
    lines = roads.generated(600, seed=15)
    worker = road.worker("a", worker__lanes=1, producer__bootstrap__servers=kafka.gated,
                         producer__transaction__timeout__ms=6000,
                         # One message under way at a time: the transactions stay open for long enough.
                         producer__queue__buffering__max__messages=1, worker__batch_articles=300)
    uncommitted = roads.Uncommitted(road)
    worker.await_event("partitions_assigned")
    gate.hold_once(END_TXN, cut)
    road.publish(lines)
    gate.await_seen()
    worker.await_event("producer_replaced", 60)
    aborted = sum(e["messages"] for e in worker.events("batch_aborted"))
    uncommitted.await_ahead(20 + aborted)
    gate.release()
    road.await_settled()
    assert worker.stop() == 0
    assert worker.stopped()["aborted"] == (0 if cut else 1)
    roads.Reckoning(binary, lines).check(road)


def test_a_connection_that_is_lost_again_within_a_transaction_costs_the_producer(binary, road, kafka, gate):
    """The first time it was idle. Newer versions of librdkafka do not tell the second as an error, and without
    metadata.recovery.strategy=none they find no coordinator after the first."""
    lines = roads.generated(200, seed=20)
    worker = road.worker("a", worker__lanes=1, producer__bootstrap__servers=kafka.gated)
    road.publish(lines[:100])
    road.await_settled()
    gate.cut_all()
    gate.hold_once(END_TXN, cut=True)
    road.publish(lines[100:])
    gate.await_seen()
    road.await_settled()
    gate.release()
    road.publish(lines[:1])  # a copy: the producer is replaced before the next transaction
    worker.await_event("producer_replaced")
    road.await_settled()
    assert worker.stop() == 0
    assert worker.stopped()["messages"] == 201


def test_connections_that_are_lost_all_the_time_cost_no_article_and_repeat_none(binary, road, kafka, gate):
    lines = roads.generated(1500, seed=17, duplicates=0.2)
    worker = road.worker("a", **{f"{role}__{name}": value for role in ("consumer", "producer") for name, value in {
        "bootstrap__servers": kafka.gated, "reconnect__backoff__ms": 10, "reconnect__backoff__max__ms": 100}.items()},
        worker__batch_articles=50)
    worker.await_event("partitions_assigned")
    feed = roads.Feed(road, lines, per_second=200)
    moments = random.Random(1)
    while feed.is_alive():
        feed.join(moments.uniform(0.05, 0.6))
        gate.cut_all()
    feed.finish()
    road.await_settled()
    assert worker.stop() == 0
    roads.Reckoning(binary, lines).check(road)


def test_places_that_an_open_transaction_holds_back_are_waited_for_through_rebalances(binary, road):
    """The broker tells no committed offset while one is pending in a transaction (that of a worker that died, say).
    librdkafka asks again, but if the group assigns anew meanwhile, 2.0 takes the refusal for a group without offsets
    and begins at the beginning of the topic."""
    lines = roads.generated(900, seed=18)
    road.publish(lines[:600])
    assert road.worker("a", "--exit-at-end").wait(60) == 0
    places = road.probe.committed([TopicPartition(road.input, p) for p in range(road.partitions)], timeout=10)
    other = Producer(roads.client(road.kafka, transactional__id=f"{road.name}.other"))
    other.init_transactions(30)
    other.begin_transaction()
    other.send_offsets_to_transaction(places, road.probe.consumer_group_metadata(), 30)
    workers = []
    for name in "bcd":  # two rebalances
        workers.append(road.worker(name))
        workers[-1].await_event("partitions_assigned")
    road.publish(lines[600:])
    other.abort_transaction(30)
    road.await_settled()
    assert [w.stop() for w in workers] == [0, 0, 0]
    assert sum(w.stopped()["messages"] for w in workers) == 300
    roads.Reckoning(binary, lines).check(road)


def test_stops_while_partitions_come_are_clean_ones(binary, road):
    """A consumer that is being closed still gets what the group assigns, and gives it back."""
    for _ in range(12):
        worker = road.worker("a", worker__lanes=4)
        worker.await_event("partitions_assigned", 60)
        assert worker.stop(60) == 0


def test_a_stop_while_a_transaction_waits_for_a_broker_that_is_gone_is_a_clean_one(binary, road, kafka):
    lines = roads.generated(1500, seed=16)
    road.publish(lines)
    # A drain is twice what librdkafka may keep to itself in one call.
    worker = road.worker("a", worker__lanes=1, worker__drain="20s", producer__queue__buffering__max__messages=1,
                         telemetry__listen="127.0.0.1:0")
    uncommitted = roads.Uncommitted(road)
    uncommitted.await_ahead(20)
    with kafka.killed():
        worker.await_event("batch_held_up")
        assert worker.page("/ready")[0] == 503
        assert worker.stop(40) == 0
    again = road.worker("a", "--exit-at-end")
    assert again.wait(90) == 0
    roads.Reckoning(binary, lines).check(road)


def test_a_stop_while_nobody_answers_for_the_offsets_is_a_clean_one(binary, road, gate, kafka):
    """librdkafka keeps that call to itself for longer than it was allowed (librdkafka#5456)."""
    lines = roads.generated(300, seed=17)
    worker = road.worker("a", worker__lanes=1, worker__drain="4s", producer__bootstrap__servers=kafka.gated)
    worker.await_event("partitions_assigned")
    gate.mute(ADD_OFFSETS_TO_TXN)
    road.publish(lines)
    gate.await_seen()
    assert worker.stop(40) == 0
    assert worker.events("lane_left_open") and not worker.events("lane_hung")
    gate.release()
    again = road.worker("a", "--exit-at-end")
    assert again.wait(90) == 0
    roads.Reckoning(binary, lines).check(road)


def test_a_worker_that_is_stopped_hands_its_partitions_over_at_once(road):
    """With a session that outlasts the test: a crash would keep them for that long, and so does on_stop = stay."""
    session = {"consumer__session__timeout__ms": 45000}
    first, second = road.worker("a", **session), road.worker("b", **session)
    services.wait_until(lambda: first.held() and second.held(), 30, "the two share the partitions")
    second.stop()
    services.wait_until(lambda: len(first.held()) == road.partitions, 20, "the one that is left has all")


def test_a_worker_that_is_stopped_while_it_joins_leaves_nobody_behind_in_the_group(road, gate, kafka):
    """The group has it on its list before it knows the id that it would leave with."""
    session = {"consumer__session__timeout__ms": 45000, "worker__lanes": 1}
    first = road.worker("a", **session)
    services.wait_until(lambda: len(first.held()) == road.partitions, 30, "one has all")
    gate.note(JOIN_GROUP)
    second = road.worker("b", consumer__bootstrap__servers=kafka.gated, **session)
    gate.await_seen()
    assert second.stop(40) == 0
    services.wait_until(lambda: first.events("partitions_revoked"), 30, "the group has met anew")
    services.wait_until(lambda: len(first.held()) == road.partitions, 20, "the one that is left has all")


def test_a_worker_that_stays_over_a_stop_gets_its_partitions_back_and_nobody_else_notices(road):
    stay = {"consumer__session__timeout__ms": 45000, "worker__on_stop": "stay", "worker__lanes": 1}
    first, second = road.worker("a", **stay), road.worker("b", **stay)
    services.wait_until(lambda: first.held() and second.held() and
                        len(first.held() | second.held()) == road.partitions, 30, "the two share the partitions")
    before, held = first.events("partitions_revoked"), second.held()
    second.stop()
    again = road.restart(second)
    services.wait_until(lambda: again.held() == held, 20, "it has what it had")
    assert first.events("partitions_revoked") == before
