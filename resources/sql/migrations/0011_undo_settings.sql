-- What the unit changes besides its records (settings, words, own fields, figures, rules) can be taken back as well: each
-- row of theirs that an action touched, as it was before and as it is after, by the table it stands in and its key there.
-- Values are a JSON list in the order of the columns; NULL: there was, or is, no such row.
--;
CREATE TABLE undo_settings (
    step_id {{int}} NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before_values TEXT,
    after_values TEXT,
    PRIMARY KEY (step_id, place, row_key)
){{strict}}{{without_rowid}}
