# What one types here. `make run` and `make test` do all their own set-up.
PYTHON ?= python3
ARGS ?=
PY := .venv/bin/python
ENVIRONMENT := $(PYTHON) packaging/bootstrap_env.py
UNSEEN := QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args="-screen 0 1440x1000x24"
LOCK := $(PY) -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes --annotation-style line \
	--strip-extras --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help run test check format translations bench screenshots wheel lock clean

help:  ## Say what can be made
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 22

run:  ## Open the window (where there is no display: show Today of the sample data here)
	@$(ENVIRONMENT) run
	@$(PY) packaging/start.py $(ARGS)

test:  ## Run the tests, windows on a virtual screen (ARGS="tests/domain -k money" for some of them)
	@$(ENVIRONMENT) test
	$(UNSEEN) $(PY) -m pytest $(ARGS)

check:  ## Check style, types and translations
	@$(ENVIRONMENT) check
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(PY) packaging/translations.py check

format:  ## Put the code into the common form
	@$(ENVIRONMENT) check
	$(PY) -m ruff check --fix
	$(PY) -m ruff format

translations:  ## Bring the .ts files up to the texts in the code (then translate what is new)
	@$(ENVIRONMENT) check
	$(PY) packaging/translations.py update

bench:  ## Measure speed and memory against a floor in the same run
	@$(ENVIRONMENT) test
	$(UNSEEN) $(PY) -m tests.bench $(ARGS)

screenshots:  ## Take the pictures of the README
	@$(ENVIRONMENT) test
	$(UNSEEN) $(PY) packaging/screenshots.py $(ARGS)

wheel:  ## Build dist/*.whl with everything in it
	@$(ENVIRONMENT) check
	$(PY) -m build --wheel --no-isolation

lock:  ## Pin the libraries anew (UPGRADE=--upgrade takes newer ones)
	@$(ENVIRONMENT) check
	$(PY) -m pip install --quiet uv
	$(LOCK) $(UPGRADE) --output-file requirements.txt
	$(LOCK) $(UPGRADE) --extra dev --constraint requirements.txt --output-file requirements-dev.txt

clean:  ## Remove the environment and everything built
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -f resources/translations/*.qm
	find freelance_pay tests packaging -name __pycache__ -prune -exec rm -rf {} +
