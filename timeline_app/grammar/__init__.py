"""What a sentence is made of: kinds of words, clauses, phrases. German and English; other languages have none yet."""
