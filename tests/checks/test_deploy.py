"""What is shipped for deployment parses, and says what the code says."""
import configparser
import os
import pathlib
import re
import shutil
import subprocess

import pytest
import yaml

pytestmark = pytest.mark.quick


def build_packages(repository):
    lines = (repository / "deploy/packages.txt").read_text().splitlines()
    return {line.split()[0] for line in lines if line and not line.startswith("#") and line.split()[1] == "build"}


def test_the_compose_file_is_valid(repository):
    done = subprocess.run(["docker-compose", "-f", "docker-compose.yml", "config", "-q"], cwd=repository,
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_compose_file_starts_two_workers_on_broker_and_store(repository):
    services = yaml.safe_load((repository / "docker-compose.yml").read_text())["services"]
    assert services["worker"]["deploy"]["replicas"] == 2
    assert "noeviction" in services["redis"]["command"]
    volumes = [volume.split(":")[1] for volume in services["kafka"]["volumes"]]
    assert services["kafka"]["environment"]["KAFKA_LOG_DIRS"] in volumes, "the topics would go with the container"
    assert services["worker"]["environment"]["TIDINGS_KAFKA_BOOTSTRAP_SERVERS"] == "kafka:9092"


def test_the_image_is_built_from_the_packages_of_the_install_script_and_runs_without_root(repository):
    text = (repository / "deploy/Dockerfile").read_text().replace("\\\n", " ")
    stages = re.split(r"^FROM ", text, flags=re.M)[1:]
    assert len(stages) == 2
    installed = set(re.search(r"install -y --no-install-recommends (.*)", stages[0]).group(1).split("&&")[0].split())
    assert build_packages(repository) <= installed
    assert re.search(r"^USER (?!0|root)", stages[1], re.M)
    for source in re.findall(r"COPY --from=build /src/(\S+)", stages[1]):
        if not source.startswith("build/"):
            assert (repository / source).exists(), source


def test_the_scripts_are_sound(repository):
    scripts = [path for folder in ("deploy", ".ci") for path in sorted((repository / folder).iterdir())
               if path.is_file() and path.read_bytes().startswith(b"#!/usr/bin/env bash")]
    scripts.append(repository / "tests/run")
    assert len(scripts) >= 5
    for script in scripts:
        assert os.access(script, os.X_OK), script
        done = subprocess.run(["bash", "-n", str(script)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is not installed: the scripts were parsed, not analysed")
    done = subprocess.run(["shellcheck", *map(str, scripts)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_scripts_say_what_they_are_for(repository):
    for name in ("deploy/broker", "deploy/demo", "deploy/fetch-kafka", "deploy/install", "tests/run"):
        done = subprocess.run([repository / name, "--help"], capture_output=True, text=True)
        lines = (repository / name).read_text().splitlines()
        assert done.returncode == 0 and done.stderr == "", name
        assert done.stdout.splitlines()[0] == lines[1].removeprefix("# "), name
        assert "set -" not in done.stdout, name


UNIT = "deploy/systemd/tidings@.service"


def parse_unit(repository):
    parsed = configparser.RawConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str
    parsed.read_string((repository / UNIT).read_text())
    return parsed


def test_the_systemd_unit_names_the_paths_of_an_installation(repository, binary, tmp_path):
    def install():
        # The program alone must be built; what else stands in the build folder is no part of it.
        done = subprocess.run(["cmake", "--install", str(pathlib.Path(binary).parent), "--prefix", "/usr/local"],
                              env={**os.environ, "DESTDIR": str(tmp_path)}, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    install()
    service = parse_unit(repository)["Service"]
    program, *_, settings = service["ExecStart"].split()
    assert os.access(f"{tmp_path}{program}", os.X_OK)
    assert (tmp_path / "usr/local/lib/systemd/system/tidings@.service").exists()
    documents = parse_unit(repository)["Unit"]["Documentation"].removeprefix("file://")
    assert pathlib.Path(f"{tmp_path}{documents}").exists()
    installed = pathlib.Path(f"{tmp_path}{settings}")
    assert installed.read_text() == (repository / "config/tidings.conf").read_text()
    installed.write_text("[dedup]\nwindow = 7d\n")
    install()
    assert installed.read_text() == "[dedup]\nwindow = 7d\n", "another installation took the operator's settings away"


def test_an_installation_elsewhere_names_its_own_paths_and_its_documents_lead_somewhere(repository, binary, tmp_path):
    prefix = tmp_path / "opt"
    done = subprocess.run(["cmake", "--install", str(pathlib.Path(binary).parent), "--prefix", str(prefix)],
                          env={k: v for k, v in os.environ.items() if k != "DESTDIR"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    unit = (prefix / "lib/systemd/system/tidings@.service").read_text()
    assert "/usr/local" not in unit
    program, *_, settings = re.search(r"^ExecStart=(.*)$", unit, re.M).group(1).split()
    assert os.access(program, os.X_OK) and pathlib.Path(settings).exists()
    assert pathlib.Path(re.search(r"^Documentation=file://(.*)$", unit, re.M).group(1)).exists()
    pages = [prefix / "share/doc/tidings/README.md", *(prefix / "share/doc/tidings/docs").glob("*.md")]
    assert len(pages) > 3
    for page in pages:
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / link).exists(), f"{page.name} leads to {link}"
    assert not list(prefix.rglob("make_*.py")), "what makes the word lists is no word list"


def test_supervisors_wait_longer_than_a_worker_drains(repository):
    drain = re.search(r"^#drain = (\d+)s$", (repository / "config/tidings.conf").read_text(), re.M).group(1)
    assert int(parse_unit(repository)["Service"]["TimeoutStopSec"]) > int(drain)
    services = yaml.safe_load((repository / "docker-compose.yml").read_text())["services"]
    assert int(services["worker"]["stop_grace_period"].removesuffix("s")) > int(drain)
    for file in (UNIT, "deploy/Dockerfile"):
        said = re.search(r"SIGTERM drains within worker\.drain, (\d+)s where it is not set",
                         (repository / file).read_text())
        assert said and said.group(1) == drain, f"{file} and config/tidings.conf tell different times"


def test_the_systemd_unit_verifies(repository, tmp_path):
    unit = (repository / UNIT).read_text()
    assert parse_unit(repository)["Service"]["DynamicUser"] == "yes"
    if not os.path.exists("/usr/bin/systemd-analyze"):
        pytest.skip("systemd-analyze is not installed: the unit was parsed, not verified")
    copy = tmp_path / "tidings@1.service"
    copy.write_text(unit.replace("/usr/local/bin/tidings", "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(copy)], capture_output=True, text=True)
    complaints = [line for line in done.stderr.splitlines() if "tidings@" in line]
    assert not complaints, "\n".join(complaints)
