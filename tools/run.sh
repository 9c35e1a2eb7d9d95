#!/bin/sh
# Sets up what is missing, then opens the window on an article (the seed if none is named). Where there is no screen it
# opens on a virtual one, so that the same command works everywhere.
set -eu
cd "$(dirname "$0")/.."
sh tools/set_up.sh window
. tools/install.sh

[ $# -gt 0 ] || set -- seeds/*.txt
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || [ "$(uname -s)" != Linux ]; then
    exec .venv/bin/python -m timeline_app "$@"
fi
if ! command -v xvfb-run >/dev/null || ! command -v xauth >/dev/null; then
    install_packages "a virtual screen, because there is no other here" xvfb xauth
fi
echo "There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty): the window opens on a virtual one.
Ctrl+C ends it.
Without a window:  .venv/bin/timeline-app export ARTICLE.txt --to OUT.csv"
exec xvfb-run -a -s "-screen 0 1400x900x24" .venv/bin/python -m timeline_app "$@"
