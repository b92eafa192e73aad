"""`docgen init`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from docgen.cli.tham_so import THU_MUC
from docgen.cli.tieng_viet import Lenh


@click.command(cls=Lenh)
@click.argument("thu_muc", type=THU_MUC)
def init(thu_muc: Path) -> None:
    """Tạo thư mục làm việc THU_MUC với dữ liệu và mẫu có sẵn."""
    from docgen import pipeline

    written = pipeline.init(thu_muc)
    click.echo(f"Đã tạo {thu_muc.as_posix()}: {len(written)} tệp")
    folders = Counter(path.parent.relative_to(thu_muc).as_posix() for path in written)
    for folder, files in sorted(folders.items()):
        click.echo(f"  {folder}: {files} tệp")
    click.echo(f"Thử ngay: docgen -C {thu_muc.as_posix()} plan 2022")
