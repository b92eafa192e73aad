"""The documents name only what is there: commands, options, codes, components, files."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from docgen.checks.mau.codes import Code as Template
from docgen.checks.registry import checks_of
from docgen.cli import docgen
from docgen.inspection.codes import Code as Inspection
from docgen.issuing.codes import Code as Issuing
from docgen.loading.codes import Code as Data
from docgen.pipeline import Code as Writing
from docgen.ra_soat.codes import Code as Review
from docgen.standards import KHOA, theo_khoa
from docgen.standards.nd30 import ND30

ROOT = Path(__file__).parent.parent
NORMS = tuple(map(theo_khoa, KHOA))
DOCS = ("README.md", "CHANGELOG.md", *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md")))
TOUR = ("README.md", "docs/huong-dan.md")

_RUN = r"(?:py -m docgen|(?:python3|py) start\.py|docgen)"
_PROMPTED = re.compile(rf"^(?:    |\$ )?{_RUN} (?!:)(.+)$", re.MULTILINE)
_INLINE = re.compile(rf"`{_RUN} ([^`]+)`")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_PRINTED = "```text"
_CODE = re.compile(r"\b(?:TT|KT|VH|DL)[0-9]{3,4}\b")
_FILE = re.compile(r"`((?:docgen|data|tests|templates|docs|benchmarks)/[\w/.-]+)`")
_STYLE = re.compile(r"\*\*(VB [^*]+)\*\*")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(name: str) -> list[str]:
    text = read(name)
    typed = [block for block in _FENCED.findall(text) if not block.startswith(_PRINTED)]
    indented = [line for line in text.splitlines() if line.startswith("    ")]
    shown = "\n".join((*typed, *indented))
    return [*_PROMPTED.findall(shown), *_INLINE.findall(_FENCED.sub("", text))]


def told(command: str) -> str | None:
    """What is wrong with a command as a document shows it."""
    words = shlex.split(command)
    if words[:1] == ["test"]:  # start.py's own
        return None
    group: click.Command = docgen
    options: set[str] = set()
    ctx = click.Context(docgen)
    while True:
        options |= {o for p in group.params for o in (*p.opts, *p.secondary_opts)} | {"--help"}
        if not isinstance(group, click.Group) or not words or words[0].startswith("-"):
            break
        found = group.get_command(ctx, words.pop(0))
        if found is None:
            return "no such command"
        group = found
    unknown = [word for word in words if word.startswith("-") and word not in options]
    return f"no such option: {unknown}" if unknown else None


@pytest.mark.parametrize("name", DOCS)
def test_commands_exist(name: str) -> None:
    faults = {c: fault for c in commands(name) if (fault := told(c.replace("DIR", "x")))}
    assert not faults


@pytest.mark.parametrize("command", ["plna 2022", "plan 2022 --pfd", "data chek"])
def test_an_invented_command_is_noticed(command: str) -> None:
    assert told(command) is not None


@pytest.mark.parametrize("name", TOUR)
def test_the_tours_show_the_commands_of_a_year(name: str) -> None:
    shown = " ; ".join(commands(name))
    for command in ("init", "plan 2022", "data check", "template check"):
        assert command in shown


@pytest.mark.parametrize("name", DOCS)
def test_codes_exist(name: str) -> None:
    codes = {
        *(item.code for norm in NORMS for item in (*norm.requirements, *norm.leads)),
        *(item.code for norm in NORMS for item in (*norm.together, *norm.same, *norm.rules)),
        *(check.code for norm in NORMS for check in checks_of(norm)),
        *(code.value for code in (*Data, *Writing, *Issuing, *Review, *Inspection)),
        *(code.value for code in Template),
    }
    assert set(_CODE.findall(read(name))) <= codes


@pytest.mark.parametrize("name", DOCS)
def test_files_exist(name: str) -> None:
    named = {path.rstrip("/") for path in _FILE.findall(read(name))}
    assert not [path for path in sorted(named) if not (ROOT / path).exists()]


@pytest.mark.parametrize("name", DOCS)
def test_styles_exist(name: str) -> None:
    assert set(_STYLE.findall(read(name))) <= {c.style for norm in NORMS for c in norm.components}


def test_the_glossary_has_every_component_and_no_other() -> None:
    table = read("docs/glossary.md").split("## ")[1]
    rows = [row.strip("| ").split(" | ") for row in table.splitlines() if row.startswith("| `")]
    assert [row[0].strip("`") for row in rows] == [c.key for c in ND30.components]
    assert [row[1] for row in rows] == [c.name for c in ND30.components]


def test_the_glossary_has_what_only_the_doans_papers_have() -> None:
    shared = {component.key for component in ND30.components}
    own = [c for c in theo_khoa("hd29").components if c.key not in shared]
    table = read("docs/glossary.md").split("## ")[2]
    rows = [row.strip("| ").split(" | ") for row in table.splitlines() if row.startswith("| `")]
    assert [(row[0].strip("`"), row[1]) for row in rows] == [(c.key, c.name) for c in own]


def test_every_other_name_in_the_glossary_is_in_the_code() -> None:
    source = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "docgen").rglob("*.py"))
    tables = read("docs/glossary.md").split("## ", 2)[2].split("## Codes")[0]
    rows = [row.split(" | ")[0] for row in tables.splitlines() if row.startswith("| `")]
    names = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert names
    assert not [name for name in names if not re.search(rf"\b{name}\b", source)]


def test_documents_link_to_each_other_and_to_nothing_missing() -> None:
    for name in DOCS:
        for target in re.findall(r"\]\(([^)#:]+)\)", read(name)):
            assert ((ROOT / name).parent / target).exists(), f"{name} → {target}"


def test_the_guide_s_contents_are_its_parts() -> None:
    guide = _FENCED.sub("", read("docs/huong-dan.md"))
    parts = re.findall(r"^## ((\d+)\. (.+))$", guide, re.M)
    contents = re.findall(r"^(\d+)\. \[(.+)\]\(#(.+)\)$", guide, re.M)
    # As GitHub makes them: small letters, hyphens for blanks, no punctuation.
    anchors = [re.sub(r"[^\w-]", "", whole.lower().replace(" ", "-")) for whole, *_ in parts]
    assert contents == [(n, title, a) for (_, n, title), a in zip(parts, anchors, strict=True)]
    assert [int(number) for number, *_ in contents] == [*range(1, len(contents) + 1)]


def test_the_guide_refers_to_parts_it_has() -> None:
    guide = read("docs/huong-dan.md")
    parts = set(re.findall(r"^## (\d+)\. ", guide, re.M))
    assert set(re.findall(r"\bphần (\d+)", guide)) <= parts
