"""Click in Vietnamese: headings of the help pages, and what click itself complains about."""

from __future__ import annotations

import importlib
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


# What click says of a command line, and what docgen says instead.
_USAGE: Mapping[str, str] = MappingProxyType(
    {
        r"Got unexpected extra arguments? \((.+)\)": "Thừa tham số: {}",
        r"Option '(.+)' requires .+": "Tùy chọn {} cần một giá trị đi kèm",
        r"Option '(.+)' does not take a value": "Tùy chọn {} không nhận giá trị",
        r"Missing command": "Thiếu tên lệnh",
    }
)

# What click says of a value.
_VALUES: Mapping[str, str] = MappingProxyType(
    {
        r"(.+) is not one of (.+)": "{}, chỉ nhận {}",
        r"(.+) is not (\S+)": "{}, chỉ nhận {}",
        r"(?:File|Path) (.+) is a directory": "{} là một thư mục, cần một tệp",
        r"(?:Directory|Path) (.+) is a file": "thư mục {} là một tệp, cần một thư mục",
        r"(?:File|Directory|Path) (.+) does not exist": "không có {}",
        r"(?:File|Directory|Path) (.+) is not (?:readable|writable)": "không có quyền mở {}",
        r"(.+) is not a valid .+": "{}",
    }
)


class _Help:
    """What a command and a group share: the help page's words."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = [
            {"[OPTIONS]": "[TÙY CHỌN]", "COMMAND": "LỆNH", "[ARGS]...": "[THAM SỐ]..."}.get(p, p)
            for piece in self.collect_usage_pieces(ctx)  # type: ignore[attr-defined] # click.Command has it, the mixin cannot say so
            for p in piece.split(" ")
        ]
        formatter.write_usage(ctx.command_path, " ".join(pieces), "Cách dùng: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [
            (record[0], record[1].replace("[required]", "[bắt buộc]"))
            for param in self.get_params(ctx)  # type: ignore[attr-defined] # as above
            if isinstance(param, click.Option)
            and (record := param.get_help_record(ctx)) is not None
        ]
        if records:
            with formatter.section("Tùy chọn"):
                formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc] # as above
        if option is not None:
            option.help = "Hiện trang này rồi dừng."
        return option


class Lenh(_Help, click.Command):
    """A command whose help page is Vietnamese."""


class NhomLenh(_Help, click.Group):
    """A group that imports a command only when it is called: `docgen --help` stays quick.

    `lazy` maps a command's name to "module:object" and its one-line help.
    """

    command_class = Lenh

    def __init__(
        self, *args: Any, lazy: Mapping[str, tuple[str, str]] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.lazy = dict(lazy or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order they were declared, which is the order of work."""
        return [*self.lazy, *self.commands]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module and hand the command over."""
        if cmd_name not in self.lazy:
            return super().get_command(ctx, cmd_name)
        module, name = self.lazy[cmd_name][0].split(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101 -- the table above is ours
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; an unknown name is said in Vietnamese with the nearest one."""
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            import difflib  # only a mistyped command needs it

            near = difflib.get_close_matches(name, self.list_commands(ctx))
            ctx.fail(f"Không có lệnh {name}{_meant(near)}")
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options, then the commands with their one-line help."""
        super().format_options(ctx, formatter)
        rows = [(name, self._short_help(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Lệnh"):
            formatter.write_dl(rows)

    def _short_help(self, ctx: click.Context, name: str) -> str:
        if name in self.lazy:
            return self.lazy[name][1]
        command = super().get_command(ctx, name)
        return command.get_short_help_str(200) if command else ""


def complaint(error: click.ClickException) -> str:
    """Click's complaint about the command line, in one Vietnamese line."""
    match error:
        case click.NoSuchOption():
            return f"Không có tùy chọn {error.option_name}{_meant(error.possibilities)}"
        case click.MissingParameter():
            hint = error.param_hint
            if hint is None and error.param is not None and error.ctx is not None:
                hint = error.param.get_error_hint(error.ctx)
            return f"Thiếu {_named(hint)}"
        case click.BadParameter():
            return f"Giá trị không hợp lệ: {_bad_value(error)}"
        case click.FileError():
            return f"Không mở được {error.ui_filename}"
        case click.UsageError():
            return _usage(error)
        case _:
            return error.format_message()


def _usage(error: click.UsageError) -> str:
    return _translated(error.format_message().rstrip("."), _USAGE)


def _bad_value(error: click.BadParameter) -> str:
    return _translated(error.message.rstrip("."), _VALUES)


def _translated(text: str, words: Mapping[str, str]) -> str:
    """What click says, in the words of the first pattern it is; what docgen says stays."""
    for english, vietnamese in words.items():
        if found := re.fullmatch(english, text):
            return vietnamese.format(*found.groups())
    return text


def _named(hint: Sequence[str] | str | None) -> str:
    named = hint if isinstance(hint, str) else ", ".join(hint or ("tham số",))
    return named.replace("'", "")


def _meant(possibilities: Sequence[str] | None) -> str:
    return f" (có phải ý bạn là {', '.join(possibilities)}?)" if possibilities else ""
