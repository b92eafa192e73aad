"""`{{ name }}` in typed text: which are written rightly, which exist, what else is refused.

Nothing in a text is ever run; Jinja's commands and expressions are named as faults, so that
nobody believes they work.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.yaml_doc import walk
from docgen.model.names import SUA_DOI, TEN_CHUNG, TEN_CUA_VIEC, TEN_GOI, THAY_THE, VIEC
from docgen.patterns import regex
from docgen.vietnamese import bo_dau, gan_nhat

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.text import Dong, VanXuoi

_COMMAND = regex(r"\{[%#]")
_BRACED = regex(r"\{\{(.*?)\}\}", re.DOTALL)
_NAME = regex(r"[a-z][a-z0-9_]*")
_SINGLE = regex(r"(?<!\{)\{\s*([a-z][a-z0-9_]*)\s*\}(?!\})")
_APART = regex(r"\{\s+\{\s*([a-z][a-z0-9_]*)\s*\}\s*\}")
_SHOWN = 24  # characters beside a lost brace
_WORDS = regex(r"[\w .-]+")


def check_names(text: str, line: int, known: Collection[str] | None, report: Report) -> None:
    """Report every fault of the braces in `text`; `known` None judges their form alone."""
    if _COMMAND.search(text):
        report.error(
            Code.JINJA,
            "Có lệnh {% hoặc {# trong lời văn; docgen không chạy lệnh nào",
            line,
            hint="xóa lệnh, gõ lời văn như sẽ đọc; giá trị dùng lại thì đặt tên trong gia_tri",
        )
    for found in _BRACED.finditer(text):
        if _COMMAND.match(found.group(), 1):
            continue  # {{% … }} is the command already named
        _check_one(found.group(1).strip(), line, known, report)
    rest = _BRACED.sub("", text)
    for found in _APART.finditer(rest):
        message = f"Dấu ngoặc nhọn viết rời nhau, in như gõ: {found[0]}"
        report.warning(Code.BRACES, message, line, hint=f"viết {{{{ {found[1]} }}}}")
    rest = _APART.sub("", rest)
    if "{{" in rest or "}}" in rest:
        message = f"Thiếu {_lost(rest)}"
        report.error(Code.BRACES, message, line, hint="viết đủ cặp, ví dụ {{ nam }}")
    for found in _SINGLE.finditer(rest):
        if found[1] in (known or ()):
            message = f"Tên {found[1]} đặt trong một lớp ngoặc nhọn, in như gõ: {found[0]}"
            report.warning(Code.BRACES, message, line, hint=f"viết {{{{ {found[1]} }}}}")


def _lost(text: str) -> str:
    """The braces that are missing, and beside what."""
    from textwrap import shorten

    opened = text.find("{{")
    if opened >= 0:
        return f"}}}} sau “{shorten(text[opened:], _SHOWN, placeholder=' …')}”"
    before = text[: text.index("}}")]
    word = before.rstrip().rpartition(" ")[2]
    return f"{{{{ trước “{word}{before[len(before.rstrip()) :]}}}}}”"


def check_no_names(doc: Node, report: Report) -> None:
    """Report every brace in a file whose values are printed as they are typed."""
    for _, node in walk(doc):
        if not isinstance(node.value, str):
            continue
        check_names(node.value, node.line, None, report)
        for found in _BRACED.finditer(node.value):
            if _WORDS.fullmatch(found.group(1).strip()):
                report.error(
                    Code.UNKNOWN_NAME,
                    f"“{found.group()}” không dùng được ở đây: giá trị in đúng như gõ",
                    node.line,
                    hint="gõ thẳng chữ sẽ in; tên trong {{ }} chỉ dùng trong tệp của từng văn bản",
                )


def check_called(prose: VanXuoi, tables: Collection[str], report: Report) -> None:
    """Each of these tables is called somewhere in the text; that there is none is said already."""
    for name in sorted(set(tables) - names_called(prose)) if prose.dong else ():
        report.error(
            Code.TABLE_MISSING,
            f"Lời văn không có bảng “{name}”",
            prose.dong[0].line,
            hint=f"gõ {{{{ {name} }}}} riêng một dòng, ở chỗ cần bảng",
        )


def names_called(prose: VanXuoi) -> set[str]:
    """Every name the text uses."""
    return {name for paragraph in prose.dong for name in names_in(paragraph)}


def check_tables(prose: VanXuoi, tables: Collection[str], report: Report) -> None:
    """A computed table's name stands alone on its line, with words after the table.

    Without them the table would run into the next one or into the signature.
    """
    for paragraph, follower in with_follower(prose):
        named = names_in(paragraph).intersection(tables)
        alone = TEN_GOI.fullmatch(paragraph.noi_dung) and not paragraph.so
        for name in sorted(named):
            if not alone:
                report.error(
                    Code.TABLE_INLINE,
                    f"“{name}” là một bảng, phải đứng một mình trên dòng",
                    paragraph.line,
                    hint=f"xuống dòng, gõ riêng {{{{ {name} }}}}",
                )
            elif follower is None or names_in(follower).intersection(tables):
                report.error(
                    Code.TABLE_LAST,
                    f"Sau bảng “{name}” không có lời văn",
                    paragraph.line,
                    hint="gõ thêm một đoạn dưới bảng, ví dụ câu kết của văn bản",
                )


def with_follower(prose: VanXuoi) -> Iterator[tuple[Dong, Dong | None]]:
    """Each paragraph with the next one, None after the last; of a text without any, nothing."""
    return zip(prose.dong, (*prose.dong[1:], None), strict=False)  # () and (None,): no paragraph


def names_in(paragraph: Dong) -> set[str]:
    """The names one paragraph uses."""
    return {found.group(1).strip() for found in _BRACED.finditer(paragraph.noi_dung)}


def _check_one(inner: str, line: int, known: Collection[str] | None, report: Report) -> None:
    if not _NAME.fullmatch(inner) and not _WORDS.fullmatch(inner):
        report.error(
            Code.JINJA,
            f"“{{{{ {inner} }}}}” không phải là một tên; docgen không tính biểu thức",
            line,
            hint="trong {{ }} chỉ viết một tên, ví dụ {{ nam_truoc }}",
        )
    elif known is not None and inner not in known:
        if inner == "van_ban_goc":
            hint = "khai van_ban_goc (loai, so, ngay, co_quan) ở đầu tệp ke-hoach.md"
        elif inner in {THAY_THE, SUA_DOI}:
            viec = next(viec for viec, ten in TEN_CUA_VIEC.items() if ten == inner)
            hint = f"khai {viec} (số, ký hiệu của văn bản được {VIEC[viec]}) ở đầu tệp này"
        elif near := gan_nhat(re.sub(r"\W+", "_", bo_dau(inner).lower()), known):
            hint = f"có phải {{{{ {near} }}}}?"
        else:
            names = ", ".join(sorted(known or TEN_CHUNG))
            hint = f"các tên dùng được: {names}; tên khác thì khai trong gia_tri"
        report.error(Code.UNKNOWN_NAME, f"Không có tên “{inner}”", line, hint=hint)
