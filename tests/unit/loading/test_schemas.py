from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from docgen.khai.kinds import Fault, Number
from docgen.loading.schemas import json_schemas
from docgen.model.plan import KhaiKeHoach

_DATA = Path(__file__).parents[3] / "data"


def test_the_shipped_schemas_are_those_of_the_models() -> None:
    for name, schema in json_schemas().items():
        shipped = json.loads((_DATA / "luoc-do" / name).read_text(encoding="utf-8"))
        assert shipped == schema


def test_every_shipped_file_names_a_schema_that_is_there() -> None:
    files = [*_DATA.glob("*.yaml"), *_DATA.glob("2*/**/*.md")]
    assert len(files) == 17
    for path in files:
        lines = path.read_text(encoding="utf-8").splitlines()
        comment = next(line for line in lines[:2] if "yaml-language-server" in line)
        assert (path.parent / comment.split("$schema=")[1]).is_file()


def test_every_key_is_described_in_vietnamese_and_strangers_are_refused() -> None:
    for schema in json_schemas().values():
        for declared in (schema, *schema["definitions"].values()):
            assert declared["additionalProperties"] is False
            for name, prop in declared["properties"].items():
                assert prop.get("description"), name


def test_a_schema_describes_what_is_typed() -> None:
    plan = json_schemas()["ke-hoach.schema.json"]
    assert plan["definitions"]["VanBanGoc"]["properties"]["ngay"]["type"] == "string"
    assert plan["properties"]["minh_hoa"]["enum"] == [True, False, "có", "không", "yes", "no"]
    assert plan["properties"]["kinh_phi"]["anyOf"][0]["type"] == "string"
    assert "van_xuoi" not in plan["properties"]


@pytest.mark.parametrize("value", [1, 12, "1", "01", 0, 13, "0", "13", "một"])
def test_a_number_between_quotes_is_one_to_the_schema_as_to_docgen(value: object) -> None:
    faults: list[Fault] = []
    Number(1, 12).read(str(value), (), faults)
    schema = json_schemas()["ke-hoach.schema.json"]["properties"]["thang"]
    assert jsonschema.Draft7Validator(schema).is_valid(value) == (not faults)


@pytest.mark.parametrize("value", ["có", "yes", "no", "đúng"])
def test_yes_and_no_are_those_of_the_schema(value: str) -> None:
    schema = json_schemas()["ke-hoach.schema.json"]["properties"]["minh_hoa"]
    faults: list[Fault] = []
    KhaiKeHoach.kinds()["minh_hoa"].read(value, (), faults)
    assert jsonschema.Draft7Validator(schema).is_valid(value) == (not faults)


_COMMON = {
    "thang": 3,
    "trich_yeu": "báo cáo kết quả",
    "don_vi_soan_thao": "VP",
    "nguoi_ky": "giam_doc",
    "noi_nhan": ["Như trên", "Lưu: VT, VP"],
}


@pytest.mark.parametrize(
    ("name", "loai", "missing"),
    [
        ("bao-cao", "bao_cao", []),
        ("bao-cao", "cong_van", ["kinh_gui"]),
        ("van-ban", "thong_bao", []),
        ("van-ban", "bao_cao", []),
        ("van-ban", "to_trinh", []),
        ("van-ban", "cong_van", ["kinh_gui"]),
        ("van-ban", "cong_dien", ["kinh_gui"]),
        ("van-ban", "bien_ban", ["thu_ky"]),
        ("van-ban", "hop_dong", ["cac_ben"]),
    ],
)
def test_a_key_one_type_must_have_is_asked_of_that_type_alone(
    name: str, loai: str, missing: list[str]
) -> None:
    validator = jsonschema.Draft7Validator(json_schemas()[f"{name}.schema.json"])
    declared: dict[str, Any] = {**_COMMON, "loai": loai}
    if name == "bao-cao":
        declared["chi_tieu"] = "so_bai"
    asked = [f"'{key}' is a required property" for key in missing]
    assert [error.message for error in validator.iter_errors(declared)] == asked
    typed = {"kinh_gui": "Sở Nội vụ", "thu_ky": "Trần Thị Mẫu", "cac_ben": [{"ten": "Sở Mẫu"}]}
    validator.validate({**declared, **{key: typed[key] for key in missing}})


def test_while_the_type_is_not_typed_it_alone_is_asked_for() -> None:
    validator = jsonschema.Draft7Validator(json_schemas()["van-ban.schema.json"])
    errors = [error.message for error in validator.iter_errors(_COMMON)]
    assert errors == ["'loai' is a required property"]
