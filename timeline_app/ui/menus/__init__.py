"""The menus: which actions stand where, and when they can be chosen."""
