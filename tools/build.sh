#!/bin/sh
# As build.py beside it.
program=build.py
. "$(dirname "$0")/python.sh"
