#!/usr/bin/env bash
# The npm package: builds it and tests it, from a machine that has cargo and node.
# Non-interactive; each step says how long it took.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
TARGET=wasm32-unknown-unknown
source tests/steps.sh

target() {
  rustup target list --installed | grep -qx "$TARGET" || rustup target add "$TARGET"
}

packages() {
  command -v node >/dev/null || system_packages nodejs npm
  (cd bindings-wasm && npm ci --no-audit --no-fund --silent)
}

corpus() {
  cargo run --locked --quiet -p sekretess-tests --example corpus >target/corpus.jsonl
}

tests() {
  (cd bindings-wasm && node --test test/*.test.mjs)
}

step "wasm: target" target
step "wasm: npm packages" packages
step "wasm: module" cargo run --locked --quiet -p xtask -- wasm
step "wasm: fallback" node bindings-wasm/build/fallback.mjs
step "wasm: shared answers" corpus
step "wasm: tests" tests
echo "== wasm: $SECONDS s"
