# The front door. Every target does its own set-up; second runs take seconds.

DEMO ?= demo
QGIS_PYTHON ?= /usr/bin/python3
export QGIS_PYTHON

.DEFAULT_GOAL := help
.PHONY: help demo test test-matrix install package docs reference translations screenshots gallery engine tests-environment qgis clean

help:
	@echo "make demo         a first map on simulated data: model, class map, probabilities, picture, accuracy"
	@echo "make test         everything that is checked: style, types, safety, engine, QGIS, a real window"
	@echo "make test-matrix  the tests of the QGIS side on QGIS 3.44 too, in a Debian of its own (root)"
	@echo "make install      link the plugin into your QGIS profile, with its engine"
	@echo "make package      the zip for plugins.qgis.org, in dist/"
	@echo "make docs         the documentation as pages, in site/"
	@echo "make reference    write the interface reference anew from the algorithms"
	@echo "make translations add new texts to the translations, and compile them"
	@echo "make screenshots  take the pictures of the documentation in a real QGIS window"
	@echo "make gallery      pictures of every dialog and of the dock, light and dark, at 100 % and 200 %, in gallery/"
	@echo "make clean        remove what the other targets made"

qgis:
	@.ci/setup-qgis

engine: qgis
	@.ci/setup-python engine

tests-environment: engine
	@.ci/setup-python tests

demo: engine
	@.ci/demo $(DEMO)

test: tests-environment
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet . || { echo "Run .venv/bin/ruff format ."; exit 1; }
	@.venv/bin/mypy --python-executable .engine/bin/python -p model
	@.venv/bin/mypy processing/ plugin.py
	@.ci/run-tests

test-matrix: engine
	@.ci/test-matrix

install: engine
	@.ci/install

package:
	@.ci/package

docs: tests-environment
	@.venv/bin/mkdocs build --quiet --strict
	@echo "site/index.html"

reference: qgis
	@.ci/in-qgis docs/reference.py

translations: qgis
	@.ci/in-qgis i18n/translations.py update

screenshots: demo
	@$(QGIS_PYTHON) docs/screenshots.py

gallery: demo
	@$(QGIS_PYTHON) docs/gallery.py

clean:
	rm -rf .venv .engine dist site gallery .pytest_cache .mypy_cache .ruff_cache
	[ ! -f "$(DEMO)/.made-by" ] || rm -rf "$(DEMO)"
