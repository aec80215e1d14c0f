#!/usr/bin/env bash
# The extension beside a real CRM: Tryton with a server, a database and a single-page client, on this machine only.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tools/set-up.sh
install_packages
install_browser
install_tryton
wxt build
exec vitest run -c tests/crm/vitest.config.ts
