"""Language files become a grammar: words with classes, and star-free patterns over them."""
