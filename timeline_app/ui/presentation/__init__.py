"""The events one by one on the whole screen, for a meeting or a lecture."""
