"""The tables of the index. Any change here, or of what is searched, raises VERSION: an index of another one is rebuilt.

Names of folders are kept as bytes: Linux allows names that are no text.
"""

from __future__ import annotations

VERSION = 6
SCHEMA = """
CREATE TABLE sessions (
    path BLOB PRIMARY KEY,
    created_at TEXT NOT NULL,
    stamp TEXT NOT NULL,
    row BLOB NOT NULL,
    sum INTEGER NOT NULL
);
CREATE VIRTUAL TABLE words USING fts5(
    session UNINDEXED, take UNINDEXED, place UNINDEXED, text, sum UNINDEXED, tokenize = 'trigram'
);
"""
