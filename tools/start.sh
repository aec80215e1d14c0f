#!/usr/bin/env bash
# The demo: Chromium with the extension, beside a mailbox of invented people at Gmail's own address. Nothing reaches the network.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/set-up.sh
install_packages
install_browser
wxt build
exec tsx tools/start.ts
