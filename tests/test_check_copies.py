"""`docgen check --fix`, `--diff` and `--format docx`: the copies a clerk gets, and when none."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import pytest

from docgen.inspection import Copies, Wish, inspect
from docgen.ooxml.markup import w
from docgen.ooxml.package import open_package, save_package
from docgen.pdf import page_count, to_pdfs
from tests.commands import docgen, inside
from tests.geometry.printing import soffice
from tests.rules.push import HEADER_PART, push_page, push_style, push_text
from tests.unit.ooxml.schema import OoxmlSchema


@pytest.fixture
def faulty_docx(ke_hoach_docx: bytes) -> bytes:
    """A plan with a small Tiêu ngữ, a narrow margin, a number at the right, one without its 0."""
    pushed = push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)
    pushed = push_page(pushed, 0, "margin_left", 25.0)
    pushed = push_style(pushed, "so_trang", "align", "phai")
    return push_text(pushed, "so_ky_hieu", lambda text: text.replace("\u00a0" * 8, " 5"))


@pytest.fixture
def faulty(tmp_path: Path, faulty_docx: bytes) -> Path:
    file = tmp_path / "sai.docx"
    file.write_bytes(faulty_docx)
    return file


def test_a_corrected_copy_is_written_and_every_change_said(faulty: Path) -> None:
    before = faulty.read_bytes()
    code, said, grumbled = inside(faulty.parent, "check", "--fix", "--out", "sua", "sai.docx")
    assert (code, grumbled) == (0, "")
    assert said.startswith(
        "sai.docx – Kế hoạch, theo Nghị định số 30/2020/NĐ-CP: sau khi sửa không có lỗi\n"
        "  đã sửa 4 chỗ trong sua/sai.docx\n"
        "    KT003 trang của văn bản: lề trái: 25 mm → 30 mm\n"
        "    KT021 khối đầu trang: cỡ chữ: 12 pt → 14 pt\n"
        "    KT375 lề trang: canh lề: canh phải → canh giữa\n"
        "    TT031 khối đầu trang:\n"
        "      - Số: 5/KH-STP\n"
        "      + Số: 05/KH-STP\n"
    )
    assert faulty.read_bytes() == before
    assert docgen("check", str(faulty.parent / "sua" / "sai.docx"))[0] == 0


def test_a_diff_says_the_same_and_writes_nothing(faulty: Path) -> None:
    code, said, _ = inside(faulty.parent, "check", "--diff", "sai.docx")
    assert code == 1  # what stands there is as it was
    assert "NĐ-CP: hiện nay có lỗi, sau khi sửa không có lỗi\n" in said
    assert "  sẽ sửa 4 chỗ\n    KT003 trang của văn bản: lề trái: 25 mm → 30 mm\n" in said
    assert [path.name for path in faulty.parent.iterdir()] == ["sai.docx"]


def test_a_diff_counts_the_files_as_they_are_and_as_they_would_be(faulty: Path) -> None:
    (faulty.parent / "dung.docx").write_bytes(faulty.read_bytes())
    code, said, _ = inside(faulty.parent, "check", "--diff", "sai.docx", "dung.docx")
    assert code == 1
    assert said.splitlines()[-1] == "2 tệp: 2 có lỗi; nếu sửa thì 2 không có lỗi"
    code, said, _ = inside(faulty.parent, "check", "--fix", "--out", "sua", "sai.docx", "dung.docx")
    assert code == 0
    assert said.splitlines()[-1] == "2 tệp: 2 không có lỗi"


def test_a_program_is_told_what_was_changed(faulty: Path) -> None:
    out = str(faulty.parent / "sua")
    (file,) = json.loads(docgen("check", "--fix", "--out", out, "--json", str(faulty))[1])["files"]
    assert (file["state"], file["findings"]) == ("dat", [])
    assert file["copy"]["path"].endswith("sua/sai.docx")
    assert file["copy"]["changes"][0] == {
        "code": "KT003",
        "place": "trang của văn bản",
        "what": "lề trái",
        "from": "25 mm",
        "to": "30 mm",
    }
    assert (file["copy"]["refused"], file["copy"]["not_fixed"]) == (None, [])


def test_a_program_is_told_of_a_file_as_it_is_and_as_it_would_be(faulty: Path) -> None:
    folder = faulty.parent
    plain = json.loads(inside(folder, "check", "--json", "sai.docx")[1])["files"]
    code, said, _ = inside(folder, "check", "--diff", "--json", "sai.docx")
    (file,) = json.loads(said)["files"]
    then = file.pop("copy")
    assert ([file], code) == (plain, 1)
    assert (file["state"], then["path"]) == ("loi", None)
    assert (then["state"], then["findings"], then["counts"]["loi"]) == ("dat", [], 0)
    assert len(then["changes"]) == 4


def test_a_diff_in_sarif_has_the_findings_of_the_files(faulty: Path) -> None:
    folder = faulty.parent
    plain = inside(folder, "check", "--format", "sarif", "sai.docx")
    assert inside(folder, "check", "--diff", "--format", "sarif", "sai.docx") == plain


def test_a_clerk_is_told_which_file_the_counts_are_of(faulty: Path) -> None:
    said = inside(faulty.parent, "check", "--diff", "sai.docx")[1]
    assert "  Các yêu cầu sau khi sửa: " in said
    fixed = inside(faulty.parent, "check", "--fix", "--out", "sua", "sai.docx")[1]
    assert "  Các yêu cầu: " in fixed


def test_what_cannot_be_mended_stays_and_is_said(faulty: Path, faulty_docx: bytes) -> None:
    faulty.write_bytes(push_text(faulty_docx, "trich_yeu", str.upper))
    code, said, _ = inside(faulty.parent, "check", "--fix", "--out", "sua", "sai.docx")
    assert code == 1
    assert ": sau khi sửa 1 lỗi\n" in said
    assert "  lỗi KT084: Trích yếu viết bằng chữ in hoa\n" in said


def test_where_nothing_can_be_mended_nothing_is_written(faulty: Path, ke_hoach_docx: bytes) -> None:
    faulty.write_bytes(push_text(ke_hoach_docx, "ho_ten", str.upper))
    code, said, _ = inside(faulty.parent, "check", "--fix", "--out", "sua", "sai.docx")
    assert code == 1
    assert "  không sửa: không có chỗ nào tự sửa được\n" in said
    assert not (faulty.parent / "sua").exists()


def test_a_signed_file_is_refused_in_one_line(faulty: Path, faulty_docx: bytes) -> None:
    package = open_package(faulty_docx, "sai.docx")
    signed = package.with_parts({"_xmlsignatures/sig1.xml": b"<Signature/>"})
    types = signed.parts["[Content_Types].xml"].replace(
        b"</Types>", b'<Default Extension="sigs" ContentType="application/xml"/></Types>'
    )
    faulty.write_bytes(save_package(signed.with_parts({"[Content_Types].xml": types})))
    code, said, _ = inside(faulty.parent, "check", "--fix", "--out", "sua", "sai.docx")
    assert code == 1
    assert "  không sửa: tệp đã ký số, sửa là mất chữ ký\n" in said
    assert "lỗi KT021" in said
    assert not (faulty.parent / "sua").exists()


def test_a_copy_somebody_has_edited_is_not_written_over(faulty: Path) -> None:
    folder = faulty.parent
    edited = folder / "sua" / "sai.docx"
    edited.parent.mkdir()
    edited.write_bytes(b"of somebody")
    code, said, _ = inside(folder, "check", "--fix", "--out", "sua", "sai.docx")
    assert code == 1
    assert "  không ghi: sua/sai.docx: không phải bản docgen ghi lần cuối" in said
    assert "  sẽ sửa 4 chỗ\n" in said
    assert edited.read_bytes() == b"of somebody"
    assert inside(folder, "check", "--fix", "--out", "sua", "--force", "sai.docx")[0] == 0
    assert (folder / "sua" / "sai.ban-cu-1.docx").read_bytes() == b"of somebody"


def test_a_folder_is_copied_as_it_stands(faulty: Path, faulty_docx: bytes) -> None:
    papers = faulty.parent / "den"
    (papers / "quy-1").mkdir(parents=True)
    for name in ("a.docx", "quy-1/a.docx"):
        (papers / name).write_bytes(faulty_docx)
    code, said, _ = inside(faulty.parent, "check", "--fix", "--out", "sua", "den")
    assert code == 0
    for name in ("a.docx", "quy-1/a.docx"):
        assert f"  đã sửa 4 chỗ trong sua/{name}\n    KT003 trang của văn bản: lề trái" in said
    written = sorted(p.relative_to(faulty.parent) for p in (faulty.parent / "sua").rglob("*.docx"))
    assert written == [Path("sua/a.docx"), Path("sua/quy-1/a.docx")]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--fix",), "--fix cần --out"),
        (("--format", "docx"), "--format docx cần --out"),
        (("--out", "sua"), "--out chỉ đi cùng --fix hoặc --format docx"),
        (("--fix", "--diff", "--out", "sua"), "không đi cùng nhau"),
        (("--fix", "--out", "."), "bản sao sẽ đè lên chính tệp gốc"),
    ],
)
def test_what_makes_no_sense_is_refused(
    arguments: tuple[str, ...], message: str, faulty: Path
) -> None:
    before = faulty.read_bytes()
    code, _, grumbled = inside(faulty.parent, "check", *arguments, "sai.docx")
    assert code == 2
    assert message in grumbled
    assert faulty.read_bytes() == before


def test_copies_do_not_go_into_the_folder_that_is_judged(faulty: Path) -> None:
    code, _, grumbled = inside(faulty.parent, "check", "--fix", "--out", "sua", ".")
    assert code == 2
    assert "--out sua: nằm trong thư mục được kiểm tra" in grumbled


def test_two_copies_of_one_name_are_refused(faulty: Path, faulty_docx: bytes) -> None:
    other = faulty.parent / "khac"
    other.mkdir()
    (other / "sai.docx").write_bytes(faulty_docx)
    code, _, grumbled = inside(
        faulty.parent, "check", "--fix", "--out", "sua", "sai.docx", "khac/sai.docx"
    )
    assert code == 2
    assert "cùng một tên" in grumbled


def commented(document: bytes) -> bytes:
    found = inspect(document, "p.docx", Wish(copies=Copies.COMMENTED)).copy
    assert found is not None
    assert found.data is not None
    return found.data


def test_each_finding_is_a_comment_on_its_paragraph(faulty: Path) -> None:
    code, said, _ = inside(faulty.parent, "check", "--format", "docx", "--out", "chu", "sai.docx")
    assert (code, said) == (1, "sai.docx: 6 chú thích, ghi vào chu/sai.docx\n")
    opened = docx.Document(str(faulty.parent / "chu" / "sai.docx"))
    texts = [comment.text for comment in opened.comments]
    assert texts[1] == (
        "KT021 (lỗi): Cỡ chữ của Tiêu ngữ là 12 pt\n"
        "Hiện tại: 12 pt → yêu cầu: từ 13 pt đến 14 pt\n"
        "Căn cứ: PL I, Phần I, Mục II.1.b\n"
        "Gợi ý: trong Word, sửa kiểu “VB Tiêu ngữ”: đặt cỡ chữ từ 13 pt đến 14 pt"
    )
    assert any(text.startswith("Đầu trang: KT375 (lỗi): Số trang canh phải") for text in texts)
    assert {(c.author, c.initials, c.timestamp) for c in opened.comments} == {("docgen", "d", None)}


def test_the_comment_stands_where_the_fault_does(faulty_docx: bytes) -> None:
    package = open_package(commented(faulty_docx), "p.docx")
    places = {}
    for paragraph in package.xml("word/document.xml").iter(w("p")):
        for start in paragraph.iterfind(w("commentRangeStart")):
            places[start.get(w("id"))] = "".join(t.text or "" for t in paragraph.iter(w("t")))
    comments = {
        comment.get(w("id")): "".join(t.text or "" for t in comment.iter(w("t")))
        for comment in package.xml("word/comments.xml").iter(w("comment"))
    }
    at = {text[:5]: places[number] for number, text in comments.items()}
    assert at["KT021"] == "Độc lập - Tự do - Hạnh phúc"
    assert at["TT031"] == "Số: 5/KH-STP"
    assert package.parts[HEADER_PART] == open_package(faulty_docx, "p").parts[HEADER_PART]


def test_comments_are_the_same_each_time_and_valid(
    faulty_docx: bytes, ooxml_schema: OoxmlSchema
) -> None:
    document = commented(faulty_docx)
    assert document == commented(faulty_docx)
    assert ooxml_schema.validate(open_package(document, "p.docx")) == []
    assert docx.Document(io.BytesIO(document)).paragraphs


@pytest.mark.libreoffice
def test_both_copies_open_and_print(faulty_docx: bytes) -> None:
    soffice()
    found = inspect(faulty_docx, "p.docx", Wish(copies=Copies.MENDED)).copy
    assert found is not None
    assert found.data is not None
    printed = to_pdfs({"chu-thich": commented(faulty_docx), "da-sua": found.data})
    original = to_pdfs({"goc": faulty_docx})["goc"]
    assert {page_count(pdf) for pdf in printed.values()} == {page_count(original)}


def test_a_template_is_not_mended(tmp_path: Path) -> None:
    assert docgen("init", str(tmp_path / "van-ban"))[0] == 0
    template = "van-ban/templates/docx/cong-van.docx"
    code, said, _ = inside(tmp_path, "check", "--fix", "--out", "sua", template)
    assert code == 0
    assert "  không sửa: đây là mẫu của docgen" in said
    assert not (tmp_path / "sua").exists()


def test_a_sound_file_gets_no_copy(tmp_path: Path, ke_hoach_docx: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(ke_hoach_docx)
    for asked in (("--fix",), ("--format", "docx")):
        code, said, _ = inside(tmp_path, "check", *asked, "--out", "sua", "a.docx")
        assert code == 0
        assert not (tmp_path / "sua").exists()
    assert said == "a.docx: không có gì để chú thích\n"
