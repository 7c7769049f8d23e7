"""The claim protocol holds in every state that two workers can reach, and its faulty kin do not."""
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import claim_protocol as model  # noqa: E402

pytestmark = pytest.mark.quick


@pytest.mark.parametrize("inputs", model.INPUTS)
def test_no_article_is_lost_and_no_news_has_two_originals(inputs):
    states = model.explore(model.Protocol(model.INPUTS[inputs]))
    print(f"{inputs}: {states} states")
    assert states > 300


@pytest.mark.parametrize("inputs", model.INPUTS)
def test_nothing_is_lost_where_the_store_is_emptied_twice(inputs):
    states = model.explore(model.Protocol(model.INPUTS[inputs], flushes=2), stable=False)
    print(f"{inputs}: {states} states")
    assert states > 700


@pytest.mark.parametrize("inputs", model.INPUTS)
def test_nothing_is_lost_where_the_window_slides_past_articles_in_hand(inputs):
    states = model.explore(model.Protocol(model.INPUTS[inputs], flushes=1, slides=2), stable=False)
    print(f"{inputs}: {states} states")
    assert states > 2000


@pytest.mark.parametrize("protocol, inputs, fault", [
    (model.WithoutOwner, "copies", "is lost"),
    (model.FeatureByFeature, "near ones", "is lost"),
    (model.OffsetFirst, "copies", "no outcome"),
    (model.ForgetsVerdicts, "copies", "verdict changes"),
])
def test_faulty_protocols_are_caught(protocol, inputs, fault):
    with pytest.raises(model.Found, match=fault):
        model.explore(protocol(model.INPUTS[inputs]), stable=protocol is model.ForgetsVerdicts)
