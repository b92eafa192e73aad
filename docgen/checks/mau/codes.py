"""The codes of templates, DL4xx: each with what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "DL401": "thẻ dùng một tên không có",
        "DL402": "thẻ dùng một tên không đúng cách: thuộc tính không có, in cả danh sách",
        "DL403": "khối for hoặc if không mở, đóng đúng chỗ",
        "DL404": "câu lệnh không được dùng trong mẫu",
        "DL405": "biểu thức không được dùng trong mẫu",
        "DL406": "thẻ không mở, đóng trong cùng một đoạn",
        "DL407": "thẻ bị Word cắt rời đến mức không ghép lại được",
        "DL408": "tên có thể trống được in mà không có if",
        "DL409": "thẻ {%p … %} không đứng một mình trong đoạn",
        "DL410": "ô của bảng có thể không còn đoạn nào",
        "DL411": "thiếu mốc nội dung",
        "DL412": "mốc nội dung có nhiều lần",
        "DL413": "mốc nội dung đứng không đúng chỗ",
        "DL414": "thiếu kiểu của một thành phần",
        "DL415": "thiếu thiết lập trang ở cuối tệp",
        "DL416": "thiếu thành phần cố định của mẫu",
        "DL417": "mẫu không in một thành phần của văn bản",
        "DL418": "thành phần được in bằng kiểu của thành phần khác",
        "DL419": "bảng không có lưới cột",
        "DL420": "không đọc được mẫu",
        "DL421": "không có mẫu của một dạng văn bản",
    }
)
