"""data/<year>/tinh-nguyen/<đội>.csv or .xlsx: the members of a volunteer team."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, get_args

from docgen.loading.codes import Code
from docgen.loading.columns import Table, by_column, read_head
from docgen.loading.da_ky import fault_unless_signed
from docgen.loading.proper_names import check_person
from docgen.loading.repeats import repeated
from docgen.loading.units import HOW_DECLARED
from docgen.model.team import ChucDanh, DoiVien
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, gan_nhat, giu_cho_nguoi

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.loading.tables import Row
    from docgen.loading.units import Units
    from docgen.model.ban_hanh import DaBanHanh

ROSTER = Table(
    goi="danh sách đội",
    stem="",
    sheet="Danh sách",
    columns=MappingProxyType(
        {
            "tt": ("TT", "STT", "Số thứ tự", "Số TT"),
            "ho_ten": ("Họ và tên", "Họ tên", "Đoàn viên"),
            "don_vi": ("Đơn vị", "Đơn vị công tác"),
            "chuc_danh": ("Chức danh trong đội", "Chức danh", "Chức vụ trong đội"),
            "dien_thoai": ("Điện thoại", "Số điện thoại", "ĐT"),
            "ghi_chu": ("Ghi chú",),
        }
    ),
    empty_hint="dòng đầu là tên các cột, mỗi người một hàng; so với tệp mẫu của `docgen init`",
    above_hint="; tên phụ lục khai ở phu_luc của đội, docgen tự in",
    total_hint="; docgen tự đếm",
    may_lack=frozenset({"tt", "dien_thoai", "ghi_chu"}),
    hideable=frozenset({"dien_thoai", "ghi_chu"}),
)
_NEEDED = ("ho_ten", "don_vi", "chuc_danh")
_NO_ZERO = regex(
    r"[35789][0-9]{8}|2[0-9]{9}"
)  # of a mobile, of a line with the code of its province
_ROLES: tuple[ChucDanh, ...] = get_args(ChucDanh)


class Roster(NamedTuple):
    """The members whose names could be read; `whole` says that these are all."""

    members: tuple[DoiVien, ...]
    whole: bool


def read_roster(
    rows: tuple[Row, ...], units: Units | None, report: Report, signed: DaBanHanh | None
) -> Roster:
    """The members in the rows under the header, every fault reported.

    `signed` is the issued paper that has the roster, None while that is a draft.
    """
    table = read_head(ROSTER, rows, report)
    if table is None:
        return Roster((), whole=False)
    if not table.rows:
        hint = "thêm mỗi người một hàng dưới hàng tên cột"
        report.error(Code.NO_MEMBERS, "Danh sách đội không có ai", table.line, hint=hint)
        return Roster((), whole=False)
    cells = [(row, by_column(row, table.head)) for row in table.rows]
    members = [_member(row, read, units, report) for row, read in cells if read is not None]
    named = tuple(member for member in members if member.ho_ten)
    _check_once(named, report)
    for member in named:
        check_person(member.ho_ten, member.line, report)
    roles = [_role_of(read.get("chuc_danh", "")) for _, read in cells if read is not None]
    # Where a role could not be read, it may be the leader's.
    _check_leader(named, table.line if all(roles) else None, report, signed)
    return Roster(named, whole=len(named) == len(table.rows))


def _member(row: Row, cells: dict[str, str], units: Units | None, report: Report) -> DoiVien:
    for column in _NEEDED:
        if column in cells and not cells[column]:
            message = f"Ô “{ROSTER.name(column)}” để trống"
            report.error(Code.CELL_EMPTY, message, row.line, hint="điền ô này")
    return DoiVien(
        ho_ten=_one_line(cells.get("ho_ten", "")),
        don_vi=_unit(cells.get("don_vi", ""), units, row, report),
        chuc_danh=_role(cells.get("chuc_danh", ""), row, report),
        dien_thoai=_phone(_one_line(cells.get("dien_thoai", "")), row, report),
        ghi_chu=_one_line(cells.get("ghi_chu", "")),
        line=row.line,
    )


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def _phone(cell: str, row: Row, report: Report) -> str:
    """The number as typed; warned of where Excel took it for an amount and dropped its 0."""
    if _NO_ZERO.fullmatch(cell):
        report.warning(
            Code.MEMBER_PHONE,
            f"Số điện thoại {cell} mất số 0 ở đầu, như khi Excel coi là con số",
            row.line,
            hint=f"định dạng ô là Văn bản (Text) rồi gõ lại: 0{cell}",
        )
    return cell


def _unit(cell: str, units: Units | None, row: Row, report: Report) -> str:
    """The unit as typed, in its own capitals; a code is given its name, which a table prints."""
    name = _one_line(cell)
    if not name or units is None:
        return name
    if units.code(name) is None:
        name = units.in_other_letters(name) or name
    if units.code(name) is None and name not in units.coded and units.whole:
        near = units.nearest(name)
        hint = f"có phải “{near}”?" if near else HOW_DECLARED
        message = f"Đơn vị “{name}” không có trong co-quan.yaml"
        report.error(Code.MEMBER_UNIT, message, row.line, hint=hint)
    return units.coded.get(name, name)


def _role_of(cell: str) -> ChucDanh | None:
    return next((role for role in _ROLES if cung_chu(role, _one_line(cell))), None)


def _role(cell: str, row: Row, report: Report) -> ChucDanh:
    name = _one_line(cell)
    found = _role_of(cell)
    if found is None and name:
        near = gan_nhat(name, _ROLES)
        hint = f"có phải “{near}”?" if near else f"các chức danh: {', '.join(_ROLES)}"
        report.error(Code.MEMBER_ROLE, f"Chức danh “{name}” không có", row.line, hint=hint)
    return found or "Đội viên"


def check_somebody(members: tuple[DoiVien, ...], report: Report) -> None:
    """Of a roster that is not declared invented: members who have no name yet."""
    nobody = [member for member in members if giu_cho_nguoi(member.ho_ten)]
    if nobody:
        report.warning(
            Code.ILLUSTRATION,
            f"Danh sách có {len(nobody)} chỗ chưa phải họ tên một người (“{nobody[0].ho_ten}”): "
            "văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
            nobody[0].line,
            hint="ghi họ tên từng đội viên",
        )


def _check_once(members: tuple[DoiVien, ...], report: Report) -> None:
    for member, first in repeated(members, lambda member: member.ho_ten.casefold()):
        report.error(
            Code.MEMBER_TWICE,
            f"“{member.ho_ten}” đã có ở dòng {first.line}",
            member.line,
            hint="xóa một dòng; hai người trùng tên thì ghi thêm để phân biệt, lịch trực gọi "
            "người bằng tên",
        )


def _check_leader(
    members: tuple[DoiVien, ...], head: int | None, report: Report, signed: DaBanHanh | None
) -> None:
    """One leader, not more; that there is none is said at line `head`, if that can be known."""
    leaders = [member for member in members if member.chuc_danh == "Đội trưởng"]
    for other in leaders[1:]:
        message = f"Đội có hơn một đội trưởng: “{leaders[0].ho_ten}” và “{other.ho_ten}”"
        hint = "giữ một đội trưởng, người kia ghi Đội phó hoặc Đội viên"
        fault_unless_signed(report, Code.TEAM_LEADER, message, other.line, hint=hint, signed=signed)
    if head and members and not leaders:
        hint = "ghi Đội trưởng ở cột Chức danh trong đội của một người"
        report.warning(Code.TEAM_LEADER, "Đội chưa có đội trưởng", head, hint=hint)
