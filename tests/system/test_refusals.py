"""What an operator is told when something is wrong, and whether the worker then waits or stops.

    a property that librdkafka does not know     stops at once, status 2
    the store is away                            says so before the first article, is not ready, waits
    the store refuses the password               says so before the first article, stops, status 1
    the broker is away, a topic is missing       says so once, waits, goes on by itself
    the broker refuses the login                 says so, waits
    a namesake has joined the group              says so and stops, status 1"""

import road as roads
from confluent_kafka import Consumer

from support import services
from support.gate import Gate


def test_an_unknown_property_stops_the_start_and_is_named(road):
    worker = road.worker("a", consumer__fetch__min__byts=1)
    assert worker.wait(20) == 2
    assert "consumer.fetch.min.byts" in worker.tail()


def test_a_property_that_delivery_rests_on_cannot_be_set(road):
    worker = road.worker("a", consumer__enable__auto__commit="true")
    assert worker.wait(20) == 2
    assert "consumer.enable.auto.commit" in worker.tail()


def test_a_broker_that_is_away_at_the_start_is_named_and_waited_for(binary, road, kafka):
    gate = Gate(kafka.port)
    lines = roads.generated(50, seed=8)
    road.publish(lines)
    worker = road.worker("a", kafka__bootstrap__servers=f"127.0.0.1:{gate.port}")
    worker.await_reason(f"127.0.0.1:{gate.port}", "refused")
    gate.open()
    try:
        worker.await_event("kafka_is_back", 60)
        road.await_settled()
        assert worker.stop() == 0
        roads.Reckoning(binary, lines).check(road)
    finally:
        gate.close()
    assert len(worker.events("waiting_for_kafka")) <= 2, "said again and again"


def login(kafka, password):
    return {"kafka__bootstrap__servers": kafka.guarded, "kafka__security__protocol": "SASL_PLAINTEXT",
            "kafka__sasl__mechanism": "PLAIN", "kafka__sasl__username": kafka.user, "kafka__sasl__password": password}


def test_a_broker_that_wants_a_password_is_logged_in_to(binary, road, kafka):
    lines = roads.generated(20, seed=22)
    road.publish(lines)
    worker = road.worker("a", **login(kafka, kafka.password))
    road.await_settled()
    assert worker.stop() == 0
    roads.Reckoning(binary, lines).check(road)


def test_a_login_that_the_broker_refuses_is_said_and_waited_out(road, kafka):
    worker = road.worker("a", **login(kafka, "wrong"))
    worker.await_reason("Authentication failed")
    assert worker.alive() and worker.stop() == 0


def test_a_missing_input_topic_is_named_and_waited_for(road):
    late = road.name + ".late"
    worker = road.worker("a", input__topics=late)
    worker.await_reason(late, "does not exist")
    road.create(**{late: 2})
    road.publish(roads.generated(20, seed=9), topic=late)
    worker.await_event("partitions_assigned", 60)
    worker.await_event("kafka_is_back", 60)
    services.wait_until(lambda: len(road.read("records")) == 20, 60, "its articles come out")
    assert worker.stop() == 0
    road.admin.delete_topics([late])


def test_a_missing_output_topic_is_named_with_its_setting_and_waited_for(road):
    late = road.name + ".late"
    road.publish(roads.generated(20, seed=10))
    road.outputs["records"] = late
    worker = road.worker("a")
    worker.await_reason(late, "output.records", "does not exist")
    road.create(**{late: 3})
    worker.await_event("kafka_is_back", 60)
    road.await_settled()
    assert worker.stop() == 0
    assert len(road.read("records")) == 20


def test_an_output_topic_that_goes_away_amid_the_work_is_named_and_waited_for(road):
    worker = road.worker("a", worker__lanes=1, producer__transaction__timeout__ms=6000)
    road.publish(roads.generated(20, seed=17))
    road.await_settled()
    road.admin.delete_topics([road.outputs["records"]])[road.outputs["records"]].result(30)
    road.publish(roads.generated(20, seed=18))
    worker.await_reason(road.outputs["records"], "output.records", "does not exist", seconds=60)
    road.create(**{road.outputs["records"]: 3})
    worker.await_event("kafka_is_back", 60)
    road.await_settled()
    assert worker.stop() == 0
    assert len(road.read("records")) == 20


