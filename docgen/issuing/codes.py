"""Every fault of issuing: code → what it means. A code, once given, is never used again."""

from __future__ import annotations

from enum import unique

from docgen.findings import KnownCode


@unique
class Code(KnownCode):
    """DL5: what stands between a draft and its number, and what issuing has to say."""

    FUTURE_DATE = "DL511", "Ngày ban hành ở tương lai"
    OTHER_YEAR = "DL512", "Ngày ban hành không thuộc năm của văn bản"
    NUMBER_TAKEN = "DL513", "Số đã cấp cho văn bản khác trong cùng dãy số"
    ALREADY_ISSUED = "DL514", "Văn bản đã ban hành"
    SIGNER_NOT_IN_OFFICE = "DL515", "Người ký không giữ chức vụ vào ngày ban hành"
    ILLUSTRATION = "DL516", "Văn bản minh họa hoặc dự thảo, không ban hành được"
    OTHER_PAPER = "DL517", "Tệp không phải văn bản này: ký hiệu, tên loại, trích yếu, người ký khác"
    OTHER_NUMBER = "DL518", "Trong tệp đã ghi số khác"
    OTHER_DATE = "DL519", "Trong tệp đã ghi ngày khác"
    NO_PLACE = "DL520", "Trong tệp không có chỗ ghi số hoặc ngày"
    ORDER_OF_DATES = "DL521", "Thứ tự ngày ngược với thứ tự số"
    OTHER_MONTH = "DL522", "Tháng in sẵn trong dự thảo khác tháng ban hành"
    DIFFERS_FROM_DATA = "DL523", "Bản đã ban hành khác với dữ liệu"
    UNREADABLE = "DL524", "Không đọc được tệp của văn bản"
    ARCHIVE_CHANGED = "DL525", "Tệp lưu của văn bản đã ban hành bị sửa"
    REPLACED_PAPER = (
        "DL526",
        "Văn bản được thay thế không có, đã được thay thế, hoặc là văn bản khác",
    )
    ISSUED_WITH_ERRORS = (
        "DL527",
        "Ban hành khi còn lỗi thể thức, chỗ để trống hoặc chỗ dữ liệu đã đổi, có lý do",
    )
    FORM_ERRORS = "DL528", "Bản được duyệt còn lỗi nên chưa ban hành"
    UNLISTED_ARCHIVE = "DL529", "Tệp lưu không có trong sổ đã ban hành"
    UNFINISHED = "DL530", "Tệp còn nhận xét, chỗ sửa chưa chấp nhận hoặc chữ ẩn"
    NO_ANNEX = "DL531", "Tệp thiếu phụ lục hoặc bảng của phụ lục"
    UNDECIDED = "DL532", "Văn bản còn điều phải quyết định của năm chép từ năm trước"
    UNREVIEWED = "DL536", "Tệp còn câu dự thảo chưa rà soát"
    BEFORE_ITS_DATA = "DL537", "Ngày ban hành báo cáo trước ngày cuối của số liệu"
    OPEN_CITATION = "DL538", "Tệp còn chỗ dẫn văn bản để trống số, ngày"
    DATA_LEFT = "DL541", "Dữ liệu khác văn bản đã ban hành"
    ROWS_LOST = "DL542", "Số thứ tự trong bảng của bản được duyệt nhảy quãng hoặc lặp lại"
    OUTDATED = "DL543", "Dự thảo viết trước khi dữ liệu thay đổi"
    DATA_GONE = "DL544", "Không có tệp dữ liệu của văn bản đã ban hành"
    AFTER_ITS_DAY = "DL545", "Ban hành sau thời hạn, sau ngày nêu trong chính văn bản"
    SUMS_DIFFER = "DL546", "Số trong bản được duyệt không khớp: tổng của bảng, số docgen tính"
    DUTY_DIFFERS = (
        "DL547",
        "Lịch trực trong bản được duyệt không khớp danh sách, đợt trực hoặc chính nó",
    )
    CORRECTS_CONTENT = "DL549", "Công văn đính chính sửa nội dung của văn bản đã ban hành"
    LINK_NOT_NAMED = "DL552", "Tệp không nêu văn bản được thay thế, sửa đổi, đính chính"
    BEFORE_LINKED = (
        "DL553",
        "Ngày ban hành trước ngày của văn bản được thay thế, sửa đổi, đính chính",
    )
    NOT_AS_FILED = "DL554", "Sổ văn bản đã ban hành ghi số, ký hiệu, ngày, loại khác tệp lưu"
    SIGNED_FILE = "DL555", "Tệp đã ký số mà còn phải ghi số hoặc ngày vào"
    OUTSIDE_TERM = "DL535", "Ngày ban hành ngoài nhiệm kỳ của Chi đoàn"
