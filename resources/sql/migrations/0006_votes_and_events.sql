-- What a meeting voted on, who handed in an opinion in writing and who is left out of those who should attend
-- (细则 art. 20, 21, 33; 支部工作条例 art. 11); what happens to a member over the years beside changes of branch;
-- the terms of a branch's committee one after the other. Older rows have none of it, and their digests stay as they are.
--;
ALTER TABLE attendances ADD COLUMN written_opinion {{int}} CHECK (written_opinion IN (0, 1))
--;
ALTER TABLE attendances ADD COLUMN excluded_reason TEXT
--;
CREATE TABLE session_votes (
    owner_id {{int}} NOT NULL REFERENCES study_sessions (id),
    position {{int}} NOT NULL,
    matter TEXT NOT NULL,
    vote_kind TEXT NOT NULL,
    member_id {{int}} REFERENCES members (id),
    votes_for {{int}},
    votes_against {{int}},
    votes_abstained {{int}},
    votes_void {{int}},
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE INDEX session_votes_by_member ON session_votes (member_id)
--;
CREATE TABLE member_events (
    owner_id {{int}} NOT NULL REFERENCES members (id),
    position {{int}} NOT NULL,
    event TEXT NOT NULL,
    happened_on TEXT CHECK (happened_on LIKE '____-__-__'),
    happened_on_last TEXT CHECK (happened_on_last LIKE '____-__-__'),
    until TEXT CHECK (until LIKE '____-__-__'),
    until_last TEXT CHECK (until_last LIKE '____-__-__'),
    note TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE TABLE branch_terms (
    owner_id {{int}} NOT NULL REFERENCES branches (id),
    position {{int}} NOT NULL,
    number TEXT NOT NULL,
    term_from TEXT CHECK (term_from LIKE '____-__-__'),
    term_from_last TEXT CHECK (term_from_last LIKE '____-__-__'),
    term_to TEXT CHECK (term_to LIKE '____-__-__'),
    term_to_last TEXT CHECK (term_to_last LIKE '____-__-__'),
    elected_on TEXT CHECK (elected_on LIKE '____-__-__'),
    elected_on_last TEXT CHECK (elected_on_last LIKE '____-__-__'),
    note TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
