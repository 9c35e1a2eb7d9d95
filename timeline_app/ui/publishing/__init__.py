"""Pictures, prints and files of the events: chosen, previewed, written."""
