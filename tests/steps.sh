# Sourced by the test scripts: what is being done, how long it took, and what to install.
# Non-interactive; what is missing is installed by name.

# A step by its name; it ends the script if it fails.
STEP="start"
trap 'echo "== FAILED: $STEP, after $SECONDS s" >&2' ERR
set -E

step() {
  local start=$SECONDS
  STEP=$1
  shift
  echo "== $STEP"
  "$@"
  echo "== $STEP: $((SECONDS - start)) s"
}

root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs packages of the system, once.
system_packages() {
  root apt-get update -qq
  root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}
