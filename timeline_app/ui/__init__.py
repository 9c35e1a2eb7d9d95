"""Windows and widgets; each shows what the session holds and tells it what was pointed at."""
