"""What leads to some of the events: filters, words that are sought, and what speaks for a second look at one."""
