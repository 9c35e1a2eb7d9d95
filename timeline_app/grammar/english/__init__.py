"""What is English alone in the clauses of sentences."""
