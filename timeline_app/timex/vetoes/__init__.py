"""What looks like a date and is none, by what stands around it."""
