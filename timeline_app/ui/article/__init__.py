"""The text of an article with its dates, and when it was published."""
