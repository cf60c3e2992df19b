#!/usr/bin/env bash
# Builds the wheel, installs it where nothing else is, and runs every test of the Python
# package. Non-interactive; each step says how long it took.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
VENV=.venv
CLEAN=../target/python-clean
WHEELS=../target/wheels

step() {
  local start=$SECONDS
  echo "== python: $1"
  shift
  "$@"
  echo "== $((SECONDS - start)) s"
}

tools() {
  [ -x $VENV/bin/python ] || python3 -m venv $VENV
  $VENV/bin/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
}

wheel() {
  rm -rf $WHEELS
  $VENV/bin/maturin build --release --locked --quiet --out $WHEELS
  ls -l $WHEELS
}

# Nothing but the wheel: it needs no other package.
alone() {
  rm -rf $CLEAN
  python3 -m venv $CLEAN
  $CLEAN/bin/pip install --quiet --disable-pip-version-check --no-deps --no-index $WHEELS/*.whl
  (cd / && "$OLDPWD/$CLEAN/bin/python" -I -c '
import sekretess
lists = {"date": ["2026-03-02"], "discloser": ["generic.social_services"],
         "listeners": ["generic.police"], "information": ["personal_circumstances"]}
answers = sekretess.decide_table(lists, directory="generic")
assert answers.to_dict()["outcome"] == ["forbidden"], answers
print(sekretess.ruleset(), answers)')
}

install() {
  $VENV/bin/pip install --quiet --disable-pip-version-check --no-deps --force-reinstall $WHEELS/*.whl
}

corpus() {
  cargo run --quiet --release --locked -p sekretess-tests --bin corpus >../target/corpus.jsonl
}

tests() {
  SEKRETESS_CORPUS=$PWD/../target/corpus.jsonl $VENV/bin/python -m pytest -q -p no:cacheprovider
}

types() {
  $VENV/bin/python -m mypy
  $VENV/bin/python -m mypy --strict tests/typing_samples
  $VENV/bin/python -m mypy.stubtest sekretess._native
  $VENV/bin/python -m pyright
}

lints() {
  $VENV/bin/ruff format --check --quiet .
  $VENV/bin/ruff check --quiet .
}

step "tools" tools
step "lints" lints
step "wheel" wheel
step "alone" alone
step "install" install
step "corpus" corpus
step "tests" tests
step "types" types
