#!/bin/sh
# As test.py beside it.
program=test.py
. "$(dirname "$0")/python.sh"
