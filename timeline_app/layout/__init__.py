"""Timeline geometry as pure functions over sorted numpy arrays of int64 seconds; no Qt."""
