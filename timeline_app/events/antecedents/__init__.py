"""Open pronouns of a sentence, and the nouns of the sentences before that they stand for."""
