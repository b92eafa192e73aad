"""A report: numbers that agree, words made of them, what goes where in its two forms."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.compose import bao_cao
from docgen.loading.lich import hieu_lich
from docgen.loading.team import load_plan_of_team
from docgen.model.bao_cao import TEN_BANG_BAO_CAO, TEN_BAO_CAO, TEN_DU_THAO, BaoCao
from docgen.model.ket_qua import KetQua, NhatKy
from docgen.model.ky_bao_cao import TEN_KY, ky_bao_cao
from docgen.model.text import Dong, VanXuoi
from docgen.model.year import Nam
from docgen.van_ban import RA_SOAT, Bang, O, VanBan
from docgen.vietnamese import doc_tien, hieu_so, hieu_tien, viet_so
from tests.papers import read, report, report_data, upward_report

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.lich import Lich

ALL = "\n".join(f"{name}: {{{{ {name} }}}}" for name in TEN_BAO_CAO)


def composed(
    entries: tuple[KetQua, ...],
    ten: str,
    text: str = ALL,
    before: NhatKy | None = None,
    lich: Mapping[int, Lich] = MappingProxyType({}),
) -> VanBan:
    """A report of that log alone: its text, and all tables in one annex each."""
    nam, typed = _quy_1()
    nam = with_real_people(nam)
    annex = typed.khai.phu_luc[0]
    annexes = tuple(annex._replace(bang=name.removeprefix("bang_")) for name in TEN_BANG_BAO_CAO)
    lines = tuple(Dong("doan", "", line, k) for k, line in enumerate(text.split("\n"), 1))
    return bao_cao.compose(
        nam,
        typed._replace(
            khai=typed.khai._replace(phu_luc=annexes),
            van_xuoi=VanXuoi("x.md", lines),
            ky=ky_bao_cao(2022, ten),
            nhat_ky=NhatKy("ket-qua.csv", entries, co=True),
            lich={**typed.lich, **lich},
            nam_truoc=before or NhatKy("ket-qua.csv"),
        ),
    )


@cache
def _quy_1() -> tuple[Nam, BaoCao]:
    return report_data("quy-1")


def with_real_people(nam: Nam) -> Nam:
    units = tuple(unit._replace(minh_hoa=False) for unit in nam.co_quan.don_vi)
    return nam._replace(co_quan=nam.co_quan._replace(don_vi=units))


def entry(ngay: date, **changes: Any) -> KetQua:
    usual = KetQua(
        ngay=ngay,
        nhiem_vu=3,
        don_vi="VP",
        san_pham="Tin, bài",
        so_luong=Decimal(1),
        don_vi_tinh="tin, bài",
        kinh_phi=0,
        minh_chung="",
        minh_hoa=False,
        line=1,
    )
    return usual._replace(**changes)


def cell(o: O) -> str:
    return "\n".join(doan.text.replace("\u00a0", " ") for doan in o.doan)


def table(paper: VanBan, name: str) -> list[list[str]]:
    annex = paper.cac_phu_luc[list(TEN_BANG_BAO_CAO).index(name)]
    (found,) = (block for block in annex.khoi if isinstance(block, Bang))
    return [[cell(o) for o in row] for row in found.hang]


def text(paper: VanBan) -> list[str]:
    lines = (block.text for block in paper.khoi if not isinstance(block, Bang))
    return [line.replace("\u00a0", " ") for line in lines]


def values(paper: VanBan) -> dict[str, str]:
    """What each name came to, of a report whose text is `ALL`."""
    return dict(line.split(": ", 1) for line in text(paper))


ENTRIES = st.lists(
    st.builds(
        entry,
        st.integers(0, 364).map(lambda days: date(2021, 12, 15) + timedelta(days=days)),
        nhiem_vu=st.integers(1, 16),
        don_vi=st.sampled_from(["VP", "PBGDPL", "XDKT", "HCHTTP", "CDTN"]),
        so_luong=st.integers(0, 999).map(Decimal),
        don_vi_tinh=st.sampled_from(["tin, bài", "tin", "hội nghị"]),
        kinh_phi=st.integers(0, 10**9),
    ),
    max_size=12,
).map(tuple)


@given(ENTRIES, st.sampled_from(TEN_KY))
def test_totals_are_sums_of_their_columns_and_what_the_text_says(
    entries: tuple[KetQua, ...], ten: str
) -> None:
    paper = composed(entries, ten)
    said = values(paper)
    *units, total = table(paper, "bang_tin_bai")
    for column in range(2, 6):
        assert sum(hieu_so(row[column]) for row in units) == hieu_so(total[column - 1])
    assert hieu_so(said["tong_tin_bai"]) == hieu_so(total[1])
    assert hieu_so(said["tin_bai_luy_ke"]) == hieu_so(total[2])
    assert hieu_so(said["chi_tieu_den_ky"]) == hieu_so(total[3])
    assert hieu_so(said["chi_tieu_nam"]) == hieu_so(total[4]) == 80
    *tasks, sums = table(paper, "bang_ket_qua")
    for column in (4, 5, 6):
        spent = sum(hieu_tien(row[column], 10**6) for row in tasks)
        assert spent == hieu_tien(sums[column - 3], 10**6)
    for name, line, column in (("ky", "Trong kỳ", 2), ("luy_ke", "Lũy kế", 3)):
        spent = hieu_tien(sums[column], 10**6)
        in_both = f"{viet_so(spent)} đồng (Bằng chữ: {doc_tien(spent)})"
        assert said[f"kinh_phi_{name}"] == in_both
        assert f"{line}: {in_both}" in sums[0].split("\n")


@given(ENTRIES, st.sampled_from(TEN_KY))
def test_what_was_done_is_counted_once_and_nothing_is_lost(
    entries: tuple[KetQua, ...], ten: str
) -> None:
    ky = ky_bao_cao(2022, ten)
    said = values(composed(entries, ten))
    counted = [e for e in entries if ky.tu <= e.ngay <= ky.den and e.don_vi_tinh != "hội nghị"]
    assert hieu_so(said["tong_tin_bai"]) == sum(e.so_luong for e in counted)
    done = {e.nhiem_vu for e in entries if ky.tu <= e.ngay <= ky.den}
    assert int(said["so_nhiem_vu_co_ket_qua"]) == len(done)
    whys = ("chua_co_ket_qua", "chua_phat_sinh", "ky_truoc", "chua_den_lich")
    named = [said[f"nhiem_vu_{why}"] for why in whys]
    numbers = [
        int(word) for line in named for word in line.replace(",", " ").split() if word.isdigit()
    ]
    assert sorted(numbers) == sorted({*range(1, 17)} - done)


def test_a_unit_behind_is_named_with_what_it_lacks() -> None:
    paper = composed((entry(date(2022, 3, 1), so_luong=Decimal(4)),), "quy-1")
    assert values(paper)["don_vi_cham"].split("; ")[:2] == [
        "Văn phòng Sở (thiếu 01 tin, bài)",
        "Phòng Phổ biến, giáo dục pháp luật (thiếu 05 tin, bài)",
    ]
    rows = table(paper, "bang_tin_bai")
    assert rows[0] == ["1", "Văn phòng Sở", "4", "4", "5", "20", "20", "Chậm, thiếu 1"]
    assert rows[4][-1] == "Không giao chỉ tiêu"


def test_a_unit_without_a_headcount_has_no_target_that_is_known() -> None:
    nam, typed = _quy_1()
    first, *others = with_real_people(nam).co_quan.don_vi
    units = (first._replace(so_nguoi=None), *others)
    nam = nam._replace(co_quan=nam.co_quan._replace(don_vi=units))
    lines = tuple(Dong("doan", "", line, k) for k, line in enumerate(ALL.split("\n"), 1))
    annex = typed.khai.phu_luc[0]
    annexes = tuple(annex._replace(bang=name.removeprefix("bang_")) for name in TEN_BANG_BAO_CAO)
    typed = typed._replace(
        khai=typed.khai._replace(phu_luc=annexes), van_xuoi=VanXuoi("x.md", lines)
    )
    paper = bao_cao.compose(nam, typed)
    unknown = f"{RA_SOAT} chưa ghi số người]"
    rows = table(paper, "bang_tin_bai")
    assert rows[0][4:] == ["", "", "", unknown]
    assert rows[4][-1] == "Không giao chỉ tiêu"
    assert rows[-1][3:] == ["", "", "", ""]
    said = values(paper)
    assert {said[name] for name in ("chi_tieu_den_ky", "chi_tieu_nam", "ty_le_tin_bai")} == {
        f"{RA_SOAT} chưa tính được chỉ tiêu, có đơn vị chưa ghi số người]"
    }
    assert f"Văn phòng Sở {unknown}" in said["don_vi_cham"]


def test_units_with_nothing_in_the_period_are_named() -> None:
    said = values(
        composed((entry(date(2022, 3, 1)), entry(date(2022, 5, 1), don_vi="CDTN")), "quy-1")
    )
    assert said["don_vi_chua_co_ket_qua"] == (
        "Phòng Phổ biến, giáo dục pháp luật; Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp "
        "luật; Phòng Hành chính và hỗ trợ tư pháp; Chi đoàn Thanh niên Sở"
    )


@pytest.mark.parametrize(
    ("ngay", "trong_ky", "luy_ke"),
    [
        (date(2022, 3, 14), "0", "01"),
        (date(2022, 3, 15), "01", "01"),
        (date(2022, 6, 14), "01", "01"),
        (date(2022, 6, 15), "0", "0"),
    ],
)
def test_an_entry_belongs_to_the_period_its_date_falls_in(
    ngay: date, trong_ky: str, luy_ke: str
) -> None:
    said = values(composed((entry(ngay),), "quy-2"))
    assert (said["tong_tin_bai"], said["tin_bai_luy_ke"]) == (trong_ky, luy_ke)


def test_the_days_of_the_data_are_said() -> None:
    assert values(composed((), "quy-1"))["so_lieu"] == (
        "số liệu từ ngày 15/12/2021 đến ngày 14/3/2022"
    )


def test_a_task_says_what_was_done_or_why_nothing() -> None:
    entries = (
        entry(date(2022, 1, 5), san_pham="Bản tin", so_luong=Decimal(2), don_vi_tinh="số"),
        entry(date(2022, 5, 5), san_pham="Bản tin", so_luong=Decimal(1), don_vi_tinh="số"),
        entry(date(2022, 5, 6), san_pham="Tọa đàm", so_luong=Decimal("1.5"), don_vi_tinh="buổi"),
        entry(date(2022, 1, 5), nhiem_vu=1, san_pham="Kế hoạch", don_vi_tinh="văn bản"),
    )
    done = {row[0]: row[3] for row in table(composed(entries, "quy-2"), "bang_ket_qua")[:-1]}
    assert done["3"] == "- Bản tin: 1 số (lũy kế 3)\n- Tọa đàm: 1,5 buổi (lũy kế 1,5)"
    assert done["1"] == "Chưa có kết quả trong kỳ\n- Kế hoạch: không có (lũy kế 1 văn bản)"
    assert done["5"] == "Chưa phát sinh trong kỳ"  # on request
    assert done["10"] == "Chưa đến lịch thực hiện"  # October


def test_a_task_of_january_is_done_or_late_in_summer() -> None:
    """Task 4 is due in January: afterwards it is not still to come."""

    def summer(*entries: KetQua) -> tuple[str, str, str]:
        paper = composed(entries, "quy-3")
        done = {row[0]: row[3] for row in table(paper, "bang_ket_qua")[:-1]}
        said = values(paper)
        return done["4"], said["nhiem_vu_ky_truoc"], said["nhiem_vu_chua_co_ket_qua"]

    done, before, lacking = summer(entry(date(2022, 1, 20), nhiem_vu=4, don_vi_tinh="văn bản"))
    assert done.startswith("Đã thực hiện ở kỳ trước\n- Tin, bài: không có (lũy kế 1 văn bản)")
    assert before == "nhiệm vụ số 4"
    assert " 4," not in lacking
    done, before, lacking = summer()
    assert done == "Quá lịch, chưa có kết quả"
    assert before == "không có"
    assert " 4," in lacking


def test_the_next_period_s_tasks_come_from_the_schedules() -> None:
    said = values(composed((), "9-thang"))["nhiem_vu_ky_sau"]
    assert said == (
        "nhiệm vụ số 10 theo lịch trong kỳ; các nhiệm vụ số 1, 2, 3, 6, 7, 11, 14, 15, 16 thường "
        "xuyên, định kỳ; các nhiệm vụ số 5, 8, 9, 12, 13 khi có yêu cầu hoặc theo kế hoạch của nơi "
        "chủ trì"
    )
    numbers = [row[0] for row in table(composed((), "9-thang"), "bang_ky_sau")]
    assert "10" in numbers
    assert "4" not in numbers  # January
    assert values(composed((), "nam"))["nhiem_vu_ky_sau"] == "theo Kế hoạch năm 2023"


def test_a_named_day_after_the_data_end_is_of_the_next_period() -> None:
    """A report of data to 14 September does not call late what is to be done on the 20th."""
    day = {4: hieu_lich("Ngày 20/9", 2022)}
    paper = composed((), "quy-3", lich=day)
    done = {row[0]: row[3] for row in table(paper, "bang_ket_qua")[:-1]}
    assert done["4"] == "Chưa đến lịch thực hiện"
    assert " 4," not in values(paper)["nhiem_vu_chua_co_ket_qua"]
    assert "số 4, 10 theo lịch trong kỳ" in values(paper)["nhiem_vu_ky_sau"]
    assert "4" in [row[0] for row in table(paper, "bang_ky_sau")]
    late = composed((), "quy-4", lich=day)
    assert " 4," in values(late)["nhiem_vu_chua_co_ket_qua"]


def test_last_year_is_compared_where_it_has_a_log() -> None:
    before = NhatKy(
        "x", (entry(date(2021, 2, 1), so_luong=Decimal(7), kinh_phi=5_000_000),), co=True
    )
    entries = (entry(date(2022, 2, 1), so_luong=Decimal(4), kinh_phi=5_000_000),)
    paper = composed(entries, "quy-1", before=before)
    assert values(paper)["cung_ky"] == (
        "số tin, bài giảm 03 (từ 07 xuống 04), kinh phí không thay đổi (5.000.000 đồng) so với "
        "quý I năm 2021"
    )
    assert table(paper, "bang_cung_ky") == [
        ["1", "Tin, bài trong kỳ", "tin, bài", "4", "7", "-3"],
        ["2", "Kinh phí trong kỳ", "triệu đồng", "5", "5", "0"],
    ]
    assert values(composed(entries, "quy-1"))["cung_ky"] == (
        "chưa có số liệu quý I năm 2021 để so sánh"
    )


def test_other_products_are_compared_each_by_its_name_or_by_what_counts_several() -> None:
    def other(year: int, product: str, unit: str) -> KetQua:
        day = date(year, 2, 1)
        return entry(day, san_pham=product, don_vi_tinh=unit, so_luong=Decimal(2))

    before = NhatKy(
        "x", (other(2021, "Kế hoạch", "văn bản"), other(2021, "tập huấn", "buổi")), co=True
    )
    entries = (other(2022, "Tập huấn", "Buổi"), other(2022, "Công văn", "văn bản"))
    rows = table(composed(entries, "quy-1", before=before), "bang_cung_ky")
    assert [row[1:5] for row in rows[1:-1]] == [
        ["Tập huấn trong kỳ", "Buổi", "2", "2"],
        ["Sản phẩm khác (văn bản) trong kỳ", "văn bản", "2", "2"],
    ]


def test_cumulated_numbers_are_compared_where_the_period_is_not_the_year_so_far() -> None:
    before = NhatKy("x", (entry(date(2021, 2, 1)),), co=True)
    rows = table(composed((entry(date(2022, 4, 1)),), "quy-2", before=before), "bang_cung_ky")
    assert [row[1:5] for row in rows] == [
        ["Tin, bài trong kỳ", "tin, bài", "1", "0"],
        ["Tin, bài lũy kế", "tin, bài", "1", "1"],
        ["Kinh phí trong kỳ", "triệu đồng", "0", "0"],
        ["Kinh phí lũy kế", "triệu đồng", "0", "0"],
    ]


def test_a_second_mention_of_the_plan_is_its_type_and_symbol_alone() -> None:
    """The blanks of a draft are the same as where it is cited in full."""
    assert text(composed((), "quy-1", "{{ ke_hoach_ngan }}")) == ["Kế hoạch số …/KH-STP"]
    (draft,) = text(composed((), "quy-1", "{{ du_thao_chi_dao }}"))
    assert "Kế hoạch số …/KH-STP" in draft
    assert "ngày …" not in draft


@pytest.mark.parametrize("name", TEN_DU_THAO)
def test_a_draft_sentence_is_marked(name: str) -> None:
    (line,) = text(composed((entry(date(2022, 2, 1)),), "quy-1", f"{{{{ {name} }}}}"))
    assert line.startswith(f"{RA_SOAT} ")
    assert line.endswith(".]")
    assert "{{" not in line


def test_a_letter_and_a_report_to_a_superior_have_each_their_form() -> None:
    letter = report("6-thang")
    assert (letter.mau, letter.ten_loai, letter.ten) == ("cong-van", "", "6-thang")
    assert letter.so_ky_hieu.endswith("/STP-VP")
    assert letter.trich_yeu_cong_van[0].startswith("V/v báo cáo kết quả tuyên truyền")
    assert letter.kinh_gui == "Kính gửi: Sở Thông tin và Truyền thông"
    paper = upward_report()
    assert (paper.mau, paper.ten_loai) == ("ten-loai", "BÁO CÁO")
    assert paper.so_ky_hieu.endswith("/BC-STP")
    assert paper.trich_yeu[0].startswith("Kết quả tuyên truyền cải cách hành chính")
    assert paper.kinh_gui == "Kính gửi: UBND tỉnh"
    assert "(Kèm theo Báo cáo số" in paper.cac_phu_luc[0].kem_theo
    assert "/BC-STP" in paper.cac_phu_luc[0].kem_theo


def test_a_report_to_no_superior_prints_no_kinh_gui() -> None:
    nam, typed = report_data("quy-1")
    khai = typed.khai._replace(loai="bao_cao")
    paper = bao_cao.compose(nam, typed._replace(khai=khai, in_kinh_gui=False))
    assert paper.kinh_gui is None
    assert paper.noi_kinh_gui == ()


def test_a_report_of_the_year_signed_in_january_says_so() -> None:
    nam, typed = report_data("nam")
    khai = typed.khai._replace(thang=1)
    paper = bao_cao.compose(nam, typed._replace(khai=khai, nam_ban_hanh=2023))
    assert paper.dia_danh_ngay.replace("\u00a0", " ").endswith("tháng 01 năm 2023")
    assert "tháng 01 năm 2023" in paper.cac_phu_luc[0].kem_theo.replace("\u00a0", " ")


def test_invented_results_are_said_on_the_paper() -> None:
    assert composed((entry(date(2022, 2, 1)),), "quy-1").khung is None
    assert composed((entry(date(2022, 2, 1), minh_hoa=True),), "quy-1").khung == "MINH HỌA"
    # Of a later day: no number of this period rests on it.
    assert composed((entry(date(2022, 5, 1), minh_hoa=True),), "quy-1").khung is None


def test_every_sample_says_every_number_it_names() -> None:
    for ten in TEN_KY:
        nam, typed = report_data(ten)
        assert isinstance(typed, BaoCao)
        lines = text(bao_cao.compose(nam, typed))
        assert any("số liệu từ ngày" in line for line in lines)
        assert not [line for line in lines if "{{" in line or RA_SOAT in line]


def test_the_sample_log_counts_the_shifts_the_sample_teams_have() -> None:
    """What a reader adds up in the duty tables is what the reports say."""
    teams = [load_plan_of_team(*read(2022), ten)[1] for ten in ("doi-1", "doi-2")]
    counted = {
        (done.ngay, done.so_luong)
        for done in report_data("nam")[1].nhat_ky.ket_qua
        if done.don_vi_tinh == "buổi" and done.nhiem_vu == 16
    }
    assert counted == {
        (team.khai.truc.den, len(team.lich_truc) * len(team.khai.truc.ca)) for team in teams
    }
