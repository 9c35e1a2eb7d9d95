"""Files become documents: their text as it stands, and what they say of themselves."""
