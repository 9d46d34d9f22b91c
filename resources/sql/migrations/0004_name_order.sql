-- Lists are ordered by the names of people, by pinyin or by the number of strokes. Members have their keys beside the
-- name; people who stand as text in other records (host, leader, recipients) have theirs here, once for each name.
-- The program fills in the keys of the names that a ledger has already: SQL cannot make them.
--;
CREATE TABLE name_keys (
    name TEXT NOT NULL PRIMARY KEY,
    pinyin {{blob}} NOT NULL,
    stroke {{blob}} NOT NULL
){{strict}}{{without_rowid}}
--;
CREATE INDEX members_by_stroke ON members (sort_stroke, id)
