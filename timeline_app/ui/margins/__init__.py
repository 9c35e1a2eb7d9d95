"""What stands around the canvas: names of lanes, the overview, the legend."""
