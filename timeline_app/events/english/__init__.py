"""What is English alone in the titles of events."""
