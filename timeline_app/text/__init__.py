"""Sentences, and what is no part of the article, as spans over the original text."""
