"""A lane's place in the group when the broker's answer is wrong at the worst moment: its consumer goes by a gate."""
import pytest
import road as roads

from support import services
from support.gate import FENCED_INSTANCE_ID, HEARTBEAT, Gate


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
