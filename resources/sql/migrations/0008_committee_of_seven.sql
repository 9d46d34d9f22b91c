-- The rules that came with the program learn from what number of full members on a branch has a committee (支部工作条例
-- art. 20), and why a branch of the retired is exempt. Rules are kept as compact JSON; nothing else of them changes.
--;
UPDATE meeting_rules SET definition = replace(definition, '"needs":"committee"',
    '"min_full_members":7,"min_full_members_basis":"支部工作条例（试行）第二十条","needs":"committee"')
WHERE key = 'committee' AND definition NOT LIKE '%min_full_members%'
--;
UPDATE meeting_rules SET definition = replace(definition, '"exempt_roles":["retired"]',
    '"exempt_reason":"离退休党支部从实际出发开展活动，不作次数要求","exempt_reason_en":"Branches of the retired meet as suits them; no number is asked","exempt_roles":["retired"]')
WHERE definition NOT LIKE '%exempt_reason%'
