"""The ways in which a clause with a date becomes a title."""
