"""Every fault of typed data: code → what it means. A code, once given, is never used again."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Code(StrEnum):
    """A fault's code: DL0 files and YAML, DL1 values and references, DL2 table, DL3 text."""

    MISSING_FILE = "DL001"
    UNREADABLE_FILE = "DL002"
    TOO_BIG = "DL003"
    ENCODING = "DL004"
    YAML_SYNTAX = "DL005"
    DUPLICATE_KEY = "DL006"
    UNKNOWN_KEY = "DL007"
    MISSING_KEY = "DL008"
    WRONG_SHAPE = "DL009"
    YAML_COMMENT = "DL010"
    YAML_COLON = "DL011"
    YAML_FEATURE = "DL012"
    FRONT_MATTER = "DL013"
    TWO_TABLES = "DL014"
    WORKBOOK = "DL015"
    CSV_SYNTAX = "DL016"
    EMPTY_FILE = "DL017"
    YAML_BRACES = "DL018"
    YAML_QUOTES = "DL019"

    BAD_VALUE = "DL101"
    BAD_DATE = "DL102"
    BAD_MONEY = "DL103"
    WRONG_YEAR = "DL104"
    UNKNOWN_UNIT = "DL105"
    UNKNOWN_SIGNER = "DL106"
    SIGNER_NOT_IN_OFFICE = "DL107"
    UNKNOWN_BODY = "DL108"
    BODY_NOT_IN_TIME = "DL109"
    FILING_LINE = "DL110"
    ANNEX_NOT_NAMED = "DL111"
    TOTAL_DIFFERS = "DL112"
    DUPLICATE_NAME = "DL113"
    RESERVED_NAME = "DL114"
    ILLUSTRATION = "DL115"
    TARGET = "DL116"
    HEADCOUNT = "DL117"
    DEADLINE_YEAR = "DL118"
    ANNEX_GONE = "DL119"
    NUMBER_TWICE_ISSUED = "DL120"
    UNKNOWN_ISSUED = "DL121"
    FILING_UNIT = "DL130"
    CHI_DOAN_NAME = "DL140"
    OUTSIDE_TERM = "DL141"
    TEAM_FILE = "DL142"
    TEAM_TWICE = "DL143"
    DUTY_PERIOD = "DL144"
    NO_DUTY_DAY = "DL145"
    DAY_LISTS = "DL146"
    ABSENT_UNKNOWN = "DL147"
    ABSENT_OUTSIDE = "DL148"
    DUTY_UNFILLED = "DL149"
    SHIFT_TWICE = "DL150"
    SCHEDULE = "DL161"
    SCHEDULE_YEAR = "DL162"
    UNKNOWN_KIND = "DL180"
    KIND_NOT_WRITTEN = "DL181"
    PAPER_NAME = "DL182"
    ADDRESSEE = "DL183"
    NO_DECISION = "DL184"
    UNKNOWN_CORRECTED = "DL185"
    NOT_OF_THIS_KIND = "DL186"
    TYPED_TABLE = "DL187"

    REPORT_MONTH = "DL170"
    REPORT_DAYS = "DL171"
    TO_REVIEW = "DL172"
    DAYS_NOT_SAID = "DL173"
    NO_TABLE = "DL174"
    NOT_SUPERIOR = "DL175"
    NO_RESULTS = "DL176"
    NO_REPORT = "DL177"
    TABLE_NOT_USED = "DL178"
    EMPTY_PERIOD = "DL179"

    REVIEW_YEAR = "DL190"
    REVIEW_TWICE = "DL191"
    TERM_SAME = "DL192"

    COLUMN_MISSING = "DL201"
    COLUMN_UNKNOWN = "DL202"
    COLUMN_TWICE = "DL203"
    CELL_COUNT = "DL204"
    BAD_NUMBERING = "DL205"
    NUMBER_TWICE = "DL206"
    NUMBER_GAP = "DL207"
    CELL_EMPTY = "DL208"
    TASK_UNIT = "DL209"
    TASK_MONEY = "DL210"
    NEGATIVE_MONEY = "DL211"
    CELL_TYPE = "DL212"
    MERGED_CELLS = "DL213"
    NO_TASKS = "DL214"
    MONEY_UNIT = "DL215"
    TOTAL_ROW = "DL216"
    ABOVE_HEAD = "DL217"
    RESULT_DATE = "DL220"
    RESULT_FUTURE = "DL221"
    RESULT_YEAR = "DL222"
    RESULT_TASK = "DL223"
    RESULT_UNIT = "DL224"
    RESULT_UNIT_APART = "DL225"
    RESULT_QUANTITY = "DL226"
    RESULT_NEGATIVE = "DL227"
    RESULT_NOTHING = "DL228"
    RESULT_TWICE = "DL229"
    RESULT_MARK = "DL230"

    NO_MEMBERS = "DL240"
    MEMBER_TWICE = "DL241"
    MEMBER_UNIT = "DL242"
    MEMBER_ROLE = "DL243"
    TEAM_LEADER = "DL244"
    DUTY_DATE = "DL245"
    DUTY_OUTSIDE = "DL246"
    DUTY_DAY_OFF = "DL247"
    DUTY_SHIFT = "DL248"
    DUTY_MEMBER = "DL249"
    DUTY_TWICE = "DL250"
    DUTY_MISSING = "DL251"
    DUTY_ABSENT = "DL252"
    DUTY_COUNT = "DL253"

    HEADING_LEVEL = "DL301"
    HEADING_NUMBER = "DL302"
    SEQUENCE = "DL303"
    UNKNOWN_NAME = "DL304"
    JINJA = "DL305"
    BRACES = "DL306"
    EMPHASIS = "DL307"
    CONTROL_CHARACTER = "DL308"
    NOT_NFC = "DL309"
    NO_TEXT = "DL310"
    MISSING_SPACE = "DL311"
    TABLE_INLINE = "DL312"
    TABLE_LAST = "DL313"
    ODD_START = "DL314"
    INDENT = "DL315"
    MARKUP = "DL316"
    DATE_IN_TEXT = "DL317"
    TABLE_MISSING = "DL318"


