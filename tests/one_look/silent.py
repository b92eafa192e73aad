"""What nobody is told of, though one can see it: each with its reason.

`NO_CLAUSE` is for good; what is in `OPEN` is a hole of the checker that is still to be mended, and
its entry goes with it. An entry that excuses nothing any more is named by
`python -m tests.one_look`.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.one_look.judging import Cell
from tests.one_look.wrong import WRONG

_SIDES = frozenset({"left", "centred", "right"})
_OF_TABLES = frozenset({"dau_bang", "o_bang", "o_so_bang"})
_MARKS = frozenset({"sao", "gach_trich_yeu"})


class Silent(NamedTuple):
    """Looks that nobody is told of in these components, under that norm or both, and why.

    `texts` are the openings of the paragraphs meant, where not all of the component are.
    """

    reason: str
    looks: frozenset[str]
    components: frozenset[str | None] = frozenset()
    norm: str | None = None
    texts: tuple[str, ...] = ("",)

    def excuses(self, cell: Cell, norm: str) -> bool:
        return (
            cell.look in self.looks
            and (not self.components or cell.item.component in self.components)
            and self.norm in {None, norm}
            and cell.paragraph.displayed.startswith(self.texts)
        )


NO_CLAUSE = (
    Silent(
        "mục IV nói chữ trong bảng là chữ của nội dung, không nói ô nào đậm, canh về đâu",
        frozenset({"weight", *_SIDES}),
        _OF_TABLES,
    ),
    Silent(
        "dấu kết thúc dưới bảng của phụ lục chỉ có ở văn bản mẫu, không mục nào nói",
        frozenset({"weight", *_SIDES}),
        frozenset({"ket_thuc_phu_luc"}),
    ),
    Silent(
        "khoản có thể có tiêu đề in đậm hoặc không có (II.6.đ): trong hai khoản, một đậm, không rõ",
        frozenset({"weight"}),
        frozenset({"khoan", "khoan_tieu_de"}),
        texts=("1. Nhiệm vụ", "2. Kinh phí"),
    ),
    Silent(
        "II.9.d không nói “Kính gửi” canh về đâu; gạch đầu dòng không ở dưới nó thì báo ở gạch",
        _SIDES,
        frozenset({"kinh_gui"}),
    ),
    Silent(
        "III.8 nói danh sách thẳng hàng với chữ “Nơi nhận”, không nói chữ ấy đứng ở đâu",
        _SIDES,
        frozenset({"noi_nhan"}),
        "hd29",
    ),
    Silent(
        "một dòng ngắn không có dấu chấm có thể là tiêu đề, chú thích, lời giới thiệu",
        frozenset({"weight", "centred", "right"}),
        frozenset({"loi_van"}),
        texts=("Sở Mẫu đề nghị các đơn vị:",),
    ),
    Silent(
        "HD 29 chỉ nói có dấu ấy (III.3.1, III.5), không nói cỡ, phông, đậm hay nghiêng",
        frozenset(WRONG) - {*_SIDES, "red"},
        _MARKS,
    ),
    Silent(
        "HD 29 không nói điều của quyết định đậm hay không",
        frozenset({"weight"}),
        frozenset({"dieu"}),
        "hd29",
    ),
    Silent(
        "HD 29 không nói dòng thẩm quyền trên “QUYẾT ĐỊNH:”; KT826 nói là không xét",
        frozenset({"17 pt", "9 pt", "weight", "italics", *_SIDES}),
        frozenset({None}),
        "hd29",
    ),
    Silent(
        "một dòng in hoa ở bên phải dưới “Phụ lục” thường là ghi chú; KT826 nói là không xét",
        frozenset({"right"}),
        frozenset({"ten_phu_luc"}),
    ),
    Silent(
        "gạch chân có thể là đường kẻ dưới họ tên, dấu; KT873 chỉ xét chữ của các thành phần khác",
        frozenset({"underlined"}),
        frozenset({"ho_ten", "sao", "gach_trich_yeu", "ket_thuc_phu_luc", None, *_OF_TABLES}),
    ),
)
OPEN: tuple[Silent, ...] = ()
