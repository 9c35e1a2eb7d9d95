"""What stands beside the timeline: the text, tables, details, filters, find and go to."""
