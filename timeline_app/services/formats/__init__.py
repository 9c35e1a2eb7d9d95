"""The formats of exports: what each holds, how it is written, and what can be chosen for it."""
