"""The main window: docks, tool bar, status bar, and what brings all the other rooms together."""
