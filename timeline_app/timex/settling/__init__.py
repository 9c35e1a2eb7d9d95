"""What is settled of expressions beside resolving them: lists and lone days, centuries, words before and around."""
