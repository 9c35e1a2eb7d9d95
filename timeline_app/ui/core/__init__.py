"""The window's state: the session, its jobs, opening, autosave, recovery and the filter."""
