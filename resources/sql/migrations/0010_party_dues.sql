-- Party dues (党费): one record for each member and year, its payments by month. Amounts are whole 分: no floating point.
-- A ledger made before this one gets the words of the new dictionary here; a new one is filled from the catalogue.
--;
CREATE TABLE party_dues (
    id {{id}},
    uid TEXT NOT NULL UNIQUE,
    revision {{int}} NOT NULL,
    is_deleted {{int}} NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)),
    digest {{blob}},
    member_id {{int}} NOT NULL REFERENCES members (id),
    year {{int}} NOT NULL,
    branch_id {{int}} REFERENCES branches (id),
    payer_group TEXT NOT NULL,
    base {{int}},
    base_note TEXT,
    rate TEXT,
    computed {{int}},
    adopted {{int}},
    reason TEXT,
    monthly {{int}},
    from_month {{int}},
    to_month {{int}},
    year_due {{int}},
    paid_months TEXT,
    months_paid {{int}},
    paid_total {{int}},
    starts_on TEXT CHECK (starts_on LIKE '____-__-__'),
    starts_on_last TEXT CHECK (starts_on_last LIKE '____-__-__'),
    title TEXT,
    scope TEXT,
    notes TEXT,
    extra TEXT
){{strict}}
--;
CREATE TABLE dues_payments (
    owner_id {{int}} NOT NULL REFERENCES party_dues (id),
    position {{int}} NOT NULL,
    month {{int}} NOT NULL,
    amount {{int}} NOT NULL,
    paid_on TEXT CHECK (paid_on LIKE '____-__-__'),
    paid_on_last TEXT CHECK (paid_on_last LIKE '____-__-__'),
    note TEXT,
    PRIMARY KEY (owner_id, position)
){{strict}}{{without_rowid}}
--;
CREATE INDEX party_dues_by_branch ON party_dues (branch_id, starts_on)
--;
CREATE INDEX party_dues_by_year ON party_dues (year, member_id)
--;
CREATE INDEX party_dues_by_member ON party_dues (member_id)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '月工资', 'Monthly salary', '["在职","月薪","工资","在职党员","机关工作人员","机关工人"]', '{"dues":"salary"}', 0
WHERE EXISTS (SELECT 1 FROM dictionary_words)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '年薪制', 'Annual salary', '["年薪"]', '{"dues":"annual"}', 1
WHERE EXISTS (SELECT 1 FROM dictionary_words)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '无固定月收入', 'No fixed monthly income', '["不按月取得收入","个体经营","灵活就业"]', '{"dues":"irregular"}', 2
WHERE EXISTS (SELECT 1 FROM dictionary_words)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '离退休', 'Retired', '["退休","离休","离退休党员","养老金"]', '{"dues":"retired"}', 3
WHERE EXISTS (SELECT 1 FROM dictionary_words)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '学生及无收入', 'Students and without income', '["学生","下岗失业","无收入","抚恤救济","低保"]', '{"dues":"without_income"}', 4
WHERE EXISTS (SELECT 1 FROM dictionary_words)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '农民', 'Farmers', '["农民党员"]', '{"dues":"farmer"}', 5
WHERE EXISTS (SELECT 1 FROM dictionary_words)
--;
INSERT INTO dictionary_words (dictionary, word, english, synonyms, attributes, position)
SELECT 'dues_group', '困难党员', 'Members in hardship', '["少交免交","经批准少交","经批准免交"]', '{"dues":"hardship"}', 6
WHERE EXISTS (SELECT 1 FROM dictionary_words)
