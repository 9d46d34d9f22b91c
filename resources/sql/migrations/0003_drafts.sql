-- What is typed in a form and not saved yet, so that a power cut loses at most a second of it. A draft is no record:
-- it is neither checked nor audited, and goes when the form is saved or left without saving.
--;
CREATE TABLE drafts (
    id {{id}},
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    revision {{int}} NOT NULL,
    kept_at TEXT NOT NULL,
    content TEXT NOT NULL
){{strict}}
