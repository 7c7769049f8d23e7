"""What every Python test may ask for: the binary, the repository, a real broker, a real store.

  TIDINGS_BINARY  the binary under test    (default build/release/tidings)
  TIDINGS_KAFKA   the folder of Kafka's jars (default: what deploy/fetch-kafka prints)
  TIDINGS_SHARED  the folder of the larger corpora, where there is one"""
import os
import pathlib
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from support import services  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def repository():
    return ROOT


@pytest.fixture(scope="session")
def binary():
    path = pathlib.Path(os.environ.get("TIDINGS_BINARY", ROOT / "build/release/tidings"))
    assert path.exists(), f"{path} is not built: cmake --workflow --preset release"
    return str(path)


@pytest.fixture(scope="session")
def shared():
    """The folder with corpora and the scorer that are not part of the project; skips where it is missing."""
    path = pathlib.Path(os.environ.get("TIDINGS_SHARED", ROOT.parent / "shared"))
    if not (path / "score.py").exists():
        pytest.skip(f"needs the corpora beside the clone, which are not here ({path.name}/score.py)")
    return path


@pytest.fixture(scope="session")
def kafka():
    jars = os.environ.get("TIDINGS_KAFKA") or subprocess.run(
        [str(ROOT / "deploy/fetch-kafka")], check=True, capture_output=True, text=True).stdout.strip()
    broker = services.Kafka(jars)
    try:
        yield broker.start()
    finally:
        broker.clean_up()


@pytest.fixture
def redis():
    server = services.Redis()
    try:
        yield server.start()
    finally:
        server.clean_up()
