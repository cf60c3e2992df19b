#!/usr/bin/env bash
# Every test, from a bare machine: format, lints, tests, documentation, no_std, and then
# the wheel, the WebAssembly module and the page in a browser, each by its own script.
# Non-interactive; each step says how long it took.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-never}"
# A snapshot is looked at before it changes; a test run never writes one.
export INSTA_UPDATE=no

# A core without an operating system: what compiles here needs no std.
BARE=thumbv7em-none-eabihf

source tests/steps.sh

toolchain() {
  local channel component
  if ! command -v cargo >/dev/null && [ -x "$HOME/.cargo/bin/cargo" ]; then
    export PATH="$HOME/.cargo/bin:$PATH"
  fi
  channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  if ! command -v cargo >/dev/null && ! command -v rustup >/dev/null; then
    system_packages rustup gcc libc6-dev ca-certificates
  fi
  if command -v rustup >/dev/null; then
    rustup run "$channel" rustc --version >/dev/null 2>&1 ||
      rustup toolchain install "$channel" --profile minimal
    for component in rustfmt clippy; do
      rustup component list --installed --toolchain "$channel" | grep -q "^$component" ||
        rustup component add --toolchain "$channel" "$component"
    done
  fi
  cargo --version
}

tests() {
  cargo test --locked --workspace
}

# What the README says first, as it stands there.
first_command() {
  local line
  line=$(grep -m1 '^cargo run ' README.md)
  echo "$line"
  $line >/dev/null
}

documentation() {
  RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps --quiet
}

no_std() {
  if command -v rustup >/dev/null &&
    { rustup target list --installed | grep -qx "$BARE" || rustup target add "$BARE"; }; then
    cargo check --locked --quiet -p sekretess --no-default-features --target "$BARE"
  else
    echo "no $BARE to be had: checked on this machine's own target instead"
    cargo check --locked --quiet -p sekretess --no-default-features
  fi
}

step "toolchain" toolchain
step "format" cargo fmt --all --check
step "lints" cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
step "tests" tests
step "the README's first command" first_command
step "documentation" documentation
step "no_std" no_std
step "benchmarks compile" cargo check --locked --workspace --benches --quiet
step "Python" bindings-python/test.sh
step "WebAssembly" bindings-wasm/test.sh
step "checker" bindings-wasm/checker/test.sh
echo "== all: $SECONDS s"
