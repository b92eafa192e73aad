"""The codes of what is said of a whole file, DL7: each with what it means. Never used again."""

from __future__ import annotations

from enum import unique

from docgen.findings import KnownCode


@unique
class Code(KnownCode):
    """DL70: a file and its norm; DL71: docgen.toml."""

    UNREADABLE = "DL701", "Tệp không đọc được"
    OTHER_REGIME = "DL702", "Văn bản không thuộc quy định thể thức mà docgen biết"
    NORM_FORCED = "DL703", "Văn bản được đánh giá theo quy định nêu ở --norm"
    LOST = "DL704", "Việc kiểm tra tệp bị ngắt giữa chừng"
    OLD_CODE = "DL705", "Văn bản gõ bằng bảng mã cũ, chưa phải Unicode"
    DAMAGED = "DL706", "Tệp thiếu một phần bên trong, Word báo là hỏng"

    TOML_SYNTAX = "DL711", "docgen.toml không đúng cú pháp TOML"
    TOML_KEY = "DL712", "docgen.toml có khóa không dùng"
    TOML_SHAPE = "DL713", "Giá trị trong docgen.toml không đúng kiểu"
    TOML_CODE = "DL714", "docgen.toml bỏ qua một mã không có"
    TOML_REASON = "DL715", "docgen.toml bỏ qua một mã mà không nói lý do"
    TOML_TWICE = "DL716", "docgen.toml bỏ qua một mã hai lần"
