"""Where settings come from and what is said of wrong ones, through the binary."""
import re

import pytest

pytestmark = pytest.mark.quick


def in_force(done):
    """{"dedup.window": ("30d", "default"), ...} of check-config."""
    assert done.returncode == 0, done.stderr
    rows = {}
    for line in done.stdout.splitlines():
        setting, origin = line.rsplit("# ", 1)
        name, value = setting.split("=", 1)
        rows[name.strip()] = (value.strip(), origin)
    return rows


def test_the_shipped_file_changes_nothing(tidings, repository):
    plain = in_force(tidings("check-config"))
    shipped = in_force(tidings("check-config", "-c", repository / "config/tidings.conf"))
    assert plain == shipped
    assert tidings("check-config", "--changed", "-c", repository / "config/tidings.conf").stdout == ""


def test_the_command_line_beats_the_environment_beats_the_file(tidings, tmp_path):
    conf = tmp_path / "t.conf"
    conf.write_text("[dedup]\nstore = memory\nwindow = 1d\nnear = off\n[kafka]\nbootstrap.servers = a:1\n")
    rows = in_force(tidings("check-config", "-c", conf, "--set", "dedup.window=3d",
                            env={"TIDINGS_DEDUP_WINDOW": "2d", "TIDINGS_DEDUP_NEAR": "mark",
                                 "TIDINGS_KAFKA_SASL_MECHANISM": "PLAIN"}))
    assert rows["dedup.window"] == ("3d", "--set")
    assert rows["dedup.near"] == ("mark", "TIDINGS_DEDUP_NEAR")
    assert rows["dedup.store"] == ("memory", f"{conf}:2")
    assert rows["kafka.bootstrap.servers"] == ("a:1", f"{conf}:6")
    assert rows["kafka.sasl.mechanism"] == ("PLAIN", "TIDINGS_KAFKA_SASL_MECHANISM")
    assert rows["dedup.threshold"] == ("0.7", "default")


def test_mistakes_name_their_line_and_the_nearest_name(tidings, tmp_path):
    conf = tmp_path / "x.conf"
    conf.write_text("[dedup]\ntreshold = 0.8\nwindow = soon\n")
    done = tidings("check-config", "-c", conf)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.splitlines() == [
        f"tidings: {conf}:2: unknown setting 'dedup.treshold'; did you mean 'dedup.threshold'?",
        f"tidings: {conf}:3: 'dedup.window' cannot be 'soon': expected a duration such as 30d, 24h, 10m, 30s or 500ms, "
        "from 1m to 3650d",
    ]


def test_a_property_that_librdkafka_does_not_know_is_named_with_its_place(tidings, tmp_path):
    conf = tmp_path / "x.conf"
    conf.write_text("[kafka]\nbotstrap.servers = a:1\n[consumer]\nfetch.min.bytes = many\n")
    done = tidings("check-config", "-c", conf)
    assert done.returncode == 2
    first, second = done.stderr.splitlines()
    assert f"{conf}:2: " in first and "botstrap.servers" in first
    assert f"{conf}:4: " in second and "fetch.min.bytes" in second


@pytest.mark.parametrize("command", ["check-config", "run"])
def test_all_that_is_wrong_is_named_at_once_whoever_knows_it(tidings, tmp_path, command):
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "posts.tsv").write_bytes(b"\xff\xfe\n")
    conf = tmp_path / "x.conf"
    conf.write_text("[dedup]\nwindow = soon\n[output]\nrecords = news.raw\n[kafka]\nsasl.mecanism = PLAIN\n"
                    f"security.protocol = SASL\n[consumer]\nlinger.ms = 5\n[lexicon]\ndirectory = {lists}\n")
    done = tidings(command, "-c", conf)
    assert done.returncode == 2 and done.stdout == ""
    said = done.stderr.splitlines()
    expected = [
        [f"{conf}:2: 'dedup.window' cannot be 'soon'"],
        [f"{conf}:4: 'output.records' names 'news.raw', as does 'input.topics' (default)"],
        [f"{conf}:6: kafka.sasl.mecanism: ", "did you mean 'kafka.sasl.mechanism'?"],
        [f"{conf}:7: kafka.security.protocol: ", "expected plaintext, ssl, sasl_plaintext, sasl_ssl"],
        [f"{conf}:9: consumer.linger.ms does nothing", "set 'producer.linger.ms'"],
        ["posts.tsv"],
    ]
    assert len(said) == len(expected), done.stderr
    for line, words in zip(said, expected):
        assert all(word in line for word in words), line


def test_a_login_is_looked_at_as_a_whole(tidings):
    """librdkafka makes no client of a protocol without its mechanism, or of a mechanism without its password."""
    login = {"security.protocol": "SASL_PLAINTEXT", "sasl.mechanism": "SCRAM-SHA-512", "sasl.username": "tidings",
             "sasl.password": "hush"}

    def check(**settings):
        return tidings("check-config", "-q", *[a for n, v in settings.items() for a in ("--set", f"kafka.{n}={v}")])
    assert check(**login).returncode == 0
    for mechanism in ("PLAIN", "SCRAM-SHA-256"):
        assert check(**{**login, "sasl.mechanism": mechanism}).returncode == 0
    for missing in ("sasl.username", "sasl.password"):
        done = check(**{n: v for n, v in login.items() if n != missing})
        assert done.returncode == 2 and missing in done.stderr and "hush" not in done.stderr


