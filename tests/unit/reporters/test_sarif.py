"""SARIF 2.1.0: the parts of its structure that readers of it rely on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.commands import docgen
from tests.rules.push import push_style

_TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri"],
                    "properties": {
                        "uri": {"type": "string", "pattern": r"^[!-~]+$"},
                        "index": {"type": "integer", "minimum": 0},
                    },
                }
            },
        },
        "logicalLocations": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "object", "required": ["fullyQualifiedName"]},
        },
    },
}
# Typed from the standard, sections 3.13 to 3.58: what docgen writes of it, nothing else allowed.
SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "additionalProperties": False,
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": {"type": "string"},
                                    "version": {"type": "string"},
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "id": {"type": "string"},
                                                "shortDescription": _TEXT,
                                            },
                                        },
                                    },
                                },
                            }
                        },
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "artifacts": {
                        "type": "array",
                        "uniqueItems": True,
                        "items": {"type": "object", "required": ["location"]},
                    },
                    "invocations": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["executionSuccessful"],
                            "properties": {
                                "executionSuccessful": {"type": "boolean"},
                                "toolExecutionNotifications": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "required": ["message"],
                                        "properties": {
                                            "level": _LEVEL,
                                            "message": _TEXT,
                                            "locations": {"type": "array", "items": _LOCATION},
                                        },
                                    },
                                },
                            },
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": _LEVEL,
                                "message": _TEXT,
                                "locations": {"type": "array", "items": _LOCATION},
                                "suppressions": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "required": ["kind"],
                                        "properties": {
                                            "kind": {"enum": ["inSource", "external"]},
                                            "justification": {"type": "string"},
                                        },
                                    },
                                },
                                "properties": {"type": "object"},
                            },
                        },
                    },
                },
            },
        },
    },
}


@pytest.fixture
def folder(tmp_path: Path, ke_hoach_docx: bytes) -> Path:
    """A paper with faults and a broken file, in a folder of an office."""
    there = tmp_path / "văn bản đến"
    there.mkdir()
    pushed = push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)
    (there / "kế hoạch.docx").write_bytes(pushed)
    (there / "hỏng.docx").write_bytes(b"hong")
    return there


def run_of(*arguments: str) -> dict[str, Any]:
    log = json.loads(docgen("check", "--format", "sarif", *arguments)[1])
    jsonschema.validate(log, SARIF)
    run: dict[str, Any] = log["runs"][0]
    return run


def test_its_structure_is_that_of_the_standard(folder: Path) -> None:
    run = run_of(str(folder))
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    for result in run["results"]:
        (location,) = result["locations"]
        place = location["physicalLocation"]["artifactLocation"]
        assert uris[place["index"]] == place["uri"]


def test_findings_are_results_with_what_is_asked_of_them(folder: Path) -> None:
    first = run_of(str(folder))["results"][0]
    assert (first["ruleId"], first["level"]) == ("KT021", "error")
    assert first["message"]["text"] == (
        "Cỡ chữ của Tiêu ngữ là 12 pt. Hiện tại: 12 pt; yêu cầu: từ 13 pt đến 14 pt"
    )
    (location,) = first["locations"]
    assert location["logicalLocations"] == [{"fullyQualifiedName": "khối đầu trang"}]
    assert first["properties"]["clause"] == "PL I, Phần I, Mục II.1.b"


def test_a_file_that_was_not_judged_is_a_notification(folder: Path) -> None:
    (invocation,) = run_of(str(folder))["invocations"]
    assert invocation["executionSuccessful"] is False
    (said,) = invocation["toolExecutionNotifications"]
    assert said["message"]["text"].startswith("Không đánh giá được: không phải tệp .docx")


def test_what_was_left_out_is_suppressed_with_its_reason(folder: Path) -> None:
    results = run_of("--ignore", "KT021", str(folder))["results"]
    suppressed = {r["ruleId"]: r["suppressions"] for r in results if "suppressions" in r}
    assert suppressed == {"KT021": [{"kind": "external", "justification": "theo --ignore"}]}
