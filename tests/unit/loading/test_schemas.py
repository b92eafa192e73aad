from __future__ import annotations

import json
from pathlib import Path

from docgen.loading.schemas import json_schemas

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
    assert plan["properties"]["minh_hoa"]["enum"] == [True, False, "có", "không"]
    assert plan["properties"]["kinh_phi"]["anyOf"][0]["type"] == "string"
    assert "van_xuoi" not in plan["properties"]
