"""The text of a report: tables it needs and cannot have, days it must say, places left empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.annexes import check_annexes
from docgen.loading.codes import Code
from docgen.loading.placeholders import check_tables, names_called, names_in, with_follower
from docgen.model.bao_cao import TEN_BANG_BAO_CAO, TEN_DU_THAO
from docgen.model.text import Dong, VanXuoi
from docgen.van_ban import RA_SOAT, cho_ra_soat
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.loading.references import Declared
    from docgen.loading.report import Report
    from docgen.model.bao_cao import KhaiBaoCao

_NEEDED = ("ket_qua", "tin_bai")
_LEVELS = {"muc": 1, "khoan_tieu_de": 2}
_CLOSING = khoa_so_sanh("trên đây là")
_DAYS = khoa_so_sanh("số liệu từ ngày")
# Words of a heading → the sentence for it; the first that fits, so the narrower come first.
_THEMES = (
    (("chỉ đạo", "điều hành"), "du_thao_chi_dao"),
    (("kiến nghị", "đề xuất"), "du_thao_kien_nghi"),
    (("đánh giá", "hạn chế", "tồn tại", "khó khăn", "nguyên nhân"), "du_thao_danh_gia"),
    (("trọng tâm", "thời gian tới", "kỳ tới", "tiếp theo", "phương hướng"), "du_thao_ky_sau"),
    ((), "du_thao_ket_qua"),
)


_OPENING = (
    "Thực hiện {{ ke_hoach }} về {{ trich_yeu_ke_hoach }}, {{ co_quan }} báo cáo kết quả thực hiện "
    "{{ ky }} ({{ so_lieu }}) như sau:"
)
_NEXT = ("# III. ĐÁNH GIÁ", "# IV. NHIỆM VỤ TRỌNG TÂM KỲ TỚI", "# V. KIẾN NGHỊ, ĐỀ XUẤT")


def outline(khai: KhaiBaoCao) -> tuple[str, ...]:
    """The text of a report nobody has typed one for: headings, to be filled, and the tables."""
    annexes = {item.bang for item in khai.phu_luc}
    return (
        _OPENING,
        "# I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
        "# II. KẾT QUẢ THỰC HIỆN",
        "{{ du_thao_ket_qua }}",
        *(("(Có Phụ lục kèm theo).",) if annexes else ()),
        *(("Tin, bài của từng đơn vị:", "{{ bang_tin_bai }}") if "tin_bai" not in annexes else ()),
        *(("Kết quả từng nhiệm vụ:", "{{ bang_ket_qua }}") if "ket_qua" not in annexes else ()),
        *_NEXT,
        "Trên đây là kết quả {{ ky }} của {{ co_quan }}./.",
    )


def warn_of_outline(report: Report) -> None:
    """That the whole text is docgen's."""
    report.warning(
        Code.TO_REVIEW,
        f"Chưa có lời văn; bản in theo bố cục dự thảo, mỗi mục một câu đánh dấu “{RA_SOAT}”",
        max(number for number, line in enumerate(report.lines, 1) if line.strip()),
        hint="gõ lời văn dưới dòng --- thứ hai; còn dấu ấy thì văn bản chưa ban hành được",
    )


def check_text(declared: Declared, khai: KhaiBaoCao, prose: VanXuoi) -> None:
    """What a report's text must hold."""
    check_tables(prose, TEN_BANG_BAO_CAO, declared.report)
    _check_needed(declared.report, prose, _annexes(khai))
    _check_said(declared, khai, prose)


def check_unwritten(
    declared: Declared, khai: KhaiBaoCao, prose: VanXuoi, lacking: Mapping[str, str]
) -> None:
    """What a draft's text leaves to a person before it can be issued; `lacking`: table → why."""
    for table, why in lacking.items():
        _check_lacking(declared, prose, _annexes(khai), table, why)
    _check_review(prose, declared.report)


def _annexes(khai: KhaiBaoCao) -> dict[str, int]:
    """Table → the first annex that prints it."""
    return {item.bang: k for k, item in reversed(list(enumerate(khai.phu_luc)))}


def _check_needed(report: Report, prose: VanXuoi, annexes: Mapping[str, int]) -> None:
    for table in _NEEDED:
        if f"bang_{table}" not in names_called(prose) and table not in annexes:
            report.warning(
                Code.TABLE_NOT_USED,
                f"Báo cáo không có bảng {table}",
                prose.dong[0].line if prose.dong else None,
                hint=f"gõ {{{{ bang_{table} }}}} riêng một dòng trong lời văn, hoặc khai một phụ "
                f"lục có bang: {table}",
            )


