-- Reports as they were submitted (上报): the pages, the figures and the versions of the records behind them, who and when.
-- Nothing of them is changed later but the reopening; what was corrected or entered late in a submitted period is kept
-- beside them with its reason until a later report has shown it.
--;
CREATE TABLE submissions (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    branch_id {{int}} NOT NULL REFERENCES branches (id),
    period TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day LIKE '____-__-__'),
    last_day TEXT NOT NULL CHECK (last_day LIKE '____-__-__'),
    number {{int}} NOT NULL CHECK (number > 0),
    template TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    submitted_by TEXT NOT NULL,
    gaps {{int}} NOT NULL,
    digest {{blob}} NOT NULL,
    document {{blob}} NOT NULL,
    content_id {{int}} NOT NULL REFERENCES contents (id),
    reopened_at TEXT,
    reopened_by TEXT,
    reopen_reason TEXT,
    UNIQUE (branch_id, period, number)
){{strict}}
--;
CREATE UNIQUE INDEX submissions_in_force ON submissions (branch_id, period) WHERE reopened_at IS NULL
--;
CREATE INDEX submissions_by_period ON submissions (period)
--;
CREATE INDEX submissions_by_content ON submissions (content_id)
--;
CREATE TABLE submission_figures (
    submission_id {{int}} NOT NULL REFERENCES submissions (id),
    key TEXT NOT NULL,
    value {{real}},
    PRIMARY KEY (submission_id, key)
){{strict}}{{without_rowid}}
--;
CREATE TABLE submission_records (
    submission_id {{int}} NOT NULL REFERENCES submissions (id),
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    revision {{int}} NOT NULL,
    digest {{blob}},
    PRIMARY KEY (submission_id, kind, record_id)
){{strict}}{{without_rowid}}
--;
CREATE TABLE submission_changes (
    id {{id}},
    submission_id {{int}} NOT NULL REFERENCES submissions (id),
    entry TEXT NOT NULL CHECK (entry IN ('correction', 'late')),
    action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'deleted', 'restored')),
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    title TEXT NOT NULL,
    day TEXT,
    changes TEXT,
    reason TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    shown_in {{int}} REFERENCES submissions (id)
){{strict}}
--;
CREATE INDEX submission_changes_by_submission ON submission_changes (submission_id, kind, record_id)
--;
CREATE INDEX submission_changes_by_record ON submission_changes (kind, record_id)
