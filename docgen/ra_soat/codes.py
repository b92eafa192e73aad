"""Every kind of finding of a review: code → what it means, and the letters its IDs begin with."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Code(StrEnum):
    """DL6: what a person decides before a year's papers can be issued; the worst come first."""

    UNDER_REVIEW = "DL600"
    SIGNED_OTHERWISE = "DL601"
    BASE_PAPER = "DL602"
    SIGNER_NOT_IN_OFFICE = "DL603"
    BODY_NOT_IN_TIME = "DL604"
    LITERAL_YEAR = "DL605"
    SPAN_OVER = "DL606"
    OLD_TERM = "DL607"
    NAMED_EVENT = "DL608"
    SIGNER_UNKNOWN = "DL609"
    STALE_TICK = "DL610"
    TAKEN_FROM_SIGNED = "DL611"
    NOT_CARRIED = "DL612"
    SIGNED_UNUSABLE = "DL613"
    OLD_FIGURE = "DL614"
    DAYS_OF_DUTY = "DL615"
    MEMBERS = "DL616"
    TERM_OVER = "DL617"
    DAYS_OF_DATA = "DL618"
    REPLACED_BEFORE = "DL619"


MEANING: Mapping[Code, str] = MappingProxyType(
    {
        Code.UNDER_REVIEW: "Văn bản còn điều phải quyết định: in kèm DỰ THẢO, chưa ban hành được",
        Code.SIGNED_OTHERWISE: "Bản đã ký năm trước khác dữ liệu, docgen không tự đưa vào được",
        Code.BASE_PAPER: "Văn bản gốc là của năm trước",
        Code.SIGNER_NOT_IN_OFFICE: "Người ký không giữ chức vụ vào tháng ban hành",
        Code.BODY_NOT_IN_TIME: "Cơ quan không còn mang tên này vào tháng ban hành",
        Code.LITERAL_YEAR: "Năm gõ thẳng trong lời văn, bảng hoặc phần khai",
        Code.SPAN_OVER: "Giai đoạn đã hết trước năm của văn bản",
        Code.OLD_TERM: "Thuật ngữ đã đổi",
        Code.NAMED_EVENT: "Cuộc thi, chương trình có tên, có thể chỉ có một năm",
        Code.SIGNER_UNKNOWN: "Người ký chưa ghi nhiệm kỳ",
        Code.STALE_TICK: "Điều đã quyết định không còn trong dữ liệu",
        Code.TAKEN_FROM_SIGNED: "Lời văn lấy theo bản đã ký của năm trước",
        Code.NOT_CARRIED: "Tệp, mục của năm trước không chép sang",
        Code.SIGNED_UNUSABLE: "Bản đã ký của năm trước không dùng được",
        Code.OLD_FIGURE: "Số liệu gõ thẳng trong báo cáo chép từ năm trước",
        Code.DAYS_OF_DUTY: "Đợt trực của đội lấy theo ngày của năm trước",
        Code.DAYS_OF_DATA: "Ngày số liệu của báo cáo lấy theo năm trước",
        Code.MEMBERS: "Danh sách đội chép nguyên từ năm trước",
        Code.TERM_OVER: "Nhiệm kỳ của Chi đoàn hết trước tháng ban hành",
        Code.REPLACED_BEFORE: "Câu thay thế, tháng ban hành của văn bản thay thế năm trước",
    }
)
"""What each code means, for the list of codes in the documentation."""

PREFIX: Mapping[Code, str] = MappingProxyType(
    {
        Code.SIGNED_OTHERWISE: "BK",
        Code.BASE_PAPER: "GOC",
        Code.REPLACED_BEFORE: "TT",
        Code.SIGNER_NOT_IN_OFFICE: "KY",
        Code.TERM_OVER: "NKD",
        Code.BODY_NOT_IN_TIME: "NOI",
        Code.DAYS_OF_DUTY: "TR",
        Code.MEMBERS: "DS",
        Code.DAYS_OF_DATA: "NSL",
        Code.OLD_FIGURE: "SL",
        Code.LITERAL_YEAR: "NAM",
        Code.SPAN_OVER: "GD",
        Code.OLD_TERM: "TN",
        Code.NAMED_EVENT: "TEN",
        Code.SIGNER_UNKNOWN: "NK",
    }
)
"""The kinds a person can tick, the worst first → how their IDs begin."""
