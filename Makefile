# make course   run the lessons on real ratings, write them as pages into _course/, print the results
# make test     everything that CI checks
# make bench    stock fastai and movierec side by side, up to 25 million ratings; writes the table into the README
# make lab      JupyterLab on the lessons
# make readme   render README.md from nbs/index.ipynb
# make export   write movierec/ from the notebooks, after cleaning them
# make clean    remove what the commands above made (not .venv, not the downloaded data)

# The first Python from 3.10 to 3.14 that answers; name another with: make PYTHON=/path/to/python
PYTHON ?= $(shell for p in python3 python3.12 python3.11 python3.13 python3.10 python3.14 python; do \
	$$p -c 'import sys; sys.exit(not (3,10)<=sys.version_info[:2]<=(3,14))' 2>/dev/null && echo $$p && break; done)
PY := .venv/bin/python

.PHONY: course test bench lab readme export clean

course: .venv/.ready
	@$(PY) -m movierec.course course $(ONLY)

test: .venv/.ready
	@$(PY) -m movierec.course test

bench: .venv/.ready
	@$(PY) -m movierec.course bench

lab: .venv/.ready
	@$(PY) -m jupyter lab --notebook-dir=nbs

readme: .venv/.ready
	@$(PY) -m movierec.course readme

export: .venv/.ready
	@.venv/bin/nbdev_clean && .venv/bin/nbdev_export

.venv/.ready: settings.ini constraints.txt setup.py
	@test -n "$(PYTHON)" || { echo 'movierec needs Python 3.10 or newer: install one, or name it with make PYTHON=/path/to/python'; exit 1; }
	@test -x $(PY) || { echo 'making .venv with $(PYTHON)'; $(PYTHON) -m venv .venv; }
	@echo 'installing the packages of constraints.txt (some minutes the first time)'
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch .venv/.ready

clean:
	rm -rf _course _docs _proc build dist *.egg-info nbs/.ipynb_checkpoints nbs/models
