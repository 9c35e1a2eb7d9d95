#!/bin/sh
# As compile_words.py beside it, with the environment's Python, which has Qt's collector of texts.
cd "$(dirname "$0")/.." && exec .venv/bin/python tools/compile_words.py "$@"
