# Sourced by test.sh and start.sh: everything a bare machine lacks. Each part does nothing where it is already there.

retry() { # retry <command…>: three times, for networks that stutter
  local try
  for try in 1 2 3; do
    "$@" && return 0
    echo "… failed (try $try of 3): $*" >&2
    sleep $((try * 5))
  done
  return 1
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else echo "This needs root: $*" >&2; return 1; fi; }

# Packages, exactly as locked, without running their install scripts. One exception: `node` (the version we build and test
# with) is a binary that its own script fetches.
install_packages() {
  local want stamp=node_modules/.installed
  want="$(cat package-lock.json <(uname -sm) | sha256sum)"
  if [ "$(cat "$stamp" 2>/dev/null)" != "$want" ]; then
    retry npm ci --ignore-scripts --no-audit --no-fund || return 1
    retry npm rebuild node || return 1
    echo "$want" >"$stamp"
  fi
  export PATH="$PWD/node_modules/.bin:$PATH"
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)' || { echo 'Node 24 did not install.' >&2; return 1; }
  wxt prepare
}

find_chromium() { # prints the path of a Chromium that still takes --load-extension (branded Chrome does not)
  if [ -n "${FT_CHROMIUM:-}" ]; then echo "$FT_CHROMIUM"; else command -v chromium || command -v chromium-browser; fi
}

# A real CRM to read: Tryton, from Debian's packages.
install_tryton() {
  local package missing=()
  for package in tryton-server tryton-sao tryton-modules-party tryton-modules-company tryton-modules-sale-opportunity tryton-proteus; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing ${missing[*]} …"
    command -v apt-get >/dev/null || { echo "Please install: ${missing[*]}" >&2; return 1; }
    retry as_root apt-get update -qq || return 1
    retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" || return 1
  fi
}

# A real NATS server for the team's tests, from Debian's packages; each test starts its own.
install_nats() {
  command -v nats-server >/dev/null && return 0
  echo 'Installing nats-server …'
  command -v apt-get >/dev/null || { echo 'Please install: nats-server' >&2; return 1; }
  retry as_root apt-get update -qq || return 1
  retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends nats-server || return 1
  # The package starts one by itself, open to the network: nobody asked for that.
  if command -v systemctl >/dev/null; then as_root systemctl disable --quiet --now nats-server 2>/dev/null || true; fi
}

install_browser() {
  local missing=()
  find_chromium >/dev/null || missing+=(chromium)
  command -v Xvfb >/dev/null || missing+=(xvfb)
  command -v xdotool >/dev/null || missing+=(xdotool)
  fc-list 2>/dev/null | grep -qi -e dejavu -e noto -e liberation || missing+=(fonts-dejavu-core)
  if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing ${missing[*]} …"
    command -v apt-get >/dev/null || { echo "Please install: ${missing[*]}" >&2; return 1; }
    retry as_root apt-get update -qq || return 1
    retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" || return 1
  fi
  FT_CHROMIUM="$(find_chromium)" && export FT_CHROMIUM
}
