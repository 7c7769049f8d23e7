"""Where a worker begins to read, and what it says where it cannot: the group, its offsets, and a topic that deletes."""
import pytest
import road as roads
from confluent_kafka import Consumer, Producer, TopicPartition

from support import services


def delete_before(road, offset):
    """What the retention of the input topic does, at once."""
    places = [TopicPartition(road.input, p, offset) for p in range(road.partitions)]
    for future in road.admin.delete_records(places).values():
        future.result(30)


def places(road):
    return road.probe.committed([TopicPartition(road.input, p) for p in range(road.partitions)], timeout=10)


def settle(road, lines):
    """By a worker that is gone then."""
    road.publish(lines)
    worker = road.worker("first", "--exit-at-end")
    assert worker.wait(60) == 0
    return worker


@pytest.fixture
def narrow(binary, kafka, redis):
    """A road whose input has one partition."""
    made = roads.Road(binary, kafka, redis.url, partitions=1)
    yield made
    made.clean_up()


def test_articles_that_the_topic_deleted_before_they_were_read_are_told_of(narrow):
    lines = roads.generated(300, seed=51)
    settle(narrow, lines[:100])
    narrow.publish(lines[100:])
    delete_before(narrow, 180)
    worker = narrow.worker("a", worker__lanes=1)
    narrow.await_settled()
    assert worker.stop() == 0
    assert [(e["expected"], e["offset"]) for e in worker.events("input_expired")] == [(100, 180)]
    assert worker.stopped()["messages"] == 120


def test_articles_that_the_topic_deleted_while_a_worker_waited_are_told_of(narrow, redis):
    lines = roads.generated(300, seed=52)
    worker = narrow.worker("a", worker__lanes=1, worker__batch_articles=10)
    narrow.publish(lines[:100])
    narrow.await_settled()
    redis.pause()
    narrow.publish(lines[100:110])
    worker.await_event("waiting_for_store")
    narrow.publish(lines[110:])
    delete_before(narrow, 250)
    redis.resume()
    narrow.await_settled()
    assert worker.stop() == 0
    lost = sum(e["offset"] - e["expected"] for e in worker.events("input_expired"))
    assert lost > 0 and worker.stopped()["messages"] == 300 - lost


def test_a_group_without_offsets_is_told_of_where_the_operator_wants_it_so(road):
    road.publish(roads.generated(20, seed=54))
    worker = road.worker("a", consumer__auto__offset__reset="error")
    assert worker.wait(60) == 1
    assert "auto.offset.reset = error" in worker.events("lane_failed")[0]["reason"]


def test_a_time_out_that_the_broker_does_not_allow_is_told(road):
    road.publish(roads.generated(20, seed=55))
    worker = road.worker("a", consumer__session__timeout__ms=1000, consumer__heartbeat__interval__ms=300,
                         telemetry__listen="127.0.0.1:0")
    worker.await_reason("consumer.session.timeout.ms")
    assert worker.page("/ready")[0] == 503
    assert worker.stop() == 0


def test_a_group_that_assigns_in_another_way_is_told_of_and_waited_for(road):
    """Workers on an old and on a new librdkafka beside each other, say."""
    lines = roads.generated(20, seed=56)
    road.publish(lines)
    other = Consumer(roads.client(road.kafka, group__id=road.name, session__timeout__ms=6000,
                                  partition__assignment__strategy="roundrobin"))
    assigned = []
    other.subscribe([road.input], on_assign=lambda _, partitions: assigned.extend(partitions))
    services.wait_until(lambda: other.poll(0.1) or assigned, 60, "the other member has the partitions")
    worker = road.worker("a", consumer__partition__assignment__strategy="range")
    worker.await_reason("partition.assignment.strategy")
    other.close()
    worker.await_event("kafka_is_back", 60)
    road.await_settled()
    assert worker.stop() == 0


@pytest.mark.parametrize("ended", ["commit", "abort"])
def test_workers_that_exit_at_the_end_know_it_behind_marks_of_transactions(road, redis, ended):
    """What stands at the end of each partition is no article, and nobody's offset."""
    lines = roads.generated(60, seed=57)
    crawler = Producer(roads.client(road.kafka, transactional__id=f"{road.name}.crawler"))
    crawler.init_transactions(30)
    road.publish(lines)
    crawler.begin_transaction()
    for partition in range(road.partitions):
        for line in lines[:3]:
            crawler.produce(road.input, line, partition=partition)
    (crawler.commit_transaction if ended == "commit" else crawler.abort_transaction)(30)
    redis.pause()
    workers = []
    for name in "ab":
        workers.append(road.worker(name, "--exit-at-end", worker__lanes=1))
        workers[-1].await_event("partitions_assigned")
    services.wait_until(lambda: all(len(w.held()) == 3 for w in workers), 60, "each has half of the partitions")
    redis.resume()
    assert [worker.wait(90) for worker in workers] == [0, 0]
    expected = 60 + (3 * road.partitions if ended == "commit" else 0)
    assert sum(w.stopped()["messages"] for w in workers) == expected
