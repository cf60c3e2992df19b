#!/usr/bin/env bash
# The checker as one file, `dist/sekretess.html`, from a machine that has cargo. Non-interactive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../../tests/steps.sh
TARGET=wasm32-unknown-unknown

packages() {
  command -v node >/dev/null || system_packages nodejs npm
  npm ci --no-audit --no-fund --silent
  (cd .. && npm ci --no-audit --no-fund --silent)
}

# Always built anew from the rules as they are; nothing happens if nothing has changed.
module() {
  rustup target list --installed | grep -qx "$TARGET" || rustup target add "$TARGET"
  (cd ../.. && cargo run --locked --quiet -p xtask -- wasm)
  (cd .. && node build/fallback.mjs)
}

step "checker: packages" packages
step "checker: module" module
step "checker: types" npx --no-install tsc --noEmit
step "checker: one file" node build.mjs
