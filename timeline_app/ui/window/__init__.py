"""The main window: docks, menus, actions, the banner, the status bar and the welcome page."""
