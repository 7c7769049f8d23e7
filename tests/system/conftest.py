"""A road for each test, on the session's broker and the test's own Redis; and the binary with another librdkafka."""
import importlib.metadata
import pathlib

import pytest

import road as roads


@pytest.fixture
def road(binary, kafka, redis):
    made = roads.Road(binary, kafka, redis.url)
    yield made
    made.clean_up()


@pytest.fixture(scope="session")
def binary_with_newest_librdkafka(binary, tmp_path_factory):
    """The same binary, run on the library that the Python client brings along: what a newer system has."""
    libraries = [pathlib.Path(file.locate()) for file in importlib.metadata.files("confluent-kafka")
                 if ".libs" in str(file)]
    newest = next(path for path in libraries if path.name.startswith("librdkafka"))
    folder = tmp_path_factory.mktemp("librdkafka")
    (folder / "librdkafka.so.1").symlink_to(newest)
    wrapper = folder / "tidings"
    program = pathlib.Path(binary).resolve()
    wrapper.write_text(f'#!/bin/sh\nLD_LIBRARY_PATH="{folder}:{newest.parent}" exec "{program}" "$@"\n')
    wrapper.chmod(0o755)
    return str(wrapper)
