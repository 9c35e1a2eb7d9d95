"""Draws what layout laid out, onto any paint device; knows colours and type, no widget."""
