"""A road for each test, on the session's broker and the test's own Redis."""
import pytest

import road as roads


@pytest.fixture
def road(binary, kafka, redis):
    made = roads.Road(binary, kafka, redis.url)
    yield made
    made.clean_up()