@pytest.mark.parametrize("setting,nearest", [
    ("kafka.botstrap.servers=a:1", "kafka.bootstrap.servers"),
    ("consumer.session.timeout=6000", "consumer.session.timeout.ms"),
    ("producer.compression=lz4", "producer.compression.type"),
    ("kafka.topics=a", "input.topics"),
    ("kafka.topic=a", "input.topics"),
    ("kafka.treshold=0.8", "dedup.threshold"),
    ("kafak.bootstrap.server=a:1", "kafka.bootstrap.servers"),
    ("kafka.bootstrap=a:1", "kafka.bootstrap.servers"),
    ("consumr.session.timeout=6000", "consumer.session.timeout.ms"),
    ("producers.linger.ms=5", "producer.linger.ms"),
    ("worker.session.timeout.ms=6000", "kafka.session.timeout.ms"),
])
def test_a_property_that_is_none_is_answered_with_the_nearest(tidings, setting, nearest):
    done = tidings("check-config", "--set", setting)
    assert done.returncode == 2 and f"did you mean '{nearest}'?" in done.stderr


def test_a_property_that_is_like_none_is_answered_without_a_guess(tidings):
    done = tidings("check-config", "--set", "kafka.quite.another.thing=1")
    assert done.returncode == 2 and "no such property\n" in done.stderr
    done = tidings("check-config", "--set", "kafak.quite.another.thing=1")
    assert done.returncode == 2 and "did you mean" not in done.stderr


@pytest.mark.parametrize("command", ["run", "check-config", "extract", "explain", "publish", "tail", "replay"])
def test_every_command_refuses_wrong_settings_with_status_2(tidings, command):
    operands = ["-"] if command in ("extract", "explain", "publish") else []
    done = tidings(command, "--set", "worker.lane=3", *operands)
    assert done.returncode == 2
    assert done.stderr == "tidings: --set: unknown setting 'worker.lane'; did you mean 'worker.lanes'?\n"


def test_a_missing_file_is_said_and_is_wrong_use(tidings):
    done = tidings("run", "-c", "no/such.conf")
    assert done.returncode == 2
    assert done.stderr == "tidings: no/such.conf: cannot read it: No such file or directory\n"


def test_secrets_come_from_files_and_are_never_printed(tidings, tmp_path):
    secret = tmp_path / "password"
    secret.write_text("hush;hush #1\n")
    done = tidings("check-config", "--set", "dedup.store=redis://me:hush@localhost:1/0",
                   env={"TIDINGS_KAFKA_SASL_PASSWORD_FILE": str(secret)})
    rows = in_force(done)
    assert rows["kafka.sasl.password"] == ("********", "TIDINGS_KAFKA_SASL_PASSWORD_FILE")
    assert rows["dedup.store"][0] == "redis://me:********@localhost:1/0"
    wrong = tidings("check-config", "--set", "dedup.store=redis://me:hush@:x/0", "--set", "nonsense=hush")
    assert wrong.returncode == 2
    for output in (done.stdout, done.stderr, wrong.stdout, wrong.stderr):
        assert "hush" not in output


def test_defaults_lists_every_setting_of_the_shipped_file(tidings, repository):
    listed = {line.strip() for line in tidings("check-config", "--defaults").stdout.splitlines()}
    for line in (repository / "config/tidings.conf").read_text().splitlines():
        if line.startswith("#") and not line.startswith("# ") and "=" in line:
            assert line[1:].strip() in listed, line


def test_redis_over_tls_is_refused_where_hiredis_has_none(tidings):
    if "without TLS" not in tidings("version").stdout:
        pytest.skip("this hiredis has TLS")
    done = tidings("check-config", "--set", "dedup.store=rediss://localhost:1/0")
    assert done.returncode == 2 and "TLS" in done.stderr


def test_a_word_list_of_the_users_own_that_is_wrong_is_named(tidings, tmp_path):
    (tmp_path / "posts.tsv").write_bytes(b"\xff\xfe\n")
    done = tidings("check-config", "--set", f"lexicon.directory={tmp_path}")
    assert done.returncode == 2 and "posts.tsv" in done.stderr


def test_auto_shows_what_it_comes_to(tidings):
    rows = in_force(tidings("check-config", "--set", "input.group=press"))
    assert rows["dedup.prefix"][0] == "auto: press"
    assert int(rows["worker.lanes"][0].removeprefix("auto: ")) >= 2
    assert len(rows["worker.instance"][0]) > len("auto: ")


def test_the_file_of_settings_tells_the_ratios_that_are_taken(tidings, repository):
    told = (repository / "config/tidings.conf").read_text()
    done = tidings("check-config", "--set", "dedup.threshold=0")
    least, most = re.search(r"a ratio from ([0-9.]+) to ([0-9.]+)", done.stderr).groups()
    assert f"(estimated Jaccard, {float(least):g} to {float(most):g})" in told


def test_mistakes_are_named_in_the_order_of_the_file_whoever_finds_them(tidings, tmp_path):
    conf = tmp_path / "x.conf"
    conf.write_text("[kafka]\nbotstrap.servers = a:1\n[dedup]\nwindow = soon\n[consumer]\nfetch.min.bytes = many\n"
                    "[log]\nlevel = loud\n")
    done = tidings("check-config", "-c", conf, "--set", "dedup.near=no")
    assert done.returncode == 2
    told = [line.removeprefix(f"tidings: {conf}:").split(":")[0] for line in done.stderr.splitlines()]
    assert told == ["2", "4", "6", "8", "tidings"], done.stderr
