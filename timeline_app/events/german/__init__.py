"""Titles of German sentences: what may go of them by what it costs, and clauses made of other constructions."""
