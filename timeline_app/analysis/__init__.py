"""How documents are analysed: what is asked for, the way from a file to its events, and the processes that do it."""
