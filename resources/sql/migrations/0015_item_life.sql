-- The life of a responsibility item (domain.md 4.3): its weight; how much of it was done with each report, who entered it
-- when, and which report a correction stands for; who asked for a closing and who gave the second word, why it was
-- reopened; what an evidence record looked like when it was linked. Older rows have none of it, their digests stay.
--;
ALTER TABLE responsibility_items ADD COLUMN weight {{real}}
--;
ALTER TABLE responsibility_progress ADD COLUMN percent {{real}}
--;
ALTER TABLE responsibility_progress ADD COLUMN entered_on TEXT CHECK (entered_on LIKE '____-__-__')
--;
ALTER TABLE responsibility_progress ADD COLUMN entered_on_last TEXT CHECK (entered_on_last LIKE '____-__-__')
--;
ALTER TABLE responsibility_progress ADD COLUMN entered_by TEXT
--;
ALTER TABLE responsibility_progress ADD COLUMN corrects {{int}}
--;
ALTER TABLE responsibility_states ADD COLUMN asked_by TEXT
--;
ALTER TABLE responsibility_states ADD COLUMN reviewed_by TEXT
--;
ALTER TABLE responsibility_states ADD COLUMN reason TEXT
--;
ALTER TABLE responsibility_evidence ADD COLUMN seen TEXT
