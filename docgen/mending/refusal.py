"""Which files are not to be changed by anybody but their owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.traces import tracked_changes

if TYPE_CHECKING:
    from docgen.checks.fault import Paper

_SIGNATURES = ("_xmlsignatures/", "digital-signature")


def refusal(paper: Paper) -> str | None:
    """Why a file is not mended, in a few words; None for one that may be."""
    package, settings = paper.package, paper.view.settings
    if any(name.casefold().startswith(_SIGNATURES[0]) for name in package.parts):
        return "tệp đã ký số, sửa là mất chữ ký"
    if settings.protection is not None:
        return "tệp được bảo vệ, không cho sửa (Review, Restrict Editing)"
    if tracked_changes(paper.view.traces):
        return "tệp còn vết sửa (Track Changes) chưa chấp nhận hoặc từ chối"
    if settings.track_revisions:
        return "tệp đang bật Track Changes, tắt đi rồi chạy lại"
    if package.strict:
        return "tệp ở dạng Strict Open XML; trong Word, lưu lại thành Word Document (*.docx)"
    return None
