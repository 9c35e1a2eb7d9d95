#!/bin/sh
# Sets up what is missing, then checks style, types and layers, and runs the tests.
set -eu
cd "$(dirname "$0")/.."
sh tools/set_up.sh test
.venv/bin/ruff check
.venv/bin/mypy
.venv/bin/lint-imports
# Tests of one module share what they have made, so they stay together.
exec .venv/bin/pytest --numprocesses auto --maxprocesses 4 --dist loadfile "$@"
