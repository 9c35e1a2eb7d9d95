"""Formats for desks: what newsrooms, offices and writers go on working with."""
