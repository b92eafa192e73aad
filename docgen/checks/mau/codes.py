"""Every fault of a template: code → what it means. A code, once given, is never used again."""

from __future__ import annotations

from enum import unique

from docgen.findings import NOT_READ, KnownCode


@unique
class Code(KnownCode):
    """DL4: what keeps a paper from being filled into a template as the norm has it."""

    UNKNOWN_NAME = "DL401", "thẻ dùng một tên không có"
    WRONG_USE = "DL402", "thẻ dùng một tên không đúng cách: thuộc tính không có, in cả danh sách"
    UNBALANCED = "DL403", "khối for hoặc if không mở, đóng đúng chỗ"
    STATEMENT = "DL404", "câu lệnh không được dùng trong mẫu"
    EXPRESSION = "DL405", "biểu thức không được dùng trong mẫu"
    TAG_OVER_PARAGRAPHS = "DL406", "thẻ không mở, đóng trong cùng một đoạn"
    TAG_IN_PIECES = "DL407", "thẻ bị Word cắt rời đến mức không ghép lại được"
    MAY_BE_EMPTY = "DL408", "tên có thể trống được in mà không có if"
    NOT_ALONE = "DL409", "thẻ {%p … %} không đứng một mình trong đoạn"
    EMPTY_CELL = "DL410", "ô của bảng có thể không còn đoạn nào"
    NO_MARKER = "DL411", "thiếu mốc nội dung"
    MARKER_TWICE = "DL412", "mốc nội dung có nhiều lần"
    MARKER_MISPLACED = "DL413", "mốc nội dung đứng không đúng chỗ"
    NO_STYLE = "DL414", "thiếu kiểu của một thành phần"
    NO_SECTION = "DL415", "thiếu thiết lập trang ở cuối tệp"
    FIXED_TEXT_GONE = "DL416", "thiếu thành phần cố định của mẫu"
    NOT_PRINTED = "DL417", "mẫu không in một thành phần của văn bản"
    OTHER_STYLE = "DL418", "thành phần được in bằng kiểu của thành phần khác"
    NO_GRID = "DL419", "bảng không có lưới cột"
    UNREADABLE = "DL420", "không đọc được mẫu", NOT_READ
    MISSING = "DL421", "không có mẫu của một dạng văn bản", NOT_READ
    HIDDEN = "DL423", "kiểu của một thành phần ẩn chữ, không in ra"
    PRINTED_TWICE = "DL424", "thẻ của một thành phần được in hai lần"
    ADORNED = "DL425", "kiểu của một thành phần tô sáng, kẻ khung, gạch, co giãn chữ"
    ELSEWHERE = "DL422", "thẻ đứng ở nơi docgen không điền: chú thích, trường, chữ thay thế"
