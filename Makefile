# The two commands everybody needs are `make run` and `make test`.
# PYTHON=python3.13 chooses the interpreter, ARGS="..." is handed on.

export PYTHON
ARGS ?=
IN := .venv/bin/

.DEFAULT_GOAL := help
.PHONY: help run test check bench faults build words model constraints clean ready ready-test

help:  ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: ready  ## start Greenroom; ARGS="devices" runs a command of it
	@sh tools/run.sh $(ARGS)

test: ready-test  ## run the tests and hold the coverage; ARGS="-k name" for some of them only
	@sh tools/test.sh $(ARGS)

check: ready-test  ## lint, format, types, layers, translations
	@sh tools/check.sh

bench: ready-test  ## measure the figures that are promised
	@sh tools/bench.sh $(ARGS)

faults: ready-test  ## kill, cut, fill, unplug: everything that may befall a take, many times; takes an hour
	@sh tools/faults.sh $(ARGS)

build: ready-test  ## a folder with the whole program, by PyInstaller
	$(IN)pyinstaller --noconfirm --log-level WARN build.spec
	$(IN)python -m tools.try_frozen

words: ready-test  ## read the sentences from the code into assets/i18n and compile them
	@$(IN)python -m tools.translations update

model: ready  ## fetch the speech model again, if it is not whole
	@$(IN)python -m tools.set_up.model

constraints: ready-test  ## write constraints.txt anew from what is installed
	@$(IN)python -m tools.constraints

clean:  ## remove everything that can be made again, save the virtual environment
	rm -rf build dist htmlcov demo-results .venv-old .coverage .coverage.* .pytest_cache .ruff_cache .hypothesis *.egg-info
	find . -path ./.venv -prune -o -name __pycache__ -type d -print | xargs rm -rf

ready:
	@sh tools/ready.sh run

ready-test:
	@sh tools/ready.sh test
