"""What a date belongs to in its sentence, and whether its words can be left out."""
