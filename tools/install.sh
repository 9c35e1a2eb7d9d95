# To be sourced: `install_packages WHAT PACKAGE...` installs Debian packages, or says how and stops; `fail SENTENCE`.

fail() {
    echo "$1" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() {
    what=$1
    shift
    if ! may_install; then
        command -v apt-get >/dev/null ||
            fail "Missing: $what. Install what your system calls (names of Debian): $*"
        fail "Missing: $what. Install it with this command, then run this again:
    sudo apt-get update && sudo apt-get install --yes --no-install-recommends $*"
    fi
    echo "Installing $what: $*"
    { as_root apt-get update -qq &&
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qq --yes --no-install-recommends "$@"; } >/dev/null ||
        fail "apt-get could not install $what ($*); its message stands above."
}
