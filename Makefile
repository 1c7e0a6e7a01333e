# make course   run the lessons on real ratings, quick, write them as pages into _course/, print the results; FULL=1 make course: in full
# make test     everything that CI checks
# make site     the pages from the stored outputs, into _site/
# make lab      JupyterLab on the lessons
# make bench    stock fastai and movierec side by side, up to 25 million ratings; writes the table into the README
# make app      train on first use, then serve a recommender at http://localhost:8000; DATA=ml-32m make app: on the newest MovieLens
# make load     press the service and break it: requests a second, memory, kill -9, a full disk, 10,000 senseless requests
# make outputs  run lessons in full, store their outputs, render the README (one lesson: make outputs ONLY=03)
# make readme   render README.md from nbs/index.ipynb
# make address  write the repository's address from settings.ini wherever it is named
# make export   write movierec/ from the notebooks, after cleaning them
# make clean    remove what the commands above made (not .venv, not the downloaded data)
#
# TORCH=cpu before the first of them installs PyTorch's build for the CPU: make course TORCH=cpu

# The first Python from 3.11 to 3.14 that answers; name another with: make PYTHON=/path/to/python
PYTHON ?= $(shell for p in python3 python3.12 python3.11 python3.13 python3.14 python; do \
	$$p -c 'import sys; sys.exit(not (3,11)<=sys.version_info[:2]<=(3,14))' 2>/dev/null && echo $$p && break; done)
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check

# Reads what pip says, and makes one line of it: how many packages so far, and what it is at
define PROGRESS
import re, sys, time
n, t, tty = 0, time.time(), sys.stdout.isatty()
for l in sys.stdin:
    if not (m := re.match(r'(Collecting|Downloading|Installing collected) (\S+)', l.strip())): continue
    n += m[1] == 'Collecting'
    what = 'installing them' if m[1].startswith('Inst') else f"{m[1].lower()} {re.split('[<>=!~;(]', m[2].split('/')[-1])[0][:50]}"
    if tty: print(f'\r\033[K{time.time()-t:4.0f} s  {n} packages, {what}', end='', flush=True)
    elif m[1].startswith('Inst') or m[1] == 'Collecting' and n % 25 == 0: print(f'{time.time()-t:4.0f} s  {n} packages, {what}', flush=True)
print(('\r\033[K' if tty else '') + f'{time.time()-t:4.0f} s  pip is done')
endef
export PROGRESS

.PHONY: course test site lab bench app load outputs readme address export clean

course outputs: .venv/.ready
	@$(PY) -m movierec.tools.course $@ $(ONLY)

test site bench readme address: .venv/.ready
	@$(PY) -m movierec.tools.course $@

lab: .venv/.ready
	@$(PY) -m jupyter lab --notebook-dir=nbs

# MODEL=path serves a saved model; HOST, PORT, DB, SECRET, WORKERS, RATE, HOSTS: python -m movierec.service --help
app: .venv/.ready
	@$(PY) -m movierec.service

load: .venv/.ready
	@$(PY) -m movierec.service.load

export: .venv/.ready
	@.venv/bin/nbdev_clean && .venv/bin/nbdev_export

.venv/.ready: settings.ini constraints.txt setup.py requirements-distributed.txt
	@test -n "$(PYTHON)" || { echo 'movierec needs Python 3.11 to 3.14: install one, or name it with make PYTHON=/path/to/python'; exit 1; }
	@test -x $(PY) || { echo 'making .venv with $(PYTHON)'; $(PYTHON) -m venv .venv; }
	@if [ -n "$(TORCH)" ]; then echo 'installing PyTorch for $(TORCH)'; $(PIP) install --quiet uv && \
		$(PY) -m uv pip install --quiet --python $(PY) --torch-backend=$(TORCH) -c constraints.txt torch torchvision; fi
	@echo 'installing the packages of constraints.txt (one to five minutes the first time)'
	@rm -f .venv/.failed; { PYTHONUNBUFFERED=1 $(PIP) install --progress-bar off -c constraints.txt -e '.[dev]' || touch .venv/.failed; } \
		| $(PY) -c "$$PROGRESS"; test ! -e .venv/.failed
	@$(PIP) install --quiet --no-deps -r requirements-distributed.txt 2>/dev/null || echo 'TorchRec cannot be had here: lesson 16 shows what it does without'
	@touch .venv/.ready

clean:
	rm -rf _course _site _docs _proc build dist *.egg-info nbs/.ipynb_checkpoints nbs/workshop/.ipynb_checkpoints nbs/models
