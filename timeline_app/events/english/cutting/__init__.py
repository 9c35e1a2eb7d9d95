"""What an English clause can be cut into, and what of it can be spared."""
