"""What is German alone in the clauses of sentences."""
