"""Every fault of issuing: code → what it means. A code, once given, is never used again."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Code(StrEnum):
    """DL5: what stands between a draft and its number, and what issuing has to say."""

    FUTURE_DATE = "DL511"
    OTHER_YEAR = "DL512"
    NUMBER_TAKEN = "DL513"
    ALREADY_ISSUED = "DL514"
    SIGNER_NOT_IN_OFFICE = "DL515"
    ILLUSTRATION = "DL516"
    OTHER_PAPER = "DL517"
    OTHER_NUMBER = "DL518"
    OTHER_DATE = "DL519"
    NO_PLACE = "DL520"
    ORDER_OF_DATES = "DL521"
    OTHER_MONTH = "DL522"
    DIFFERS_FROM_DATA = "DL523"
    UNREADABLE = "DL524"
    ARCHIVE_CHANGED = "DL525"
    REPLACED_PAPER = "DL526"
    ISSUED_WITH_ERRORS = "DL527"
    FORM_ERRORS = "DL528"
    UNLISTED_ARCHIVE = "DL529"
    UNFINISHED = "DL530"
    NO_ANNEX = "DL531"
    UNDECIDED = "DL532"
    OUTSIDE_TERM = "DL535"


MEANING: Mapping[Code, str] = MappingProxyType(
    {
        Code.FUTURE_DATE: "Ngày ban hành ở tương lai",
        Code.OTHER_YEAR: "Ngày ban hành không thuộc năm của văn bản",
        Code.NUMBER_TAKEN: "Số đã cấp cho văn bản khác trong cùng dãy số",
        Code.ALREADY_ISSUED: "Văn bản đã ban hành",
        Code.SIGNER_NOT_IN_OFFICE: "Người ký không giữ chức vụ vào ngày ban hành",
        Code.ILLUSTRATION: "Văn bản minh họa hoặc dự thảo, không ban hành được",
        Code.OTHER_PAPER: "Tệp không phải văn bản này: ký hiệu, tên loại, trích yếu, người ký khác",
        Code.OTHER_NUMBER: "Trong tệp đã ghi số khác",
        Code.OTHER_DATE: "Trong tệp đã ghi ngày khác",
        Code.NO_PLACE: "Trong tệp không có chỗ ghi số hoặc ngày",
        Code.ORDER_OF_DATES: "Thứ tự ngày ngược với thứ tự số",
        Code.OTHER_MONTH: "Tháng in sẵn trong dự thảo khác tháng ban hành",
        Code.DIFFERS_FROM_DATA: "Bản đã ban hành khác với dữ liệu",
        Code.UNREADABLE: "Không đọc được tệp của văn bản",
        Code.ARCHIVE_CHANGED: "Tệp lưu của văn bản đã ban hành bị sửa",
        Code.REPLACED_PAPER: "Văn bản được thay thế không có hoặc đã được thay thế",
        Code.ISSUED_WITH_ERRORS: "Ban hành khi còn lỗi thể thức, chỗ sửa chưa xong, có lý do",
        Code.FORM_ERRORS: "Bản được duyệt còn lỗi nên chưa ban hành",
        Code.UNLISTED_ARCHIVE: "Tệp lưu không có trong sổ đã ban hành",
        Code.UNFINISHED: "Tệp còn nhận xét hoặc chỗ sửa chưa chấp nhận",
        Code.NO_ANNEX: "Tệp thiếu phụ lục hoặc bảng của phụ lục",
        Code.UNDECIDED: "Văn bản còn điều phải quyết định của năm chép từ năm trước",
        Code.OUTSIDE_TERM: "Ngày ban hành ngoài nhiệm kỳ của Chi đoàn",
    }
)
"""What each code means, for the list of codes in the documentation."""
