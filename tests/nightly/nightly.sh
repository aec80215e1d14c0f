#!/usr/bin/env bash
# Faults that need root or time: browsers killed while they write or with a full outbox, a full or a slow disk, clocks that are off,
# copies taken while commands go on, a night with the browser closed.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tools/set-up.sh
install_packages
install_browser
[ "$(id -u)" = 0 ] || { echo 'These tests mount a disk: run them as root.' >&2; exit 1; }
wxt build
exec vitest run -c tests/nightly/vitest.config.ts
