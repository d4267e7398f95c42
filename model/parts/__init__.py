"""Maps in parts: plans, their parts and the merge. May import inference, cube, maps and below."""
