"""The workspace in its file: opened, written all the time, read again for an undo, found again after a crash."""
