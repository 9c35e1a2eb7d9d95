"""What is settled about expressions once those around them are resolved."""
