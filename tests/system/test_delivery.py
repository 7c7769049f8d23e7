"""On the real Kafka and the real Redis: every article that goes in comes out once, whatever happens."""
import json
import signal

import pytest
import referencing
from jsonschema import Draft202012Validator

import road as roads
from support import services

ARTICLES = 5000
SMALL_BATCHES = {"worker__batch_articles": 50}  # so that what happens, happens within many batches


@pytest.fixture(scope="module")
def lines():
    return roads.generated(ARTICLES, seed=11, duplicates=0.2)


@pytest.fixture(scope="module")
def reckoning(binary, lines):
    return roads.Reckoning(binary, lines)


def assert_sums_agree(workers, messages, doubtful=()):
    """Of workers that were never killed: theirs are all the messages there are, but for batches of which they could
    never learn whether they were settled."""
    last = [w.stopped() for w in workers]
    total = {name: sum(w[name] for w in last) for name in last[0] if isinstance(last[0][name], int)}
    counts = {messages}
    for batch in doubtful:
        counts |= {count - batch for count in counts}
    assert total["messages"] in counts
    assert total["articles"] + total["rejected"] == (
        total["records"] + total["exact"] + total["near"] + total["dead_letters"])
    return total


def validators(repository):
    folder = repository / "schemas"
    schemas = {p.name: json.loads(p.read_text()) for p in folder.glob("*.schema.json")}
    registry = referencing.Registry().with_resources(
        [(s["$id"], referencing.Resource.from_contents(s)) for s in schemas.values() if "$id" in s])
    return {name: Draft202012Validator(schema, registry=registry) for name, schema in schemas.items()}


def assert_valid(validator, messages):
    for message in messages:
        error = next(validator.iter_errors(json.loads(message.value())), None)
        assert error is None, f"{header_of(message)}: {error.message}"


def header_of(message):
    return roads.header(message, "ce_id")


def test_two_workers_and_a_third_that_comes_and_goes_settle_every_article_once(repository, road, lines, reckoning):
    subscriber = roads.Subscriber(road)
    workers = [road.worker("a", **SMALL_BATCHES), road.worker("b", **SMALL_BATCHES)]
    feed = roads.Feed(road, lines[:2000], per_second=400)
    services.wait_until(lambda: road.committed()[0] > 400, 60, "the workers are at work")
    third = road.worker("c", **SMALL_BATCHES)
    third.await_event("partitions_assigned")
    feed.finish()
    feed = roads.Feed(road, lines[2000:], per_second=400)
    services.wait_until(lambda: third.count()["messages"] > 0, 60, "the third takes part")
    assert third.stop() == 0
    feed.finish()
    road.await_settled()
    assert [w.stop() for w in workers] == [0, 0]
    total = assert_sums_agree([*workers, third], ARTICLES)
    records, notes, letters = reckoning.check(road)
    assert (total["records"], total["exact"], total["dead_letters"]) == (len(records), len(notes), len(letters))
    subscriber.await_count(len(records))
    subscriber.end()
    assert sorted(subscriber.uris) == sorted(m.key().decode() for m in records)
    schemas = validators(repository)
    assert_valid(schemas["record.schema.json"], records)
    assert_valid(schemas["duplicate.schema.json"], notes)


def test_workers_killed_three_times_each_settle_every_article_once(road, lines, reckoning):
    subscriber = roads.Subscriber(road)
    workers = {name: road.worker(name, **SMALL_BATCHES) for name in "ab"}
    feed = roads.Feed(road, lines, per_second=350)
    for turn in range(6):
        subscriber.await_count(300 + 500 * turn)
        name = "ab"[turn % 2]
        workers[name].kill()
        workers[name] = road.restart(workers[name])
    feed.finish()
    road.await_settled()
    assert [w.stop() for w in workers.values()] == [0, 0]
    records, _, _ = reckoning.check(road)
    subscriber.await_count(len(records))
    subscriber.end()
    assert sorted(subscriber.uris) == sorted(m.key().decode() for m in records)


def test_a_broker_that_is_killed_and_comes_back_costs_no_article(road, kafka, lines, reckoning):
    workers = [road.worker("a", **SMALL_BATCHES), road.worker("b", **SMALL_BATCHES)]
    half = len(lines) // 2
    road.publish(lines[:half])
    services.wait_until(lambda: road.committed()[0] > 300, 60, "the workers are at work")
    with kafka.killed():
        # A lane that has a transaction open waits for Kafka only when that has timed out.
        services.wait_until(lambda: any(w.events("waiting_for_kafka") + w.events("batch_held_up") for w in workers),
                            60, "a worker says so")
    road.publish(lines[half:])
    road.await_settled(120)
    assert [w.stop() for w in workers] == [0, 0]
    assert_sums_agree(workers, ARTICLES)
    reckoning.check(road)


