# The front door. Every target does its own set-up; second runs take seconds.

DEMO ?= demo
QGIS_PYTHON ?= /usr/bin/python3
export QGIS_PYTHON

.DEFAULT_GOAL := help
.PHONY: help demo check fuzz faults test test-engine test-qgis test-matrix install package lock docs reference translations screenshots gallery engine tests-environment qgis clean

help:
	@echo "make demo         a first map on simulated data: model, class map, probabilities, picture, accuracy"
	@echo "make check        style, types and the rules of the house: less than a minute, the first time excepted"
	@echo "make test         everything that is checked: style, types, safety, engine, QGIS, a real window"
	@echo "make test T=PATH  some tests, with the arguments of pytest: make test T='tests/engine/cube -k gaps'"
	@echo "make test-engine  the tests of the engine, which need no QGIS"
	@echo "make test-qgis    the tests of the QGIS side, some of them in a real window"
	@echo "make test-matrix  the tests of the QGIS side on QGIS 3.44 too, in a Debian of its own (root)"
	@echo "make fuzz         mutated model files, rasters, catalogues, jobs and formulas: make fuzz TRIES=500 SEED=1"
	@echo "make faults       runs that are killed, or left without disk, memory or files: make faults TRIES=100 SEED=1"
	@echo "make install      link the plugin into your QGIS profile, with its engine"
	@echo "make package      the zip for plugins.qgis.org, in dist/"
	@echo "make lock         write the lock of the engine's packages anew, with their hashes: make lock L=--upgrade"
	@echo "make docs         the documentation as pages, in site/"
	@echo "make reference    write the references of the interface and the command line anew"
	@echo "make translations add new texts to the translations, and compile them"
	@echo "make screenshots  take the pictures of the documentation in a real QGIS window"
	@echo "make gallery      pictures of every dialog and of the dock, light and dark, at 100 % and 200 %, in gallery/"
	@echo "make clean        remove what the other targets made"

qgis:
	@.ci/setup-qgis

engine: qgis
	@.ci/setup-python engine

tests-environment: qgis
	@.ci/setup-python both

demo: engine
	@.ci/demo $(DEMO)

check: tests-environment
	@.ci/check

ifdef T
test: tests-environment
	@.ci/run-tests $(T)
else
test: qgis
	@.ci/setup-python tests
	@.ci/check style
	@.ci/setup-cluster
	@.ci/run-tests
endif

test-engine: engine
	@.ci/run-tests tests/engine $(T)

test-qgis: tests-environment
	@.ci/run-tests tests/qgis $(T)

test-matrix: engine
	@.ci/test-matrix

install: engine
	@.ci/install

package:
	@.ci/package

lock: tests-environment
	@.ci/lock $(L)

docs: tests-environment
	@.venv/bin/mkdocs build --quiet --strict
	@echo "site/index.html"

reference: qgis
	@.ci/in-qgis docs/reference.py
	@$(QGIS_PYTHON) docs/command_line.py

translations: qgis
	@.ci/in-qgis i18n/translations.py update

screenshots: demo
	@$(QGIS_PYTHON) docs/screenshots.py

gallery: demo
	@$(QGIS_PYTHON) docs/gallery.py

fuzz: engine
	@.engine/bin/python tests/robustness/fuzz.py --tries $(or $(TRIES),500) --seed $(or $(SEED),1)

faults: engine
	@.engine/bin/python tests/robustness/faults.py --tries $(or $(TRIES),100) --seed $(or $(SEED),1)

clean:
	rm -rf .venv .engine dist site gallery .pytest_cache .mypy_cache .ruff_cache
	[ ! -f "$(DEMO)/.made-by" ] || rm -rf "$(DEMO)"
