"""The tables of the index. Any change here raises VERSION: an index of another one is rebuilt."""

from __future__ import annotations

VERSION = 3
SCHEMA = """
CREATE TABLE sessions (
    path TEXT PRIMARY KEY,
    created_at TEXT NOT NULL,
    stamp TEXT NOT NULL,
    row BLOB NOT NULL
);
CREATE VIRTUAL TABLE words USING fts5(
    session UNINDEXED, take UNINDEXED, place UNINDEXED, text, tokenize = 'trigram'
);
"""