def test_while_redis_is_gone_for_ten_seconds_workers_wait_as_members_and_go_on(binary, kafka, lines, reckoning):
    redis = services.Redis("--save", "3600", "1")  # it comes back with what it knew
    road = roads.Road(binary, kafka, redis.start().url)
    try:
        workers = [road.worker("a", **SMALL_BATCHES), road.worker("b", **SMALL_BATCHES)]
        road.publish(lines[:1500])
        services.wait_until(lambda: road.committed()[0] > 500, 60, "the workers are at work")
        redis.stop()
        feed = roads.Feed(road, lines[1500:], per_second=350)
        for worker in workers:
            worker.await_event("waiting_for_store")
        held = road.committed()[0]
        services.wait_until(lambda: road.committed()[1] - held > 2000, 60, "the backlog grows")
        stands = road.committed()[0]
        assert road.committed()[0] == stands, "a worker went on without the store"
        rebalances = [len(w.events("partitions_revoked")) for w in workers]
        feed.finish()  # more than ten seconds: longer than a session, which the members must outlast
        redis.start()
        for worker in workers:
            worker.await_event("store_is_back")
        assert rebalances == [len(w.events("partitions_revoked")) for w in workers], "membership was lost"
        road.await_settled()
        assert [w.stop() for w in workers] == [0, 0]
        assert_sums_agree(workers, ARTICLES)
        reckoning.check(road)
    finally:
        road.clean_up()
        redis.clean_up()


def test_partitions_that_go_and_come_back_while_redis_is_away_are_read_on(binary, kafka, lines):
    redis = services.Redis("--save", "3600", "1")
    road = roads.Road(binary, kafka, redis.start().url)
    some = lines[:600]
    try:
        stays = road.worker("a", worker__lanes=1)
        stays.await_event("partitions_assigned")
        redis.stop()
        road.publish(some)
        stays.await_event("waiting_for_store")
        passes = road.worker("b", worker__lanes=1)
        services.wait_until(passes.held, 60, "some partitions have gone")
        passes.kill()  # they come back once its session has ended
        services.wait_until(lambda: len(stays.held()) == road.partitions, 60, "all partitions are back")
        redis.start()
        road.await_settled()
        assert stays.stop() == 0
        roads.Reckoning(binary, some).check(road)
    finally:
        road.clean_up()
        redis.clean_up()


def test_a_worker_that_sleeps_through_its_session_does_not_publish_twice(road, lines, reckoning):
    """SIGSTOP: the zombie wakes up with a batch of partitions that another worker has settled since. One message under
    way at a time: it spends its time in open transactions, which the broker ends while it sleeps."""
    sleeper = road.worker("a", **SMALL_BATCHES, producer__queue__buffering__max__messages=1,
                          producer__transaction__timeout__ms=10000)
    other = road.worker("b", **SMALL_BATCHES)
    sleeper.await_event("partitions_assigned")
    feed = roads.Feed(road, lines, per_second=500)
    services.wait_until(lambda: sleeper.count()["messages"] > 0, 60, "the sleeper is at work")
    sleeper.signal(signal.SIGSTOP)
    feed.finish()
    road.await_settled()
    sleeper.signal(signal.SIGCONT)
    sleeper.await_event("partitions_revoked")
    assert [w.stop() for w in (sleeper, other)] == [0, 0]
    # Put to sleep behind the last request of a commit, it wakes without its partitions and counts the batch as aborted.
    doubtful = [e["messages"] for e in sleeper.events("batch_aborted") if e["reason"].startswith("commit_transaction")]
    assert_sums_agree([sleeper, other], ARTICLES, doubtful)
    reckoning.check(road)


def test_at_least_once_delivers_every_article_too(road, lines, reckoning):
    workers = {name: road.worker(name, worker__delivery="at-least-once", **SMALL_BATCHES) for name in "ab"}
    feed = roads.Feed(road, lines, per_second=800)
    services.wait_until(lambda: road.committed()[0] > 500, 60, "the workers are at work")
    workers["a"].kill()
    workers["a"] = road.restart(workers["a"])
    feed.finish()
    road.await_settled()
    assert [w.stop() for w in workers.values()] == [0, 0]
    assert {m.key().decode() for m in road.read("records")} == reckoning.uris


def test_exit_at_end_stops_when_everything_that_was_there_is_settled(road, lines, reckoning):
    road.publish(lines)
    worker = road.worker("a", "--exit-at-end")
    assert worker.wait(60) == 0
    assert_sums_agree([worker], ARTICLES)
    reckoning.check(road)
