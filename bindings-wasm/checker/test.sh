#!/usr/bin/env bash
# The checker: built, and driven in Chromium. Non-interactive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ../../tests/steps.sh

browser() {
  local missing=()
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
  command -v pdfinfo >/dev/null || missing+=(poppler-utils)
  [ ${#missing[@]} = 0 ] || system_packages "${missing[@]}"
}

step "checker: chromium" browser
./build.sh
step "checker: tests" node --test test/*.test.mjs
echo "== checker: $SECONDS s"
