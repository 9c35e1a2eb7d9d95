#!/bin/sh
# As set_up.py beside it.
program=set_up.py
. "$(dirname "$0")/python.sh"
