"""Fields to type and choose in: dates in words, days, options."""
