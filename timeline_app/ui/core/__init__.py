"""The window's state: the session, its commands, its filter and its selection."""
