"""The timeline as it is seen and handled: canvas, gestures, motion, arrangement in lanes."""
