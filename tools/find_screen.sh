#!/bin/sh
# Succeeds where a window can open; else says that there is no screen, and how to get a virtual one.
set -eu
cd "$(dirname "$0")/.."
. tools/install.sh

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || [ "$(uname -s)" != Linux ]; then
    exit 0
fi
if ! command -v xvfb-run >/dev/null || ! command -v xauth >/dev/null; then
    if may_install; then
        install_packages "a virtual screen" xvfb xauth
    else
        fail "Timeline is set up, but there is no screen here to open its window on (DISPLAY and WAYLAND_DISPLAY are empty).
Run this in a terminal of a desktop, or get a virtual screen with
    sudo apt-get install --yes xvfb xauth && xvfb-run -a make run"
    fi
fi
fail "Timeline is set up, but there is no screen here to open its window on (DISPLAY and WAYLAND_DISPLAY are empty).
Run this in a terminal of a desktop, or on a virtual screen:
    xvfb-run -a make run"
