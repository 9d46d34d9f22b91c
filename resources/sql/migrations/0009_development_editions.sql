-- The rules of developing members, one row for each edition of the text: steps with their limits, as JSON in the form of
-- resources/catalogue/development.json. Filled from there where the ledger has none.
--;
CREATE TABLE development_editions (
    edition TEXT PRIMARY KEY,
    effective_from TEXT NOT NULL UNIQUE CHECK (effective_from LIKE '____-__-__'),
    definition TEXT NOT NULL
){{strict}}
