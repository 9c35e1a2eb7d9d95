#!/bin/sh
# As run.py beside it.
program=run.py
. "$(dirname "$0")/python.sh"
