"""Writes stores as earlier versions of the package left them, through the migrations themselves."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

import lora_memory.store.migrations
from tests.store.samples import BASE, DIMENSION, HYPERNETWORK, adapter, unit


def create(directory: Path, revision: str) -> None:
    """An empty store at a revision."""
    (directory / "weights").mkdir(parents=True)
    engine = create_engine(f"sqlite:///{directory / 'store.db'}")
    with engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(next(iter(lora_memory.store.migrations.__path__)))))
        command.upgrade(config, revision)
    engine.dispose()
    with closing(sqlite3.connect(directory / "store.db")) as database, database:
        identity = (1, BASE, HYPERNETWORK, "tiny", DIMENSION, None, 1, 0)
        database.execute("INSERT INTO store VALUES (?, ?, ?, ?, ?, ?, ?, ?)", identity)


def fill_0001(directory: Path, records: Iterable[tuple[str, str, str, int, Mapping[str, Any]]]) -> None:
    """Records (id, text, scope, seed, metadata) whose chunks are the text's lines, as `samples.new_record` makes."""
    with closing(sqlite3.connect(directory / "store.db")) as connection, connection:
        for record_id, text, scope, seed, metadata in records:
            lines = text.split("\n")
            tokens = [len(line.split()) for line in lines]
            row = (record_id, scope, "document", text, json.dumps(metadata), len(lines), sum(tokens))
            connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            start = 0
            for index, line in enumerate(lines):
                made = adapter(seed + index)
                path = directory / "weights" / made.content_hash[:2] / f"{made.content_hash}.safetensors"
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(made.to_bytes())
                span = (record_id, index, start, start + len(line), tokens[index])
                connection.execute(
                    'INSERT INTO chunks (record_id, position, start, "end", tokens, vector, weights_hash, norm) '
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (*span, unit(seed + index).tobytes(), made.content_hash, made.norm),
                )
                start += len(line) + 1
