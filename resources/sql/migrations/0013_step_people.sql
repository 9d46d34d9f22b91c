-- Who stands by a person on the way to membership (培养联系人, 入党介绍人: 细则 art. 9, 14) and how long the training took
-- (art. 17). Older rows have none of it, and their digests stay as they are.
--;
ALTER TABLE development_steps ADD COLUMN people TEXT
--;
ALTER TABLE development_steps ADD COLUMN days {{real}}
--;
ALTER TABLE development_steps ADD COLUMN hours {{real}}
