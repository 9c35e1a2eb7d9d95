"""The timeline as it is seen and handled: canvas, gestures, motion, lanes, overview, legend."""
