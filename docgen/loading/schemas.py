"""JSON Schemas of what a user types in YAML, for editors that complete and underline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docgen.khai.schema import needed_where, object_schema
from docgen.model.agency import CoQuan
from docgen.model.ban_hanh import KhaiBanHanh
from docgen.model.bao_cao import KhaiBaoCao
from docgen.model.chi_doan import ChiDoan
from docgen.model.cong_van import KhaiChiDao
from docgen.model.directory import DanhBa
from docgen.model.plan import KhaiKeHoach
from docgen.model.ra_soat import RaSoat
from docgen.model.team import KhaiCongVanDoi, KhaiDoi
from docgen.model.van_ban_khac import KhaiKhac
from docgen.standards.nd30.ten_loai import (
    BIEN_BAN,
    CAC_BEN_KY,
    CONG_VAN,
    PHAI_CO_KINH_GUI,
    TEN_LOAI,
)

if TYPE_CHECKING:
    from docgen.khai.record import Khai

_DIALECT = "http://json-schema.org/draft-07/schema#"  # what YAML editors understand


def json_schemas() -> dict[str, dict[str, Any]]:
    """File name in data/luoc-do/ → the schema."""
    return {
        "co-quan.schema.json": _schema(CoQuan, "Cơ quan ban hành: data/co-quan.yaml"),
        "danh-ba.schema.json": _schema(
            DanhBa, "Danh bạ cơ quan bên ngoài và thuật ngữ đã đổi: data/danh-ba.yaml"
        ),
        "ban-hanh.schema.json": _schema(
            KhaiBanHanh, "Sổ văn bản đã ban hành: data/ban-hanh.yaml, docgen ghi"
        ),
        "chi-dao.schema.json": _schema(
            KhaiChiDao, "Phần khai đầu tệp data/<năm>/chi-dao-thang-01.md"
        ),
        "bao-cao.schema.json": _report(),
        "ra-soat.schema.json": _schema(
            RaSoat, "Việc rà soát một năm mới: data/<năm>/ra-soat.yaml, docgen ghi"
        ),
        "chi-doan.schema.json": _schema(ChiDoan, "Chi đoàn của cơ quan: data/chi-doan.yaml"),
        "doi.schema.json": _schema(KhaiDoi, "Phần khai đầu tệp data/<năm>/tinh-nguyen/<đội>.md"),
        "doi-cong-van.schema.json": _schema(
            KhaiCongVanDoi, "Phần khai đầu tệp data/<năm>/tinh-nguyen/<đội>-cong-van.md"
        ),
        "van-ban.schema.json": _any_paper(),
        "ke-hoach.schema.json": _schema(KhaiKeHoach, "Phần khai đầu tệp data/<năm>/ke-hoach.md"),
    }


def _report() -> dict[str, Any]:
    schema = _schema(KhaiBaoCao, "Phần khai đầu tệp data/<năm>/bao-cao/<kỳ>.md")
    return needed_where(schema, "loai", {CONG_VAN}, "kinh_gui")


def _any_paper() -> dict[str, Any]:
    schema = _schema(KhaiKhac, "Phần khai đầu tệp của văn bản khác: data/<năm>/<tên>.md")
    schema["properties"]["loai"]["enum"] = sorted(TEN_LOAI)
    asked = {"kinh_gui": PHAI_CO_KINH_GUI, "thu_ky": {BIEN_BAN}, "cac_ben": CAC_BEN_KY}
    for key, types in asked.items():
        schema = needed_where(schema, "loai", types, key)
    return schema


def _schema(model: type[Khai], title: str) -> dict[str, Any]:
    schema, definitions = object_schema(model)
    return {"$schema": _DIALECT, "title": title, **schema, "definitions": definitions}
