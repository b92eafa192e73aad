from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from docgen import files
from docgen.errors import DocgenError, EnvironmentLacks
from docgen.outputs import OutputRecord, OverEdits, write_outputs
from tests.processes import DONE, STOPPING

OLD, NEW = b"old" * 1000, b"new" * 2000


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "out" / ".docgen.json"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "2022" / "ke-hoach.docx"


def _write(record: Path, target: Path, data: bytes, policy: OverEdits = OverEdits.REFUSE) -> None:
    write_outputs(record, {target: data}, policy, {target: "out/2022/ke-hoach.docx"})


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_folder_in_the_place_of_the_file(record: Path, target: Path) -> None:
    target.mkdir(parents=True)
    with pytest.raises(EnvironmentLacks, match=r"^out/2022/ke-hoach\.docx: "):
        _write(record, target, NEW)
    assert target.is_dir()


# --- what docgen wrote, and what was edited since


def test_what_docgen_wrote_is_replaced(record: Path, target: Path) -> None:
    _write(record, target, OLD)
    _write(record, target, NEW)
    assert target.read_bytes() == NEW
    assert _names(target.parent) == ["ke-hoach.docx"]


def test_the_record_is_json_by_relative_path(record: Path, target: Path) -> None:
    _write(record, target, OLD)
    _write(record, target, NEW)
    entries = json.loads(record.read_text(encoding="utf-8"))
    assert entries.keys() == {"2022/ke-hoach.docx"}
    assert entries["2022/ke-hoach.docx"].keys() == {"sha256", "docgen"}
    assert entries["2022/ke-hoach.docx"]["sha256"] == files.sha256(NEW)


def test_an_edited_output_is_not_overwritten(record: Path, target: Path) -> None:
    _write(record, target, OLD)
    target.write_bytes(b"edited")
    with pytest.raises(DocgenError, match=r"^out/2022/ke-hoach\.docx: .*không ghi đè") as raised:
        _write(record, target, NEW)
    assert raised.value.exit_code == 1
    assert "--force" in (raised.value.hint or "")
    assert target.read_bytes() == b"edited"


def test_an_earlier_output_put_back_counts_as_edited(record: Path, target: Path) -> None:
    _write(record, target, OLD)
    _write(record, target, NEW)
    target.write_bytes(OLD)
    with pytest.raises(DocgenError, match="không ghi đè"):
        _write(record, target, b"third")


def test_force_keeps_every_edited_output_beside(record: Path, target: Path) -> None:
    _write(record, target, OLD)
    for edit in (b"first edit", b"second edit"):
        target.write_bytes(edit)
        _write(record, target, NEW, OverEdits.KEEP_BESIDE)
        assert target.read_bytes() == NEW
    assert (target.parent / "ke-hoach.ban-cu-1.docx").read_bytes() == b"first edit"
    assert (target.parent / "ke-hoach.ban-cu-2.docx").read_bytes() == b"second edit"


def test_force_keeps_nothing_where_nothing_was_edited(record: Path, target: Path) -> None:
    _write(record, target, OLD)
    _write(record, target, NEW, OverEdits.KEEP_BESIDE)
    assert _names(target.parent) == ["ke-hoach.docx"]


def test_the_same_bytes_are_left_as_they_are(record: Path, target: Path) -> None:
    _write(record, target, NEW)
    before = target.stat()
    (written,) = write_outputs(record, {target: NEW}, OverEdits.REFUSE, {})
    assert written.changed is False
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"2022/ke-hoach.docx": 3}', b'{"a": {"x": 1}}', b"\xff\xfe"]
)
def test_with_a_damaged_record_outputs_count_as_edited(
    record: Path, target: Path, damage: bytes
) -> None:
    _write(record, target, OLD)
    record.write_bytes(damage)
    with pytest.raises(DocgenError, match="không ghi đè"):
        _write(record, target, NEW)
    _write(record, target, NEW, OverEdits.KEEP_BESIDE)
    assert OutputRecord.load(record).knows(target, NEW)


def test_an_output_outside_the_records_folder(record: Path, tmp_path: Path) -> None:
    target = tmp_path / "templates" / "docx" / "ten-loai.docx"
    _write(record, target, OLD)
    _write(record, target, NEW)
    assert target.read_bytes() == NEW


def test_a_workspace_may_move(tmp_path: Path) -> None:
    here, there = tmp_path / "ws", tmp_path / "elsewhere"
    for part in ("out/2022/ke-hoach.docx", "templates/docx/ten-loai.docx"):
        _write(here / "out" / ".docgen.json", here / part, OLD)
    here.rename(there)
    for part in ("out/2022/ke-hoach.docx", "templates/docx/ten-loai.docx"):
        _write(there / "out" / ".docgen.json", there / part, NEW)
        assert (there / part).read_bytes() == NEW


@pytest.mark.parametrize(
    ("owner_file", "program"),
    [
        ("~$-hoach.docx", "Word"),
        ("~$ke-hoach.docx", "Word"),
        (".~lock.ke-hoach.docx#", "LibreOffice"),
    ],
)
@pytest.mark.parametrize("policy", OverEdits)
def test_an_output_open_elsewhere_is_not_touched(
    record: Path, target: Path, owner_file: str, program: str, policy: OverEdits
) -> None:
    _write(record, target, OLD)
    (target.parent / owner_file).write_bytes(b"")
    with pytest.raises(EnvironmentLacks, match=f"đang mở trong {program}"):
        _write(record, target, NEW, policy)
    assert target.read_bytes() == OLD


# --- two at once, and a kill at any moment


_MANY = """
import sys
from pathlib import Path
from docgen.outputs import OverEdits, write_outputs
record, folder, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
for i in range(15):
    for file, text in ((f"{name}-{i}.docx", name), ("shared.docx", f"{name}{i}")):
        write_outputs(record, {folder / file: text.encode("utf-8")}, OverEdits.REFUSE, {})
"""


def test_concurrent_writers_lose_no_entry(record: Path, target: Path) -> None:
    command = [sys.executable, "-c", _MANY, str(record), str(target.parent)]
    writers = [subprocess.Popen([*command, name]) for name in ("a", "b", "c")]  # noqa: S603 -- ours
    assert [w.wait(timeout=60) for w in writers] == [0, 0, 0]
    known = OutputRecord.load(record)
    papers = list(target.parent.glob("*.docx"))
    assert len(papers) == 46
    assert all(known.knows(paper, paper.read_bytes()) for paper in papers)


# The same write by a docgen that stops for good before its n-th step, or when all is done.
_STOPS = f"""{STOPPING}
from pathlib import Path
from docgen.outputs import OverEdits, write_outputs
write_outputs(Path(sys.argv[2]), {{Path(sys.argv[3]): b"new" * 2000}}, OverEdits.REFUSE, {{}})
{DONE}"""


@pytest.mark.parametrize("stop", range(7))
def test_after_a_kill_the_output_is_whole_and_docgens_own(
    record: Path, target: Path, stop: int
) -> None:
    _write(record, target, OLD)
    command = [sys.executable, "-c", _STOPS, str(stop), str(record), str(target)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as child:  # noqa: S603 -- ours
        assert child.stdout is not None
        assert child.stdout.readline() == ("done\n" if stop == 6 else "here\n")
        child.kill()
    assert target.read_bytes() == (OLD if stop < 4 else NEW)
    _write(record, target, b"third")
    assert target.read_bytes() == b"third"
    assert _names(target.parent) == ["ke-hoach.docx"]
    assert _names(record.parent) == [".docgen.json", ".docgen.lock", "2022"]
