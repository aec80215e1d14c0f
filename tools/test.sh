#!/usr/bin/env bash
# The whole check. Runs every stage even when one has failed; the last line counts them all: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
source tools/set-up.sh

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
export FT_OUT="$results/build" # so that a test run never replaces what a developer has loaded in the browser

# stage <name> <command…>: a stage without tests of its own counts as one
stage() {
  local name="$1" from=$SECONDS
  shift
  printf '\n── %s\n' "$name"
  if "$@"; then echo ok >"$results/$name.stage"; else echo broken >"$results/$name.stage"; fi
  echo "   ($name: $((SECONDS - from)) s)"
}

# tests <name> <vitest config>: counted test by test, from the runner's own report
tests() {
  local name="$1" config="$2"
  stage "$name" vitest run -c "$config" --reporter=default --reporter=json --outputFile.json="$results/$name.json"
}

# A browser test is a story: a step cannot be tried again without those before it. So each of its files that
# failed is told once more from the beginning, when nothing runs beside it; so is a screen's, which waits for what
# it shows. What fails by its numbers or its words is not tried again.
again() {
  local name="$1" config="$2" which="${3:-.}" files
  mapfile -t files < <(node tools/failed-files.mjs "$results/$name.json" | grep -- "$which")
  ((${#files[@]} == 0)) && return
  printf '\n── %s, again: %s\n' "$name" "${files[*]}"
  if vitest run -c "$config" --maxWorkers=1 --reporter=default --reporter=json \
    --outputFile.json="$results/$name-again.json" "${files[@]}"; then
    echo ok >"$results/$name.stage"
  fi
}

stage install install_packages
stage nats install_nats
stage build npm run --silent build

# A browser test waits most of its time, for the browser: what needs none runs beside it, and gives way to it.
without_browser() {
  renice -n 10 $BASHPID >/dev/null
  stage types npm run --silent types
  stage lint npm run --silent lint
  tests unit tests/vitest.config.ts
}
without_browser >"$results/without-browser.log" 2>&1 &
trap 'kill 0' INT # which a shell keeps from what it runs beside itself

stage browser install_browser
stage tryton install_tryton
tests e2e tests/e2e/vitest.config.ts
tests crm tests/crm/vitest.config.ts

wait
cat "$results/without-browser.log"
again unit tests/vitest.config.ts /tests/components/
again e2e tests/e2e/vitest.config.ts
again crm tests/crm/vitest.config.ts

node tools/tally.mjs "$results" unit e2e crm
