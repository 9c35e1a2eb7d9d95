"""Small parts that panels and dialogs share, and the style of all of them."""
