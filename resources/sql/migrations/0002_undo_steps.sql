-- What is needed to take an action back and to do it again, for the last 200 actions: the audit says what was
-- changed without sensitive values and is never written again, so it cannot serve.
--;
CREATE TABLE undo_steps (
    id {{id}},
    label TEXT NOT NULL,
    is_undone {{int}} NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
    batch_uid TEXT,
    batch_was_undone {{int}} NOT NULL DEFAULT 0 CHECK (batch_was_undone IN (0, 1))
){{strict}}
--;
CREATE TABLE undo_records (
    step_id {{int}} NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
    position {{int}} NOT NULL,
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    revision_before {{int}} NOT NULL,
    revision_after {{int}} NOT NULL,
    other_is_deleted {{int}} NOT NULL CHECK (other_is_deleted IN (0, 1)),
    other_values TEXT,
    PRIMARY KEY (step_id, position)
){{strict}}{{without_rowid}}
--;
CREATE INDEX undo_records_by_record ON undo_records (kind, record_id)