MEANING: Mapping[Code, str] = MappingProxyType(
    {
        Code.MISSING_FILE: "Thiếu tệp hoặc thư mục dữ liệu",
        Code.UNREADABLE_FILE: "Không mở được tệp",
        Code.TOO_BIG: "Tệp quá lớn",
        Code.ENCODING: "Bảng mã của tệp không đọc được",
        Code.YAML_SYNTAX: "Sai cú pháp YAML",
        Code.DUPLICATE_KEY: "Một khóa ghi hai lần",
        Code.UNKNOWN_KEY: "Khóa không có trong mẫu khai",
        Code.MISSING_KEY: "Thiếu khóa bắt buộc",
        Code.WRONG_SHAPE: "Giá trị sai kiểu: danh sách, nhóm khóa, chuỗi, số",
        Code.YAML_COMMENT: "Dấu # cắt mất phần sau của giá trị",
        Code.YAML_COLON: "Dấu hai chấm trong giá trị không đặt trong ngoặc kép",
        Code.YAML_FEATURE: "Neo, bí danh, thẻ YAML không được dùng",
        Code.FRONT_MATTER: "Phần khai đầu tệp không mở hoặc không đóng bằng ---",
        Code.TWO_TABLES: "Có cả tệp .csv và .xlsx của cùng một bảng",
        Code.WORKBOOK: "Tệp Excel hỏng hoặc không đúng loại",
        Code.CSV_SYNTAX: "Sai cú pháp CSV",
        Code.EMPTY_FILE: "Tệp trống",
        Code.YAML_BRACES: "Giá trị bắt đầu bằng {{ không đặt trong ngoặc kép",
        Code.YAML_QUOTES: "Chữ đứng sau ngoặc kép đóng của giá trị",
        Code.BAD_VALUE: "Giá trị không nằm trong các giá trị được phép",
        Code.BAD_DATE: "Ngày không có thật hoặc không đọc được",
        Code.BAD_MONEY: "Số tiền không đọc được",
        Code.WRONG_YEAR: "Năm khai không phải năm của thư mục",
        Code.UNKNOWN_UNIT: "Đơn vị soạn thảo không có trong co-quan.yaml",
        Code.UNKNOWN_SIGNER: "Người ký không có trong co-quan.yaml",
        Code.SIGNER_NOT_IN_OFFICE: "Người ký không giữ chức vụ vào tháng ban hành",
        Code.UNKNOWN_BODY: "Cơ quan, nơi nhận không có trong dữ liệu",
        Code.BODY_NOT_IN_TIME: "Cơ quan không còn hoặc chưa mang tên này",
        Code.FILING_LINE: "Dòng Lưu thiếu hoặc sai",
        Code.ANNEX_NOT_NAMED: "Lời văn không nhắc tới phụ lục kèm theo",
        Code.TOTAL_DIFFERS: "Tổng kinh phí khai khác tổng của bảng",
        Code.DUPLICATE_NAME: "Một mã hoặc tên khai hai lần",
        Code.RESERVED_NAME: "Tên giá trị trùng tên docgen dùng hoặc viết sai",
        Code.ILLUSTRATION: "Số liệu minh họa, văn bản không để ban hành",
        Code.TARGET: "Chỉ tiêu của công văn chỉ đạo không tính được",
        Code.HEADCOUNT: "Đơn vị chưa ghi số người nên không có trong bảng chỉ tiêu",
        Code.DEADLINE_YEAR: "Thời hạn không nằm trong năm của văn bản",
        Code.ANNEX_GONE: "Lời văn nhắc tới phụ lục mà kế hoạch không khai",
        Code.NUMBER_TWICE_ISSUED: "Một số ghi hai lần trong sổ văn bản đã ban hành",
        Code.UNKNOWN_ISSUED: "Văn bản được thay thế không có trong sổ văn bản đã ban hành",
        Code.FILING_UNIT: "Dòng Lưu nêu đơn vị không có trong co-quan.yaml",
        Code.CHI_DOAN_NAME: "Tên Chi đoàn không mở đầu bằng Chi đoàn",
        Code.OUTSIDE_TERM: "Văn bản của Chi đoàn ngoài nhiệm kỳ khai trong chi-doan.yaml",
        Code.TEAM_FILE: "Tệp trong thư mục tinh-nguyen đặt tên sai hoặc không thuộc đội nào",
        Code.TEAM_TWICE: "Hai đội cùng tên",
        Code.DUTY_PERIOD: "Đợt trực không nằm trong năm của văn bản",
        Code.NO_DUTY_DAY: "Đợt trực không có ngày trực nào",
        Code.DAY_LISTS: "Ngày ở nghi_them, lam_bu không có tác dụng hoặc trái nhau",
        Code.ABSENT_UNKNOWN: "Người vắng không có trong danh sách đội",
        Code.ABSENT_OUTSIDE: "Ngày vắng không nằm trong đợt trực",
        Code.DUTY_UNFILLED: "Không đủ người để xếp lịch trực",
        Code.SHIFT_TWICE: "Hai ca trực cùng tên",
        Code.SCHEDULE: "Thời gian thực hiện nhiệm vụ chưa hiểu được",
        Code.SCHEDULE_YEAR: "Thời gian thực hiện nhiệm vụ nằm ngoài năm của kế hoạch",
        Code.REPORT_MONTH: "Tháng ban hành báo cáo trước ngày cuối của số liệu",
        Code.REPORT_DAYS: "Số liệu báo cáo ra ngoài năm báo cáo hoặc không phải của kỳ",
        Code.TO_REVIEW: "Chỗ chưa có lời văn, in câu dự thảo chờ rà soát",
        Code.DAYS_NOT_SAID: "Báo cáo không nêu số liệu từ ngày nào đến ngày nào",
        Code.NO_TABLE: "Bảng của báo cáo không lập được",
        Code.NOT_SUPERIOR: "Nơi nhận của Báo cáo không khớp với việc có in Kính gửi hay không",
        Code.NO_RESULTS: "Chưa có nhật ký kết quả của năm",
        Code.NO_REPORT: "Tệp trong bao-cao không mang tên một kỳ báo cáo",
        Code.TABLE_NOT_USED: "Báo cáo không có bảng kết quả hoặc bảng tin, bài",
        Code.EMPTY_PERIOD: "Nhật ký không có kết quả nào trong kỳ báo cáo",
        Code.REVIEW_YEAR: "Năm gốc của việc rà soát không trước năm của thư mục",
        Code.REVIEW_TWICE: "Một điều đã rà soát ghi hai lần",
        Code.TERM_SAME: "Thuật ngữ mới trùng thuật ngữ cũ",
        Code.UNKNOWN_KIND: "Tên loại không có trong 29 loại văn bản hành chính",
        Code.KIND_NOT_WRITTEN: "Tên loại docgen chưa viết được",
        Code.PAPER_NAME: "Tên tệp không dùng làm tên văn bản được",
        Code.ADDRESSEE: "Thiếu Kính gửi, hoặc tên loại không có Kính gửi",
        Code.NO_DECISION: "Thiếu dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”, hoặc dòng đó sai chỗ",
        Code.UNKNOWN_CORRECTED: "Văn bản được đính chính không có trong sổ văn bản đã ban hành",
        Code.NOT_OF_THIS_KIND: "Khóa không dùng cho tên loại này",
        Code.TYPED_TABLE: "Bảng của phụ lục không có hàng nào dưới hàng tên cột",
        Code.COLUMN_MISSING: "Bảng thiếu cột",
        Code.COLUMN_UNKNOWN: "Bảng có cột lạ",
        Code.COLUMN_TWICE: "Bảng có hai cột cùng tên",
        Code.CELL_COUNT: "Hàng thừa hoặc thiếu ô",
        Code.BAD_NUMBERING: "Số thứ tự nhiệm vụ không phải số nguyên dương",
        Code.NUMBER_TWICE: "Số thứ tự nhiệm vụ lặp lại",
        Code.NUMBER_GAP: "Số thứ tự nhiệm vụ cách quãng",
        Code.CELL_EMPTY: "Ô bắt buộc để trống",
        Code.TASK_UNIT: "Đơn vị trong bảng không có trong co-quan.yaml",
        Code.TASK_MONEY: "Kinh phí không đọc được",
        Code.NEGATIVE_MONEY: "Kinh phí âm",
        Code.CELL_TYPE: "Ô Excel mang kiểu không dùng được",
        Code.MERGED_CELLS: "Bảng Excel có ô gộp",
        Code.NO_TASKS: "Bảng không có nhiệm vụ nào",
        Code.MONEY_UNIT: "Đầu cột kinh phí không ghi đơn vị tiền",
        Code.TOTAL_ROW: "Hàng tổng cộng nhập vào bảng",
        Code.ABOVE_HEAD: "Phía trên hàng tên cột còn hàng khác",
        Code.NO_MEMBERS: "Danh sách đội không có ai",
        Code.MEMBER_TWICE: "Một người ghi hai lần trong danh sách đội",
        Code.MEMBER_UNIT: "Đơn vị của đội viên không có trong co-quan.yaml",
        Code.MEMBER_ROLE: "Chức danh trong đội không đúng",
        Code.TEAM_LEADER: "Đội không có hoặc có hơn một đội trưởng",
        Code.DUTY_DATE: "Ngày trong lịch trực không đọc được",
        Code.DUTY_OUTSIDE: "Ngày trong lịch trực ngoài đợt trực",
        Code.DUTY_DAY_OFF: "Lịch trực xếp vào ngày nghỉ",
        Code.DUTY_SHIFT: "Ca trong lịch trực không có trong ca_truc",
        Code.DUTY_MEMBER: "Người trực không có trong danh sách đội",
        Code.DUTY_TWICE: "Một ca ghi hai lần, hoặc một người trực hai ca trong ngày",
        Code.DUTY_MISSING: "Ca trực chưa có người",
        Code.DUTY_ABSENT: "Người vắng vẫn có trong lịch trực",
        Code.DUTY_COUNT: "Số người của một ca khác so_nguoi",
        Code.RESULT_DATE: "Ngày trong nhật ký kết quả không có thật hoặc không đọc được",
        Code.RESULT_FUTURE: "Kết quả ghi ngày chưa tới",
        Code.RESULT_YEAR: "Kết quả thuộc năm báo cáo khác",
        Code.RESULT_TASK: "Kết quả ghi cho nhiệm vụ không có trong bảng nhiệm vụ",
        Code.RESULT_UNIT: "Kết quả ghi cho đơn vị không có trong co-quan.yaml",
        Code.RESULT_UNIT_APART: "Đơn vị không chủ trì, không phối hợp nhiệm vụ",
        Code.RESULT_QUANTITY: "Số lượng không phải là số",
        Code.RESULT_NEGATIVE: "Số lượng âm",
        Code.RESULT_NOTHING: "Số lượng và kinh phí đều bằng 0",
        Code.RESULT_TWICE: "Một kết quả ghi hai lần",
        Code.RESULT_MARK: "Ô Minh họa của nhật ký ghi chữ lạ",
        Code.HEADING_LEVEL: "Dấu # sai cấp",
        Code.HEADING_NUMBER: "Tiêu đề không có số thứ tự đúng kiểu",
        Code.SEQUENCE: "Số thứ tự trong lời văn cách quãng hoặc lặp lại",
        Code.UNKNOWN_NAME: "Tên trong {{ }} không có",
        Code.JINJA: "Lệnh hoặc biểu thức trong lời văn",
        Code.BRACES: "Dấu {{ }} không khép",
        Code.EMPHASIS: "Dấu * không khép",
        Code.CONTROL_CHARACTER: "Ký tự điều khiển không in được",
        Code.NOT_NFC: "Chữ gõ bằng Unicode tổ hợp",
        Code.NO_TEXT: "Tệp không có lời văn",
        Code.MISSING_SPACE: "Thiếu dấu cách sau số thứ tự",
        Code.TABLE_MISSING: "Bảng chỉ tiêu không được gọi trong lời văn",
        Code.TABLE_INLINE: "Tên bảng không đứng một mình trên dòng",
        Code.TABLE_LAST: "Sau bảng không có lời văn",
        Code.ODD_START: "Đầu dòng bằng dấu, số mà docgen không hiểu, in như gõ",
        Code.INDENT: "Dòng thụt vào hoặc có phím Tab",
        Code.MARKUP: "Bảng, liên kết, thẻ HTML gõ trong lời văn, in như gõ",
        Code.DATE_IN_TEXT: "Ngày trong lời văn không có thật",
    }
)
"""What each code means, for the list of codes in the documentation."""
