"""Tables and events that come in: exported ones that were edited elsewhere, and those of others."""
