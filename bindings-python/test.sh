#!/usr/bin/env bash
# Builds the wheel, installs it where nothing else is, and runs every test of the Python
# package. Non-interactive; each step says how long it took.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
VENV=.venv
CLEAN=../target/python-clean
WHEELS=../target/wheels
SPARK=../target/python-spark
source ../tests/steps.sh

tools() {
  python3 -c 'import ensurepip, venv' 2>/dev/null || system_packages python3-venv
  [ -x $VENV/bin/python ] || python3 -m venv $VENV
  $VENV/bin/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
}

wheel() {
  rm -rf $WHEELS
  $VENV/bin/maturin build --release --locked --quiet --out $WHEELS
  ls -l $WHEELS
}

# Every Python from 3.10 that is here: those on the path, and those of pyenv.
pythons() {
  local found minor
  for minor in 10 11 12 13 14 15; do
    for found in "$HOME"/.pyenv/versions/3.$minor.*/bin/python3 "$(command -v python3.$minor || true)"; do
      if [ -x "$found" ] && "$found" -c '' 2>/dev/null; then
        echo "$found"
        break
      fi
    done
  done
}

# Nothing but the wheel, on each Python: it needs no other package.
alone() {
  local python
  for python in $(pythons); do
    rm -rf $CLEAN
    "$python" -m venv $CLEAN
    $CLEAN/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-index $WHEELS/*.whl
    (cd / && "$OLDPWD/$CLEAN/bin/python" -I -c '
import sys
import sekretess
lists = {"date": ["2026-03-02"], "discloser": ["generic.social_services"],
         "listeners": ["generic.police"], "information": ["personal_circumstances"]}
answers = sekretess.decide_table(lists, directory="generic")
assert answers.to_dict()["outcome"] == ["forbidden"], answers
assert sekretess.decide(sekretess.row_case(lists, 0, directory="generic")).outcome == "forbidden"
print(sys.version.split()[0], answers)')
  done
}

install() {
  $VENV/bin/pip install --quiet --disable-pip-version-check --no-deps --force-reinstall $WHEELS/*.whl
}

corpus() {
  cargo run --quiet --locked -p sekretess-tests --example corpus >../target/corpus.jsonl
}

tests() {
  SEKRETESS_CORPUS=$PWD/../target/corpus.jsonl $VENV/bin/python -m pytest -q -p no:cacheprovider
  $VENV/bin/python -m pytest -q -p no:cacheprovider --doctest-modules --pyargs sekretess README.md
}

types() {
  $VENV/bin/python -m mypy
  $VENV/bin/python -m mypy --strict tests/typing_samples examples
  $VENV/bin/python -m mypy.stubtest sekretess._native
  $VENV/bin/python -m pyright
}

# The recipe for Spark, which needs Java and an environment of its own.
spark() {
  if ! command -v java >/dev/null && ! system_packages openjdk-17-jre-headless; then
    echo "SKIPPED: there is no Java to be had, so the recipe for Spark was not tried"
    return
  fi
  [ -x $SPARK/bin/python ] || python3 -m venv $SPARK
  $SPARK/bin/pip install --quiet --disable-pip-version-check -r requirements-spark.txt
  $SPARK/bin/pip install --quiet --disable-pip-version-check --no-deps --force-reinstall $WHEELS/*.whl
  $SPARK/bin/python -m pytest -q -p no:cacheprovider -m spark tests/test_engines.py
}

lints() {
  $VENV/bin/ruff format --check --quiet .
  $VENV/bin/ruff check --quiet .
}

step "python: tools" tools
step "python: lints" lints
step "python: wheel" wheel
step "python: alone" alone
step "python: install" install
step "python: corpus" corpus
step "python: tests" tests
step "python: types" types
step "python: spark" spark
