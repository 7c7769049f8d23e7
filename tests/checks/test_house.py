"""The layout is the architecture: what may include what, headers that stand alone, no leftovers."""
import os
import re
import shutil
import subprocess

import pytest

pytestmark = pytest.mark.quick

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)

# What each room may include of the others. worker/CMakeLists.txt says the same in link terms; here
# it also holds for headers. A room may always include its own.
ROOMS = {
    "base": "",
    "article": "base",
    "settings": "base",
    "telemetry": "base",
    "lexicon": "base",
    "text": "article base",
    "mentions": "lexicon text article base",
    "facts": "mentions lexicon text article base",
    "stages": "facts mentions lexicon text article base",
    "pipeline": "stages mentions lexicon article base",
    "ports": "article base",
    "adapters": "ports settings telemetry text article base",
    "lane": "pipeline stages ports settings telemetry text article base lexicon",
    "cli": "lane adapters pipeline ports stages facts mentions lexicon settings telemetry text article base",
}

# A library's header, and the files that alone may include it.
LIBRARIES = {
    "librdkafka/": r"adapters/(kafka|embedded)_\w+\.[ch]",
    "hiredis": r"(adapters/redis_\w+\.[ch]|cli/version\.c)",
    "yajl/": r"(stages/(decode|envelope)\w*\.c|text/json_\w+\.c|cli/(pretty|json_tree|version)\.c|adapters/redis_\w+\.c)",
    "libxml/": r"(text/html\w*\.c|cli/version\.c)",
    "microhttpd.h": r"(telemetry/\w+\.c|cli/version\.c)",
}


def sources(repository):
    return sorted((repository / "worker").glob("*/*.[ch]"))


def test_every_room_includes_only_the_rooms_below_it(repository):
    wrong = []
    for path in sources(repository):
        room = path.parent.name
        allowed = set(ROOMS[room].split()) | {room}
        for mark, name in INCLUDE.findall(path.read_text()):
            if mark == '"':
                target = name.split("/")[0]
                if "/" not in name or target not in allowed:
                    wrong.append(f"{room}/{path.name} includes {name}")
    assert not wrong, "\n".join(wrong)


def test_every_room_of_the_tree_is_known_here(repository):
    rooms = {p.name for p in (repository / "worker").iterdir() if p.is_dir()}
    assert rooms == set(ROOMS)


def test_a_library_is_included_in_its_own_files_alone(repository):
    wrong = []
    for path in sources(repository):
        place = f"{path.parent.name}/{path.name}"
        for mark, name in INCLUDE.findall(path.read_text()):
            for header, allowed in LIBRARIES.items():
                if mark == "<" and name.startswith(header) and not re.fullmatch(allowed, place):
                    wrong.append(f"{place} includes <{name}>")
    assert not wrong, "\n".join(wrong)


def test_word_tables_are_static(repository):
    """Their outlines are kept by address (text/outline.h): one on the stack would meet another's."""
    table = re.compile(r"^(?!.*\bstatic\b).*(?:const struct runes \w+\[\]|\(const struct runes\[\]\))", re.M)
    wrong = [f"{p.parent.name}/{p.name}: {found.strip()[:80]}" for p in sources(repository)
             for found in table.findall(p.read_text())]
    assert not wrong, "\n".join(wrong)


def test_every_header_compiles_alone(repository, tmp_path):
    headers = [p for p in sources(repository) if p.suffix == ".h"]
    unit = tmp_path / "alone.c"
    for header in headers:
        unit.write_text(f'#include "{header.parent.name}/{header.name}"\n')
        done = subprocess.run(["gcc", "-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-fsyntax-only",
                               "-I", str(repository / "worker"), "-I/usr/include/libxml2", str(unit)],
                              capture_output=True, text=True)
        assert done.returncode == 0, f"{header}: {done.stderr}"


def test_sources_stand_as_the_formatter_leaves_them(repository):
    formatter = shutil.which("clang-format-14") or shutil.which("clang-format")
    if formatter is None:
        pytest.skip("clang-format is not installed")
    files = [*sources(repository), *(repository / "tests").glob("**/*.[ch]")]
    out = subprocess.run([formatter, "--dry-run", *files], cwd=repository, capture_output=True, text=True)
    named = sorted({line.split(":")[0] for line in out.stderr.splitlines() if "warning:" in line})
    assert out.returncode == 0 and not named, f"clang-format -i {' '.join(named)}"


def tracked(repository):
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=repository, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout: there is no list of the project's files")
    return [repository / name for name in listed.stdout.split("\0") if name]


def test_no_path_of_one_machine_stands_in_the_tree(repository):
    here = re.compile(r"/(work|root|home)/[a-z]")
    wrong = []
    for path in tracked(repository):
        if path.suffix in (".c", ".h", ".py", ".sh", ".md", ".txt", ".cmake", ".conf", ".yml", ".json", ""):
            try:
                text = path.read_text()
            except (UnicodeDecodeError, OSError):
                continue
            wrong += [f"{path.relative_to(repository)}: {line.strip()[:100]}" for line in text.splitlines()
                      if here.search(line) and "here = re.compile" not in line]
    assert not wrong, "\n".join(wrong)


def test_nothing_strays_into_the_tree(repository):
    """A dump of 127 MB and an empty new.out had come in with everything else."""
    rooms = {".ci", "config", "deploy", "docs", "examples", "samples", "schemas", "tests", "worker"}
    top = {".clang-format", ".clang-tidy", ".dockerignore", ".gitignore", "CHANGELOG.md", "CMakeLists.txt",
           "CMakePresets.json", "LICENSE", "README.md", "docker-compose.yml"}
    largest = 4 << 20
    wrong = []
    for path in tracked(repository):
        name = path.relative_to(repository)
        if name.parts[0] not in (rooms if len(name.parts) > 1 else top):
            wrong.append(f"{name}: no room of the house")
        elif path.is_file() and (path.stat().st_size > largest or path.open("rb").read(4) == b"\x7fELF"):
            wrong.append(f"{name}: no source")
    assert not wrong, "\n".join(wrong)


def test_scripts_with_a_shebang_are_executable(repository):
    wrong = [str(p.relative_to(repository)) for p in tracked(repository)
             if p.is_file() and p.read_bytes()[:2] == b"#!" and not os.access(p, os.X_OK)]
    assert not wrong, "\n".join(wrong)
