-- Files that belong to records. What is in a file is kept once, however often it is attached, and in pieces, so that none
-- lies in memory whole; which record has it under which name is a list of its own, read without touching a content.
-- A content whose attachments are all removed stays as long as an action that can be taken back leads to it.
--;
CREATE TABLE contents (
    id {{id}},
    hash {{blob}} NOT NULL UNIQUE,
    size {{int}} NOT NULL CHECK (size > 0),
    media_type TEXT NOT NULL
){{strict}}
--;
CREATE TABLE content_pieces (
    content_id {{int}} NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
    position {{int}} NOT NULL,
    bytes {{blob}} NOT NULL,
    PRIMARY KEY (content_id, position)
){{strict}}
--;
CREATE TABLE attachments (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    content_id {{int}} NOT NULL REFERENCES contents (id),
    position {{int}} NOT NULL,
    name TEXT NOT NULL,
    note TEXT,
    added_at TEXT NOT NULL
){{strict}}
--;
CREATE INDEX attachments_by_record ON attachments (kind, record_id)
--;
CREATE INDEX attachments_by_content ON attachments (content_id)
--;
CREATE TABLE undo_attachments (
    step_id {{int}} NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
    attachment_id {{int}} NOT NULL REFERENCES attachments (id),
    revision_before {{int}} NOT NULL,
    revision_after {{int}} NOT NULL,
    other_is_deleted {{int}} NOT NULL CHECK (other_is_deleted IN (0, 1)),
    other_record_id {{int}} NOT NULL,
    other_position {{int}} NOT NULL,
    other_name TEXT NOT NULL,
    other_note TEXT,
    PRIMARY KEY (step_id, attachment_id)
){{strict}}{{without_rowid}}
--;
CREATE INDEX undo_attachments_by_attachment ON undo_attachments (attachment_id)
