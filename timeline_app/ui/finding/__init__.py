"""Ways to events and dates: words, filters, a field for both."""
