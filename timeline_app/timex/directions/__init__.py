"""Whether a date lies before or after: tenses, appointments and plans."""
