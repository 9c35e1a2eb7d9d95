"""What leads to some of the events: filters, and words that are sought."""
