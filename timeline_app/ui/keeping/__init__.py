"""The workspace in its file: opened, written all the time, found again after a crash."""
