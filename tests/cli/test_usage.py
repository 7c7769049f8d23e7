"""Help, wrong use, and what each says: one line that tells what to do, exit status 2."""
import json

import pytest

pytestmark = pytest.mark.quick

COMMANDS = ["demo", "extract", "explain", "run", "check-config", "create-topics", "publish", "tail", "replay",
            "rebuild-window", "version"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(tidings, command):
    done = tidings(command, "--help")
    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout.startswith(f"Usage: tidings {command} ")
    assert f"\n  tidings {command}" in done.stdout.split("Examples:")[1]
    assert all(len(line) <= 110 for line in done.stdout.splitlines())


def test_the_help_lists_every_command(tidings):
    for argument in ("--help", "-h", "help"):
        done = tidings(argument)
        assert done.returncode == 0
        for command in COMMANDS:
            assert f"\n  {command} " in done.stdout


def test_help_of_a_command_is_its_help(tidings):
    assert tidings("help", "extract").stdout == tidings("extract", "--help").stdout
    wrong = tidings("help", "extrakt")
    assert wrong.returncode == 2 and "did you mean 'tidings extract'?" in wrong.stderr


def test_no_command_is_wrong_use(tidings):
    done = tidings()
    assert done.returncode == 2 and done.stdout == "" and "Commands:" in done.stderr


@pytest.mark.parametrize("arguments, message", [
    (["extrakt"], "unknown command 'extrakt'; did you mean 'tidings extract'?"),
    (["frobnicate"], "unknown command 'frobnicate'; tidings --help lists them"),
    (["extract", "--prety", "x"], "extract: unknown option '--prety'; did you mean '--pretty'?"),
    (["extract", "--zzzzzz", "x"], "extract: unknown option '--zzzzzz'; see tidings extract --help"),
    (["extract", "-Z", "x"], "extract: unknown option '-Z'; see tidings extract --help"),
    (["extract"], "extract: what to read is missing: tidings extract [OPTION]... FILE...|-"),
    (["extract", "--reference-time", "soon", "x"], "--reference-time cannot be 'soon': expected a time such as"),
    (["extract", "--reference-time", "2023-02-29", "x"], "--reference-time cannot be '2023-02-29'"),
    (["extract", "--threads", "0", "x"], "--threads cannot be '0': expected a whole number from 1 to 64"),
    (["run", "--set"], "run: option '--set' needs a value; see tidings run --help"),
    (["run", "file"], "run: 'file' is one argument too many; see tidings run --help"),
    (["tail", "letters"], "tail: there is no topic 'letters'; expected records, duplicates or dead-letters"),
    (["replay", "--reason", "bad_jsn"], "replay: there is no reason 'bad_jsn'; did you mean 'bad_json'?"),
    (["replay", "--reason", "xyz"], "replay: there is no reason 'xyz'; expected one of empty, too_large, too_deep, "),
    (["publish", "--set", "input.topics=^raw", "-"],
     "publish: 'input.topics' is an expression; name the topic with --to TOPIC"),
    (["explain", "--colour", "red", "x"], "--colour cannot be 'red': expected auto, always or never"),
])
def test_wrong_use_is_one_line_that_says_what_to_do(tidings, arguments, message):
    done = tidings(*arguments)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and done.stderr.startswith("tidings: ") and message in done.stderr


def test_version_names_the_libraries_that_run(tidings):
    done = tidings("version")
    assert done.returncode == 0
    for library in ("tidings", "word lists", "librdkafka", "hiredis", "yajl", "libxml2", "libmicrohttpd"):
        assert f"\n{library} " in "\n" + done.stdout
    parts = json.loads(tidings("version", "--json").stdout)
    assert parts["librdkafka"].count(".") == 2
    assert tidings("--version").stdout == done.stdout


def test_tail_refuses_two_beginnings(tidings):
    for order in (("--from-beginning", "--last", "3"), ("--last", "3", "--from-beginning")):
        done = tidings("tail", *order)
        assert done.returncode == 2 and "--from-beginning and --last" in done.stderr
