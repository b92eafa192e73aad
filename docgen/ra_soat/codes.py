"""Every question of a review: code → what it means, and the letters its IDs begin with."""

from __future__ import annotations

from enum import unique
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.findings import KnownCode

if TYPE_CHECKING:
    from collections.abc import Mapping


@unique
class Code(KnownCode):
    """DL6: what a person decides before a year's papers can be issued; the worst come first."""

    UNDER_REVIEW = "DL600", "Văn bản còn điều phải quyết định: in kèm DỰ THẢO, chưa ban hành được"
    SIGNED_OTHERWISE = "DL601", "Bản đã ký năm trước khác dữ liệu, docgen không tự đưa vào được"
    BASE_PAPER = "DL602", "Văn bản gốc là của năm trước"
    SIGNER_NOT_IN_OFFICE = "DL603", "Người ký không giữ chức vụ vào tháng ban hành"
    BODY_NOT_IN_TIME = "DL604", "Cơ quan không còn mang tên này vào tháng ban hành"
    LITERAL_YEAR = "DL605", "Năm gõ thẳng trong lời văn, bảng hoặc phần khai"
    SPAN_OVER = "DL606", "Giai đoạn đã hết trước năm của văn bản"
    OLD_TERM = "DL607", "Thuật ngữ đã đổi"
    NAMED_EVENT = "DL608", "Cuộc thi, chương trình có tên, có thể chỉ có một năm"
    SIGNER_UNKNOWN = "DL609", "Người ký chưa ghi nhiệm kỳ"
    STALE_TICK = "DL610", "Điều đã quyết định không còn trong dữ liệu"
    TAKEN_FROM_SIGNED = "DL611", "Lời văn lấy theo bản đã ký của năm trước"
    NOT_CARRIED = "DL612", "Tệp, mục của năm trước không chép sang"
    SIGNED_UNUSABLE = "DL613", "Bản đã ký của năm trước không dùng được"
    OLD_FIGURE = "DL614", "Số liệu gõ thẳng trong báo cáo chép từ năm trước"
    DAYS_OF_DUTY = "DL615", "Đợt trực của đội lấy theo ngày của năm trước"
    MEMBERS = "DL616", "Danh sách đội chép nguyên từ năm trước"
    TERM_OVER = "DL617", "Nhiệm kỳ của Chi đoàn hết trước tháng ban hành"
    DAYS_OF_DATA = "DL618", "Ngày số liệu của báo cáo lấy theo năm trước"
    REPLACED_BEFORE = "DL619", "Câu thay thế, tháng ban hành của văn bản thay thế năm trước"
    AMENDED_BEFORE = "DL620", "Văn bản năm trước đã được sửa đổi, bổ sung hoặc đính chính"
    OLD_TOTAL = "DL621", "Tổng kinh phí của bảng nhiệm vụ năm trước còn gõ trong lời văn, phần khai"


PREFIX: Mapping[Code, str] = MappingProxyType(
    {
        Code.SIGNED_OTHERWISE: "BK",
        Code.AMENDED_BEFORE: "SD",
        Code.BASE_PAPER: "GOC",
        Code.REPLACED_BEFORE: "TT",
        Code.SIGNER_NOT_IN_OFFICE: "KY",
        Code.TERM_OVER: "NKD",
        Code.BODY_NOT_IN_TIME: "NOI",
        Code.DAYS_OF_DUTY: "TR",
        Code.MEMBERS: "DS",
        Code.DAYS_OF_DATA: "NSL",
        Code.OLD_FIGURE: "SL",
        Code.OLD_TOTAL: "KP",
        Code.LITERAL_YEAR: "NAM",
        Code.SPAN_OVER: "GD",
        Code.OLD_TERM: "TN",
        Code.NAMED_EVENT: "TEN",
        Code.SIGNER_UNKNOWN: "NK",
    }
)
"""The kinds a person can tick, the worst first → how their IDs begin."""
