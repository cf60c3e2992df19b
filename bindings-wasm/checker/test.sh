#!/usr/bin/env bash
# Builds the checker into one file and tries it in Chromium. The module is built first if it is
# not there: `cargo run -p xtask -- wasm`.
set -euo pipefail
cd "$(dirname "$0")"
step() { printf '== %s (%s s)\n' "$1" "$SECONDS"; }

step "chromium"
if ! command -v chromium >/dev/null && [ ! -x "${CHROMIUM:-/nowhere}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
fi
step "packages"
npm ci --no-audit --no-fund --silent
step "module"
[ -f ../pkg/sekretess.wasm ] || (cd ../.. && cargo run --locked -q -p xtask -- wasm)
step "types"
npx tsc --noEmit
step "one file"
node build.mjs
step "tests"
node --test test/*.test.mjs
step "done"
