"""Words of the interface, and what is made of them."""
