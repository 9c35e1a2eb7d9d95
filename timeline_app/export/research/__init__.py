"""Formats for research: tables for data analysis, and texts with their time expressions for annotation tools."""
