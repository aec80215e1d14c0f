#!/usr/bin/env bash
# Faults that need root or time: browsers killed while they write, a full disk, a clock that jumps, a packed extension that is updated.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tools/set-up.sh
install_packages
install_browser
[ "$(id -u)" = 0 ] || { echo 'These tests mount disks and write browser policies: run them as root.' >&2; exit 1; }
dpkg -s libfaketime >/dev/null 2>&1 || retry apt-get install -qq -y --no-install-recommends libfaketime
wxt build
exec vitest run -c tests/nightly/vitest.config.ts
