"""Work beside the thread of the window."""
