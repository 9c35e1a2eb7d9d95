# make run             set up what is missing, then open the window on the seed (FILE="my article.txt": another)
# make test            set up, then lint, types, import contracts and tests
# make bench           measure the start of the program
# make build           a folder in dist/ that runs without Python, and a try of it
# PYTHON=/path/to/python chooses the Python that .venv is made with.

export PYTHON

.PHONY: run test bench build clean

run:
	@sh tools/run.sh $(if $(FILE),"$(FILE)")

test:
	@sh tools/test.sh

bench:
	@sh tools/set_up.sh test
	@.venv/bin/python tests/bench/bench_start.py

build:
	@sh tools/build.sh

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
