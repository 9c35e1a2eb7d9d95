"""The manual and the tour."""