def test_two_workers_with_the_same_settings_work_side_by_side(road):
    first, second = road.worker("same", worker__lanes=1), road.worker("same", worker__lanes=1)
    for worker in (first, second):
        worker.await_event("partitions_assigned", 60)
    names = {w.events("worker_started")[0]["instance"] for w in (first, second)}
    assert names == {"same", "same.2"}
    road.publish(roads.generated(300, seed=12))
    road.await_settled()
    assert [first.stop(), second.stop()] == [0, 0]
    assert len(road.read("records")) == 300


def test_a_worker_gives_way_to_a_namesake_elsewhere_and_says_so(road):
    worker = road.worker("a", worker__lanes=1)
    worker.await_event("partitions_assigned", 60)
    namesake = Consumer(roads.client(road.kafka, group__id=road.name, group__instance__id=f"{road.name}.a.0",
                                     session__timeout__ms=6000,
                                     partition__assignment__strategy=worker.strategy()))
    namesake.subscribe([road.input])

    def ended():
        namesake.poll(0.1)
        return not worker.alive()

    services.wait_until(ended, 60, "the worker gives way")
    assert worker.wait(1) == 1
    reason = worker.events("lane_failed")[0]["reason"]
    assert "same name" in reason and "worker.instance" in reason
    namesake.close()


def test_a_lane_that_gets_no_partition_is_told_of(road):
    worker = road.worker("a", worker__lanes=road.partitions + 1)

    def idle():
        return [e for e in worker.events("partitions_assigned") if e["count"] == 0 and "fewer partitions" in e["detail"]]

    services.wait_until(idle, 60, "one lane is left without")
    assert worker.stop() == 0


def test_a_store_that_is_away_is_told_before_the_first_article(binary, road, redis):
    redis.stop()
    worker = road.worker("a", telemetry__listen="127.0.0.1:0")
    told = worker.await_event("waiting_for_store")
    assert f"redis://127.0.0.1:{redis.port}/0" in told["reason"] and "refused" in told["reason"]
    worker.await_event("partitions_assigned", 60)  # a member all the same
    assert worker.page("/ready") == (503, "not ready: waiting_for_store\n")
    lines = roads.generated(20, seed=21)
    road.publish(lines)
    redis.start()
    worker.await_event("store_is_back")
    road.await_settled()
    services.wait_until(lambda: worker.page("/ready")[0] == 200, 30, "it is ready")
    assert worker.stop() == 0
    roads.Reckoning(binary, lines).check(road)


def test_a_store_that_goes_away_from_an_idle_worker_makes_it_unready(road, redis):
    worker = road.worker("a", telemetry__listen="127.0.0.1:0")
    worker.await_event("partitions_assigned", 60)
    services.wait_until(lambda: worker.page("/ready")[0] == 200, 30, "it is ready")
    redis.stop()
    services.wait_until(lambda: worker.page("/ready") == (503, "not ready: waiting_for_store\n"), 30,
                        "it is not ready any more")
    assert worker.stop() == 0


def test_a_store_that_wants_a_password_is_told_before_the_first_article(road):
    guarded = services.Redis("--requirepass", "open sesame")
    try:
        worker = road.worker("a", dedup__store=guarded.start().url)
        assert worker.wait(30) == 1
        reason = worker.events("lane_failed")[0]["reason"]
        assert "NOAUTH" in reason and "dedup.store" in reason
    finally:
        guarded.clean_up()


def test_a_stop_while_the_broker_is_away_ends_in_bounded_time(road):
    worker = road.worker("a", kafka__bootstrap__servers=f"127.0.0.1:{services.free_ports(1)[0]}")
    worker.await_event("waiting_for_kafka")
    assert worker.stop(30) == 0
