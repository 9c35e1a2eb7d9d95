"""What there is before anything is open, and what is told above everything."""
