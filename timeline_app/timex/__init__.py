"""The temporal tagger: finds time expressions, resolves them, and says how."""
