-- The first schema: seven record kinds with their parts, what the unit may change (words, figures, rules),
-- and the books kept about every change (audit, imports). Made from the field descriptors of src/domain;
-- a test compares the two. {{…}} stands for what the engines name differently (src/storage/dialect.cpp).
--;
CREATE TABLE ledger_settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
){{strict}}
--;
CREATE TABLE dictionary_words (
    id {{id}},
    dictionary TEXT NOT NULL,
    word TEXT NOT NULL,
    english TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    attributes TEXT NOT NULL,
    position {{int}} NOT NULL,
    UNIQUE (dictionary, word)
){{strict}}
--;
CREATE TABLE header_words (
    id {{id}},
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    word TEXT NOT NULL,
    UNIQUE (kind, field, word)
){{strict}}
--;
CREATE TABLE figure_definitions (
    key TEXT PRIMARY KEY,
    definition TEXT NOT NULL,
    position {{int}} NOT NULL
){{strict}}
--;
CREATE TABLE meeting_rules (
    key TEXT NOT NULL,
    effective_from TEXT NOT NULL CHECK (effective_from LIKE '____-__-__'),
    definition TEXT NOT NULL,
    position {{int}} NOT NULL,
    PRIMARY KEY (key, effective_from)
){{strict}}
--;
CREATE TABLE own_fields (
    id {{id}},
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (kind, key)
){{strict}}
--;
CREATE TABLE branches (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    name TEXT NOT NULL,
    short_name TEXT,
    aliases TEXT,
    type TEXT NOT NULL,
    parent_id {{int}} REFERENCES branches (id) DEFERRABLE INITIALLY DEFERRED,
    founded_on TEXT CHECK (founded_on LIKE '____-__-__'),
    founded_on_last TEXT CHECK (founded_on_last LIKE '____-__-__'),
    closed_on TEXT CHECK (closed_on LIKE '____-__-__'),
    closed_on_last TEXT CHECK (closed_on_last LIKE '____-__-__'),
    has_committee {{int}} CHECK (has_committee IN (0, 1)),
    term_from TEXT CHECK (term_from LIKE '____-__-__'),
    term_from_last TEXT CHECK (term_from_last LIKE '____-__-__'),
    term_to TEXT CHECK (term_to LIKE '____-__-__'),
    term_to_last TEXT CHECK (term_to_last LIKE '____-__-__'),
    contact TEXT,
    phone TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE members (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    name TEXT NOT NULL,
    sex TEXT,
    ethnic_group TEXT,
    birth_on TEXT CHECK (birth_on LIKE '____-__-__'),
    birth_on_last TEXT CHECK (birth_on_last LIKE '____-__-__'),
    id_number TEXT,
    native_place TEXT,
    education TEXT,
    degree TEXT,
    school TEXT,
    work_started_on TEXT CHECK (work_started_on LIKE '____-__-__'),
    work_started_on_last TEXT CHECK (work_started_on_last LIKE '____-__-__'),
    category TEXT NOT NULL,
    branch_id {{int}} REFERENCES branches (id),
    applied_on TEXT CHECK (applied_on LIKE '____-__-__'),
    applied_on_last TEXT CHECK (applied_on_last LIKE '____-__-__'),
    admitted_on TEXT CHECK (admitted_on LIKE '____-__-__'),
    admitted_on_last TEXT CHECK (admitted_on_last LIKE '____-__-__'),
    confirmed_on TEXT CHECK (confirmed_on LIKE '____-__-__'),
    confirmed_on_last TEXT CHECK (confirmed_on_last LIKE '____-__-__'),
    party_post TEXT,
    attendance_exempt {{int}} CHECK (attendance_exempt IN (0, 1)),
    community TEXT,
    volunteer_no TEXT,
    work_post TEXT,
    rank TEXT,
    professional_title TEXT,
    phone TEXT,
    address TEXT,
    specialty TEXT,
    scope TEXT,
    notes TEXT,
    sort_pinyin {{blob}},
    sort_stroke {{blob}},
    extra TEXT
){{strict}}
--;
CREATE TABLE study_sessions (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    held_on TEXT NOT NULL CHECK (held_on LIKE '____-__-__'),
    held_on_last TEXT CHECK (held_on_last LIKE '____-__-__'),
    category TEXT NOT NULL,
    title TEXT NOT NULL,
    branch_id {{int}} REFERENCES branches (id),
    mode TEXT,
    form TEXT,
    place TEXT,
    hours {{real}},
    host TEXT,
    recorder TEXT,
    lecturer TEXT,
    lecturer_is_leader {{int}} CHECK (lecturer_is_leader IN (0, 1)),
    speakers TEXT,
    others TEXT,
    present {{int}},
    expected {{int}},
    counts_approximate {{int}} CHECK (counts_approximate IN (0, 1)),
    votes_for {{int}},
    votes_against {{int}},
    votes_abstained {{int}},
    content TEXT,
    resolutions TEXT,
    effect TEXT,
    archive_no TEXT,
    evidence_text TEXT,
    link TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE honors (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    awarded_on TEXT NOT NULL CHECK (awarded_on LIKE '____-__-__'),
    awarded_on_last TEXT CHECK (awarded_on_last LIKE '____-__-__'),
    title TEXT NOT NULL,
    recipient_type TEXT NOT NULL,
    recipients TEXT,
    level TEXT NOT NULL,
    branch_id {{int}} REFERENCES branches (id),
    awarding_body TEXT,
    document_no TEXT,
    rank TEXT,
    event TEXT,
    deeds TEXT,
    evidence_text TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE volunteer_activities (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    held_on TEXT NOT NULL CHECK (held_on LIKE '____-__-__'),
    held_on_last TEXT CHECK (held_on_last LIKE '____-__-__'),
    category TEXT NOT NULL,
    title TEXT NOT NULL,
    branch_id {{int}} REFERENCES branches (id),
    place TEXT,
    community TEXT,
    people_served TEXT,
    content TEXT,
    participant_count {{int}},
    hours {{real}},
    total_hours {{real}},
    quantity {{real}},
    unit TEXT,
    total_quantity {{real}},
    counts_approximate {{int}} CHECK (counts_approximate IN (0, 1)),
    evidence_text TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE responsibility_items (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    year {{int}},
    holder_type TEXT,
    holder TEXT,
    list_no TEXT,
    class TEXT,
    task TEXT NOT NULL,
    measures TEXT,
    leader TEXT,
    lead_department TEXT,
    supporting_departments TEXT,
    contact TEXT,
    due_on TEXT CHECK (due_on LIKE '____-__-__'),
    due_on_last TEXT CHECK (due_on_last LIKE '____-__-__'),
    due_text TEXT,
    recurrence TEXT,
    branch_id {{int}} REFERENCES branches (id),
    percent {{real}},
    state TEXT,
    evidence_text TEXT,
    problems TEXT,
    next_step TEXT,
    closed_on TEXT CHECK (closed_on LIKE '____-__-__'),
    closed_on_last TEXT CHECK (closed_on_last LIKE '____-__-__'),
    closed_by TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE work_records (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    recorded_on TEXT NOT NULL CHECK (recorded_on LIKE '____-__-__'),
    recorded_on_last TEXT CHECK (recorded_on_last LIKE '____-__-__'),
    category TEXT NOT NULL,
    title TEXT NOT NULL,
    branch_id {{int}} REFERENCES branches (id),
    people TEXT,
    quantity {{real}},
    unit TEXT,
    counts_approximate {{int}} CHECK (counts_approximate IN (0, 1)),
    level TEXT,
    body TEXT,
    outlet_type TEXT,
    genre TEXT,
    issue_no TEXT,
    is_original {{int}} CHECK (is_original IN (0, 1)),
    is_forwarded {{int}} CHECK (is_forwarded IN (0, 1)),
    link TEXT,
    status TEXT,
    effective_from TEXT CHECK (effective_from LIKE '____-__-__'),
    effective_from_last TEXT CHECK (effective_from_last LIKE '____-__-__'),
    effective_to TEXT CHECK (effective_to LIKE '____-__-__'),
    effective_to_last TEXT CHECK (effective_to_last LIKE '____-__-__'),
    first_reply_on TEXT CHECK (first_reply_on LIKE '____-__-__'),
    first_reply_on_last TEXT CHECK (first_reply_on_last LIKE '____-__-__'),
    parent_uid TEXT,
    content TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE branch_posts (
    owner_id {{int}} NOT NULL REFERENCES branches (id),
    position {{int}} NOT NULL,
    member_id {{int}} REFERENCES members (id) DEFERRABLE INITIALLY DEFERRED,
    person_name TEXT NOT NULL,
    post TEXT NOT NULL,
    held_from TEXT CHECK (held_from LIKE '____-__-__'),
    held_from_last TEXT CHECK (held_from_last LIKE '____-__-__'),
    held_to TEXT CHECK (held_to LIKE '____-__-__'),
    held_to_last TEXT CHECK (held_to_last LIKE '____-__-__'),
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE memberships (
    owner_id {{int}} NOT NULL REFERENCES members (id),
    position {{int}} NOT NULL,
    branch_id {{int}} NOT NULL REFERENCES branches (id),
    group_id {{int}} REFERENCES branches (id),
    joined_on TEXT CHECK (joined_on LIKE '____-__-__'),
    joined_on_last TEXT CHECK (joined_on_last LIKE '____-__-__'),
    left_on TEXT CHECK (left_on LIKE '____-__-__'),
    left_on_last TEXT CHECK (left_on_last LIKE '____-__-__'),
    reason TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE development_steps (
    owner_id {{int}} NOT NULL REFERENCES members (id),
    position {{int}} NOT NULL,
    step TEXT NOT NULL,
    happened_on TEXT CHECK (happened_on LIKE '____-__-__'),
    happened_on_last TEXT CHECK (happened_on_last LIKE '____-__-__'),
    note TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE attendances (
    owner_id {{int}} NOT NULL REFERENCES study_sessions (id),
    position {{int}} NOT NULL,
    member_id {{int}} NOT NULL REFERENCES members (id),
    present {{int}} CHECK (present IN (0, 1)),
    reason TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE honor_recipients (
    owner_id {{int}} NOT NULL REFERENCES honors (id),
    position {{int}} NOT NULL,
    member_id {{int}} REFERENCES members (id),
    branch_id {{int}} REFERENCES branches (id),
    name TEXT NOT NULL,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE volunteer_participants (
    owner_id {{int}} NOT NULL REFERENCES volunteer_activities (id),
    position {{int}} NOT NULL,
    member_id {{int}} REFERENCES members (id),
    name TEXT NOT NULL,
    hours {{real}},
    quantity {{real}},
    unit TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE responsibility_progress (
    owner_id {{int}} NOT NULL REFERENCES responsibility_items (id),
    position {{int}} NOT NULL,
    quarter {{int}} NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE responsibility_states (
    owner_id {{int}} NOT NULL REFERENCES responsibility_items (id),
    position {{int}} NOT NULL,
    state TEXT NOT NULL,
    since TEXT CHECK (since LIKE '____-__-__'),
    since_last TEXT CHECK (since_last LIKE '____-__-__'),
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE responsibility_evidence (
    owner_id {{int}} NOT NULL REFERENCES responsibility_items (id),
    position {{int}} NOT NULL,
    kind TEXT NOT NULL,
    record_uid TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE work_record_people (
    owner_id {{int}} NOT NULL REFERENCES work_records (id),
    position {{int}} NOT NULL,
    member_id {{int}} REFERENCES members (id),
    name TEXT NOT NULL,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE INDEX branches_by_parent ON branches (parent_id)
--;
CREATE INDEX members_by_name ON members (name, id)
--;
CREATE INDEX members_by_pinyin ON members (sort_pinyin, id)
--;
CREATE INDEX members_by_id_number ON members (id_number)
--;
CREATE INDEX members_by_phone ON members (phone)
--;
CREATE INDEX members_by_branch ON members (branch_id, id)
--;
CREATE INDEX members_by_admission ON members (admitted_on, id)
--;
CREATE INDEX members_by_confirmation ON members (confirmed_on, id)
--;
CREATE INDEX memberships_by_branch ON memberships (branch_id, joined_on, left_on, owner_id)
--;
CREATE INDEX memberships_by_group ON memberships (group_id)
--;
CREATE INDEX branch_posts_by_member ON branch_posts (member_id)
--;
CREATE INDEX study_sessions_by_branch ON study_sessions (branch_id, held_on, held_on_last, category, scope, is_deleted, hours, expected, present, lecturer_is_leader)
--;
CREATE INDEX study_sessions_by_day ON study_sessions (held_on, held_on_last, category, scope, is_deleted, branch_id, hours, expected, present, lecturer_is_leader)
--;
CREATE INDEX study_sessions_by_title ON study_sessions (title, id)
--;
CREATE INDEX honors_by_day ON honors (awarded_on, awarded_on_last, level, scope, is_deleted, branch_id, recipient_type)
--;
CREATE INDEX honors_by_branch ON honors (branch_id, awarded_on)
--;
CREATE INDEX honor_recipients_by_member ON honor_recipients (member_id)
--;
CREATE INDEX volunteer_activities_by_day ON volunteer_activities (held_on, held_on_last, category, scope, is_deleted, branch_id, participant_count, total_hours, total_quantity, unit)
--;
CREATE INDEX volunteer_activities_by_branch ON volunteer_activities (branch_id, held_on)
--;
CREATE INDEX volunteer_participants_by_member ON volunteer_participants (member_id)
--;
CREATE INDEX responsibility_items_by_year ON responsibility_items (year, is_deleted, branch_id)
--;
CREATE INDEX responsibility_items_by_due_day ON responsibility_items (due_on, id)
--;
CREATE INDEX work_records_by_day ON work_records (recorded_on, recorded_on_last, category, scope, is_deleted, branch_id, quantity)
--;
CREATE INDEX work_records_by_category ON work_records (category, recorded_on, branch_id)
--;
CREATE INDEX work_records_by_branch ON work_records (branch_id, recorded_on)
--;
CREATE INDEX work_record_people_by_member ON work_record_people (member_id)
--;
CREATE TABLE import_batches (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    imported_at TEXT NOT NULL,
    files TEXT NOT NULL,
    created {{int}} NOT NULL,
    updated {{int}} NOT NULL,
    is_undone {{int}} NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
){{strict}}
--;
CREATE TABLE import_batch_records (
    batch_id {{int}} NOT NULL REFERENCES import_batches (id),
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('created', 'updated')),
    revision {{int}} NOT NULL,
    before_values TEXT,
    PRIMARY KEY (batch_id, kind, record_id)
){{strict}}{{without_rowid}}
--;
CREATE TABLE audit_groups (
    id {{id}},
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    operation TEXT NOT NULL,
    label TEXT NOT NULL,
    entries {{int}} NOT NULL,
    hash {{blob}} NOT NULL
){{strict}}
--;
CREATE TABLE audit_entries (
    id {{id}},
    group_id {{int}} NOT NULL REFERENCES audit_groups (id),
    kind {{int}} NOT NULL,
    record_id {{int}} NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'deleted', 'restored')),
    revision {{int}} NOT NULL,
    changes TEXT
){{strict}}
--;
CREATE INDEX audit_entries_by_record ON audit_entries (kind, record_id, id)
--;
CREATE INDEX audit_entries_by_group ON audit_entries (group_id)
--;
-- only: sqlite
CREATE TRIGGER audit_entries_are_not_changed BEFORE UPDATE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'audit entries are append-only');
END
--;
-- only: sqlite
CREATE TRIGGER audit_entries_are_not_deleted BEFORE DELETE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'audit entries are append-only');
END
--;
-- only: sqlite
CREATE TRIGGER audit_groups_are_not_changed BEFORE UPDATE ON audit_groups
BEGIN
    SELECT RAISE(ABORT, 'audit groups are append-only');
END
--;
-- only: sqlite
CREATE TRIGGER audit_groups_are_not_deleted BEFORE DELETE ON audit_groups
BEGIN
    SELECT RAISE(ABORT, 'audit groups are append-only');
END
--;
-- only: sqlite
CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content='', detail=none, tokenize='unicode61 remove_diacritics 0')
--;
-- only: postgres
CREATE TABLE search_index (
    rowid BIGINT PRIMARY KEY,
    tokens TSVECTOR NOT NULL
)
--;
-- only: postgres
CREATE INDEX search_index_by_token ON search_index USING gin (tokens)
