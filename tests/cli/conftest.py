"""Runs the binary as a person would, in an environment that holds no settings."""
import os
import subprocess

import pytest


@pytest.fixture
def environment():
    """environment(NAME=value): this one without settings of ours, and with those."""
    def make(**more):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("TIDINGS_") and k not in ("NO_COLOR", "TERM")}
        return {**kept, **more}
    return make


@pytest.fixture
def tidings(binary, environment):
    """tidings("extract", "-", input=b"..."): the finished process, its output as text."""
    def run(*arguments, input=b"", env=None, timeout=120):
        done = subprocess.run([binary, *map(str, arguments)], input=input, capture_output=True, timeout=timeout,
                              env=environment(**(env or {})))
        done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
        return done
    return run
