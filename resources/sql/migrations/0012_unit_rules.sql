-- What the unit asks otherwise of votes, deadlines and committees: editions of its own beside those that come with the
-- program (resources/catalogue/votes.json, deadlines.json, committees.json), which stay as they are.
--;
CREATE TABLE unit_rules (
    book TEXT NOT NULL,
    key TEXT NOT NULL,
    effective_from TEXT NOT NULL CHECK (effective_from LIKE '____-__-__'),
    definition TEXT NOT NULL,
    PRIMARY KEY (book, key, effective_from)
){{strict}}
