#!/usr/bin/env bash
# The checker: the module, the one file, and its tests in Chromium. Non-interactive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../../tests/steps.sh

browser() {
  local missing=()
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
  command -v pdfinfo >/dev/null || missing+=(poppler-utils)
  [ ${#missing[@]} = 0 ] || system_packages "${missing[@]}"
}

# Always built anew from the rules as they are; nothing happens if nothing has changed.
module() {
  local target=wasm32-unknown-unknown
  rustup target list --installed | grep -qx "$target" || rustup target add "$target"
  (cd ../.. && cargo run --locked --quiet -p xtask -- wasm)
  (cd .. && npm ci --no-audit --no-fund --silent && node build/fallback.mjs)
}

step "checker: chromium" browser
step "checker: packages" npm ci --no-audit --no-fund --silent
step "checker: module" module
step "checker: types" npx --no-install tsc --noEmit
step "checker: one file" node build.mjs
step "checker: tests" node --test test/*.test.mjs
echo "== checker: $SECONDS s"
