"""Entries that cite the numbers tasks had before: only where their words leave no doubt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from docgen.loading.danh_so_lai import check_renumbered, likely
from docgen.model.ket_qua import KetQua
from docgen.model.tasks import NhiemVu
from tests.unit.loading.helpers import report_of, said

_NAMES = (
    "Thi tìm hiểu cải cách hành chính",
    "Hội nghị đối thoại doanh nghiệp",
    "Chuyên đề trên sóng truyền hình tỉnh",
)
TASKS = {
    tt: NhiemVu(tt, name, "Văn bản", "", (), "", (), "Quý I", 0, tt + 1)
    for tt, name in enumerate(_NAMES, 1)
}


def entry(task: int, product: str, line: int) -> KetQua:
    what = (product, Decimal(1), "bài", 0, "")
    return KetQua(date(2022, 1, 12), task, "VP", *what, minh_hoa=False, line=line)


def found(*entries: KetQua) -> list[str]:
    report = report_of("")
    check_renumbered(entries, TASKS, {"": report})
    return [f"{one} {f.hint}" for one, f in zip(said(report), report.findings, strict=True)]


def test_old_numbers_are_told_with_the_likely_new_ones() -> None:
    first = entry(1, "Hội nghị đối thoại với doanh nghiệp", 2)
    [one] = found(first, entry(2, "Chuyên đề truyền hình", 3))
    assert one.startswith("2 DL237 2 kết quả ghi số của một nhiệm vụ mà sản phẩm giống nhiệm vụ")
    assert "dòng 2: 1 → 2; dòng 3: 2 → 3" in one


def test_nothing_is_said_where_the_words_leave_doubt() -> None:
    other = entry(1, "Hội nghị đối thoại với doanh nghiệp", 2)
    assert not found(other)  # one row alone may be worded in its own way
    assert not found(entry(2, "Bài viết", 3), entry(1, "Tin trên Cổng", 4))
    assert not found(entry(1, _NAMES[0], 2), entry(2, _NAMES[1], 3))
    assert likely("Hội nghị đối thoại", TASKS) == 2
    assert likely("Hội nghị", TASKS) is None


def test_articles_about_other_tasks_are_of_the_task_that_counts_articles() -> None:
    tasks = {
        1: TASKS[1]._replace(nhiem_vu="Đăng tin, bài về cải cách hành chính", san_pham="Tin, bài"),
        4: TASKS[2]._replace(nhiem_vu="In tờ gấp hướng dẫn cấp chứng chỉ hành nghề"),
        6: TASKS[3]._replace(nhiem_vu="Kiểm tra việc công khai thủ tục"),
    }
    report = report_of("")
    products = "Bài về cấp chứng chỉ hành nghề", "Bài về công khai thủ tục"
    entries = [entry(1, product, line) for line, product in enumerate(products, 2)]
    check_renumbered([e._replace(don_vi_tinh="tin, bài") for e in entries], tasks, {"": report})
    assert said(report) == []
    check_renumbered([e._replace(don_vi_tinh="tờ") for e in entries], tasks, {"": report})
    assert len(said(report)) == 1