def _check_lacking(
    declared: Declared, prose: VanXuoi, annexes: Mapping[str, int], table: str, why: str
) -> None:
    message = f"Không lập được bảng {table}: {why}"
    hint = f"xóa {{}}; còn dấu “{RA_SOAT}” thì văn bản chưa ban hành được"
    if table in annexes:
        line = declared.line("phu_luc", annexes[table], "bang")
        declared.report.warning(Code.NO_TABLE, message, line, hint=hint.format("phụ lục này"))
    for paragraph in prose.dong:
        if f"bang_{table}" in names_in(paragraph):
            said = hint.format("dòng này và lời dẫn bảng")
            declared.report.warning(Code.NO_TABLE, message, paragraph.line, hint=said)


def _check_said(declared: Declared, khai: KhaiBaoCao, prose: VanXuoi) -> None:
    """The days of the data, and the annexes, are said in words."""
    texts = [khoa_so_sanh(paragraph.noi_dung) for paragraph in prose.dong]
    if "so_lieu" not in names_called(prose) and not any(_DAYS in text for text in texts):
        declared.report.warning(
            Code.DAYS_NOT_SAID,
            "Lời văn không nêu số liệu từ ngày nào đến ngày nào",
            prose.dong[0].line if prose.dong else None,
            hint="gõ {{ so_lieu }} vào câu mở đầu, ví dụ: … báo cáo kết quả ({{ so_lieu }}) như "
            "sau:",
        )
    check_annexes(declared, khai.phu_luc, prose)


def _check_review(prose: VanXuoi, report: Report) -> None:
    for heading, _ in _empty(prose):
        report.warning(
            Code.TO_REVIEW,
            f"Dưới “{heading.so} {heading.noi_dung}” chưa có lời văn; bản in có câu dự thảo đánh "
            f"dấu “{RA_SOAT}”",
            heading.line,
            hint="gõ lời văn dưới tiêu đề này; còn dấu ấy thì văn bản chưa ban hành được",
        )
    for paragraph in prose.dong:
        for name in sorted(names_in(paragraph) & TEN_DU_THAO.keys()):
            report.warning(
                Code.TO_REVIEW,
                f"{TEN_DU_THAO[name]} do docgen viết, in kèm dấu “{RA_SOAT}”",
                paragraph.line,
                hint=f"gõ lời văn thay cho {{{{ {name} }}}}; còn dấu ấy thì văn bản chưa ban hành "
                "được",
            )


def fill_empty(prose: VanXuoi, lacking: Mapping[str, str]) -> VanXuoi:
    """The text with a draft sentence's name under each heading that has no words of its own.

    In the place of a table that cannot be made stands, marked for review, why not.
    """
    names = {heading.line: name for heading, name in _empty(prose)}
    filled: list[Dong] = []
    for paragraph in prose.dong:
        filled.append(_without_table(paragraph, lacking))
        if name := names.get(paragraph.line):
            filled.append(Dong("doan", "", f"{{{{ {name} }}}}", paragraph.line))
    return VanXuoi(prose.path, tuple(filled))


def _without_table(paragraph: Dong, lacking: Mapping[str, str]) -> Dong:
    called = names_in(paragraph)
    reasons = (why for table, why in lacking.items() if f"bang_{table}" in called)
    why = next(reasons, None)
    if why is None:
        return paragraph
    return paragraph._replace(noi_dung=cho_ra_soat(f"không lập được bảng, {why}"))


def _empty(prose: VanXuoi) -> Iterator[tuple[Dong, str]]:
    """Each heading with nothing under it, and the sentence that stands in."""
    for paragraph, follower in with_follower(prose):
        level = _LEVELS.get(paragraph.kieu)
        if level is None:
            continue
        closes = follower is None or (
            follower is prose.dong[-1] and khoa_so_sanh(follower.noi_dung).startswith(_CLOSING)
        )
        if closes or (follower and _LEVELS.get(follower.kieu, 9) <= level):
            yield paragraph, _theme(paragraph.noi_dung)


def _theme(heading: str) -> str:
    said = khoa_so_sanh(heading)
    return next(
        name
        for words, name in _THEMES
        if not words or any(khoa_so_sanh(word) in said for word in words)
    )
