#!/usr/bin/env bash
# Builds the package and the toy law for Python, and measures them beside other engines.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
VENV=../../../target/bench-venv
[ -x $VENV/bin/python ] || python3 -m venv $VENV
$VENV/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
VIRTUAL_ENV=$PWD/$VENV $VENV/bin/maturin develop --release --locked --quiet -m ../../../bindings-python/Cargo.toml
cargo build --release --locked --quiet -p sekretess-bench-python
cp ../../../target/release/libtoy_law.so toy_law.abi3.so
exec $VENV/bin/python run.py "$@"
