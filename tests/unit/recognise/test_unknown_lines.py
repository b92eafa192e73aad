"""A line nobody knows hides nothing that is known, wherever it stands above the text."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    OF_FOOT,
    OF_HEAD,
    OF_TITLE,
    components,
    p,
)
from tests.unit.recognise.test_lines_under import drawn_at
from tests.unit.recognise.type import read

TEXT = p("Sở Y ban hành Kế hoạch như sau:") + p("1. Một./.")
OF_TEXT = [("loi_van", "Sở Y ban hành Kế hoạch như sau:"), ("khoan", "1. Một./.")]
BASES = p("Căn cứ Luật A;", "deu nghiêng") + p("Theo đề nghị của B.", "deu nghiêng")
DECIDED = BASES + p("QUYẾT ĐỊNH:", "giua đậm") + p("Điều 1. Bổ nhiệm ông C./.")
OF_DECIDED = ["can_cu", "can_cu", "loi_ban_hanh", "dieu"]
DECISION = p("QUYẾT ĐỊNH", "giua đậm"), p("Về việc bổ nhiệm", "giua đậm")
WHO = p("GIÁM ĐỐC SỞ Y", "giua đậm")
RULED = drawn_at(p("", "giua"))
RULE = ("____________", "giua")
NOTES = [
    ("DỰ THẢO", "phai đậm"),
    ("DỰ THẢO", "giua đậm"),
    ("Dự thảo lần 2", "giua nghiêng"),
    ("(DỰ THẢO 12/01/2026)", "trai đậm"),
    ("[Dự thảo lần 3, ngày 12/01/2026]", "giua"),
    ("Mẫu số 01", "phai"),
    ("(Tài liệu phục vụ phiên họp ngày 12/01/2026)", "giua nghiêng"),
    RULE,
    ("Gửi kèm hồ sơ.", "trai"),
    ("Thời hạn bảo quản: 5 năm", "giua đậm"),
    ("BẢN LẤY Ý KIẾN", "giua đậm"),
    (f"Lưu ý: {'bản này thay bản đã gửi, các đơn vị thu hồi bản cũ; ' * 4}xin cảm ơn.", "deu"),
]


def kinds(*lines: str) -> list[str | None]:
    """The components between head and foot of a paper."""
    found = components(HEAD + "".join(lines) + FOOT)
    assert (found[:6], found[-5:]) == (OF_HEAD, OF_FOOT)
    return [component for component, _ in found[6:-5]]


def test_the_last_line_of_a_subject_at_the_side_over_its_rule() -> None:
    title = p("BÁO CÁO", "giua đậm") + p("Kết quả công tác thanh tra", "giua đậm")
    moved = p("9 tháng đầu năm 2023", "phai đậm")
    said = p(f"Sở Y báo cáo{' kết quả công tác thanh tra' * 3} như sau:", "trai đậm")
    subject = ["ten_loai", "trich_yeu"]
    assert kinds(title, moved, RULED, TEXT)[:3] == [*subject, "trich_yeu"]
    assert "trich_yeu" not in kinds(title, said, RULED, TEXT)[2:]
    assert "trich_yeu" not in kinds(title, RULED, moved, TEXT)[2:]


# ── what is read as before ──


def test_a_title_of_a_type_nobody_knows() -> None:
    rules = p("NỘI QUY CƠ QUAN", "giua đậm") + p("Áp dụng từ năm 2022", "giua đậm")
    assert kinds(rules, TEXT) == ["ten_loai", "trich_yeu", "loi_van", "khoan"]


def test_the_subject_of_a_paper_without_its_title() -> None:
    subject = p("Công tác năm 2022", "giua đậm")
    assert kinds(subject, TEXT) == ["trich_yeu", "loi_van", "khoan"]
    chapter = p("Phần I", "giua đậm") + p("KẾ HOẠCH CHUNG", "giua đậm")
    assert kinds(subject, chapter, TEXT)[0] == "trich_yeu"


@pytest.mark.parametrize("typed", ["QUYẾT ĐỊNH:", "QUYẾT ĐỊNH"])
@pytest.mark.parametrize("dash", ["", "- "])
def test_the_word_that_decides_is_no_title(typed: str, dash: str) -> None:
    bases = p(f"{dash}Căn cứ Luật A;", "deu nghiêng") + p(f"{dash}Căn cứ Luật B.", "deu nghiêng")
    found = kinds(WHO, bases, p(typed, "giua đậm"), p("Điều 1. Bổ nhiệm./."))
    assert (found[0], found[-2:]) == ("tham_quyen", ["loi_ban_hanh", "dieu"])


def test_a_subject_of_several_lines() -> None:
    lines = [p(text, "giua đậm") for text in ("KẾ HOẠCH", "Công tác", "(đợt 1)", "năm 2022")]
    assert kinds(*lines, TEXT) == ["ten_loai", *["trich_yeu"] * 3, "loi_van", "khoan"]


# ── notes around the title ──


@pytest.mark.parametrize("note", NOTES)
def test_a_note_over_the_title(note: tuple[str, str]) -> None:
    found = components(HEAD + p(*note) + NAMED + TEXT + FOOT)
    assert found == [*OF_HEAD, (None, note[0]), *OF_TITLE, *OF_TEXT, *OF_FOOT]


def test_several_notes_over_the_title() -> None:
    notes = [p(*note) for note in (*NOTES[:2], *NOTES[6:10])]
    found = kinds(*notes, NAMED, TEXT)
    assert found == [*[None] * 6, "ten_loai", "trich_yeu", "loi_van", "khoan"]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_over_the_title_of_a_decision(note: tuple[str, str]) -> None:
    found = kinds(p(*note), *DECISION, WHO, DECIDED)
    assert found == [None, "ten_loai", "trich_yeu", "tham_quyen", *OF_DECIDED]


@pytest.mark.parametrize("note", NOTES[:9])
def test_a_note_under_the_title(note: tuple[str, str]) -> None:
    title, subject = DECISION
    found = kinds(title, p(*note), subject, WHO, DECIDED)
    named = "ke_trich_yeu" if note == RULE else None
    assert found == ["ten_loai", named, "trich_yeu", "tham_quyen", *OF_DECIDED]


@pytest.mark.parametrize("note", NOTES[:8])
def test_a_note_under_the_subject(note: tuple[str, str]) -> None:
    found = kinds(*DECISION, p(*note), WHO, DECIDED)
    named = "ke_trich_yeu" if note == RULE else None
    assert found == ["ten_loai", "trich_yeu", named, "tham_quyen", *OF_DECIDED]
    assert kinds(NAMED, p(*note), TEXT) == ["ten_loai", "trich_yeu", named, "loi_van", "khoan"]


def test_a_note_under_the_rule_of_the_subject() -> None:
    title, subject = p("KẾ HOẠCH", "giua đậm"), p("Công tác năm 2022", "giua đậm")
    for note in (p("Thời hạn bảo quản: 5 năm", "giua"), p("I. MỤC ĐÍCH", "giua đậm")):
        for ruled in (drawn_at(subject), subject + drawn_at(p("")), subject + p(*RULE)):
            found = kinds(title, ruled, note, TEXT)
            assert found[:2] == ["ten_loai", "trich_yeu"]
            assert "trich_yeu" not in found[2:]
    two = kinds(title, drawn_at(subject), subject, TEXT)
    assert two == ["ten_loai", "trich_yeu", "trich_yeu", "loi_van", "khoan"]


@pytest.mark.parametrize("note", NOTES[:5])
def test_a_note_over_the_addressee(note: tuple[str, str]) -> None:
    to = p("Kính gửi: Sở Nội vụ", "giua")
    assert kinds(p(*note), to, TEXT) == [None, "kinh_gui", "loi_van", "khoan"]
    named = p("TỜ TRÌNH", "giua đậm") + p("Về việc bổ nhiệm", "giua đậm")
    found = kinds(p(*note), named, p(*NOTES[0]), to, TEXT)
    assert found == [None, "ten_loai", "trich_yeu", None, "kinh_gui", "loi_van", "khoan"]


@pytest.mark.parametrize("note", [*NOTES[:9], *NOTES[9:11]])
def test_a_note_in_a_letter_is_no_title_of_it(note: tuple[str, str]) -> None:
    about = HEAD.replace("Số: 12/KH-SY", "Số: 12/SY-VP").replace(
        "</w:p></w:tc><w:tc>", f"</w:p>{p('V/v bổ nhiệm', 'giua')}</w:tc><w:tc>"
    )
    to = p("Kính gửi: Sở Nội vụ", "giua")
    found = [c for c, _ in components(about + p(*note) + to + TEXT + FOOT)]
    assert "trich_yeu_cong_van" in found
    start = found.index("kinh_gui")
    assert found[start - 1 : -5] == [None, "kinh_gui", "loi_van", "khoan"]
    assert not {"ten_loai", "trich_yeu"} & set(found)


def test_a_subject_over_its_title_is_one_all_the_same() -> None:
    found = kinds(p("Công tác năm 2022", "giua đậm"), p("KẾ HOẠCH", "giua đậm"), TEXT)
    assert found == ["trich_yeu", "ten_loai", "loi_van", "khoan"]


# ── notes around the title of an annex ──

BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
OF_ANNEX = ["phu_luc", "ten_phu_luc", "kem_theo", "loi_van"]
ANNEX = [
    *(p("Phụ lục I", "giua đậm"), p("DANH MỤC NHIỆM VỤ", "giua đậm")),
    *(p("(Kèm theo Kế hoạch số 12/KH-SY của Sở Y)", "giua nghiêng"), p("Nội dung.")),
]


def annex(*lines: str) -> list[str | None]:
    part = read(HEAD + NAMED + TEXT + FOOT + BREAK + "".join(lines)).parts[-1]
    return [item.component for item in part.items if item.paragraph.displayed.strip()]


def test_an_annex_without_reference_or_name() -> None:
    label, name, reference, text = ANNEX
    assert annex(label, name, text) == ["phu_luc", "ten_phu_luc", "loi_van"]
    assert annex(label, reference, text) == ["phu_luc", "kem_theo", "loi_van"]
    heading = p("I. DANH MỤC", "giua đậm") + p("(Kèm theo hồ sơ)", "giua nghiêng")
    assert "kem_theo" not in annex(label, name, text, heading)
    assert annex(label, text, heading)[:2] == ["phu_luc", "loi_van"]


SECTION = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'


@pytest.mark.parametrize("between", [BREAK, SECTION, ""])
@pytest.mark.parametrize("align", ["trai", "deu"])
def test_a_label_out_of_its_place_opens_its_annex(align: str, between: str) -> None:
    label = p("Phụ lục I", f"{align} đậm")
    found = read(HEAD + NAMED + TEXT + FOOT + between + label + "".join(ANNEX[1:])).parts
    assert len(found) == 2
    shown = [i.component for i in found[1].items if i.paragraph.displayed.strip()]
    assert shown == OF_ANNEX


def test_a_line_that_names_an_annex_in_the_text_opens_none() -> None:
    named = p("Gửi kèm:") + p("Phụ lục I", "trai") + p("Phụ lục II", "trai")
    assert len(read(HEAD + NAMED + TEXT + FOOT + named).parts) == 1


@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize("note", NOTES[:9])
def test_a_note_in_the_head_of_an_annex(note: tuple[str, str], place: int) -> None:
    found = annex(*ANNEX[:place], p(*note), *ANNEX[place:])
    assert found == [*OF_ANNEX[:place], None, *OF_ANNEX[place:]]


@pytest.mark.parametrize("note", NOTES[:9])
def test_a_note_over_the_label_of_an_annex_is_on_its_page(note: tuple[str, str]) -> None:
    found = read(HEAD + NAMED + TEXT + FOOT + SECTION + p(*note) + "".join(ANNEX))
    assert [i.component for i in found.parts[-1].items] == [None, *OF_ANNEX]
    assert [part.sections for part in found.parts] == [(0,), (1,)]


@pytest.mark.parametrize("place", [1, 2])
def test_a_draft_of_an_attached_text(place: int) -> None:
    head = [
        *(p("QUY CHẾ", "giua đậm"), p("Làm việc của Sở Y", "giua đậm")),
        p("(Kèm theo Quyết định số 12/QĐ-SY của Sở Y)", "giua nghiêng"),
    ]
    found = annex(*head[:place], p(*NOTES[0]), *head[place:], p("Điều 1. Phạm vi"))
    named = ["ten_loai", "trich_yeu", "kem_theo"]
    assert found == [*named[:place], None, *named[place:], "dieu"]
