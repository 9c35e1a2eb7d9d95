"""How a command ends; argparse itself ends with 2 where the line cannot be meant."""

OK, FAILED, INTERRUPTED = 0, 1, 130
