#!/usr/bin/env bash
# The npm package: builds it and tests it, from a machine that has cargo and node.
# Non-interactive; each step says how long it took.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
TARGET=wasm32-unknown-unknown
START=$SECONDS

step() {
  local start=$SECONDS name=$1
  shift
  "$@" || {
    echo "== FAILED: wasm: $name, after $((SECONDS - start)) s" >&2
    exit 1
  }
  echo "== wasm: $name: $((SECONDS - start)) s"
}

target() {
  rustup target list --installed | grep -qx "$TARGET" || rustup target add "$TARGET"
}

packages() {
  (cd bindings-wasm && npm ci --no-audit --no-fund --silent)
}

corpus() {
  cargo run --locked --quiet -p sekretess-tests --bin corpus >target/corpus.jsonl
}

tests() {
  (cd bindings-wasm && node --test test/)
}

step "target" target
step "npm packages" packages
step "module" cargo run --locked --quiet -p xtask -- wasm
step "fallback" node bindings-wasm/build/fallback.mjs
step "shared answers" corpus
step "tests" tests
echo "== wasm: all: $((SECONDS - START)) s"
