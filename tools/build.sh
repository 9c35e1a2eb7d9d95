#!/bin/sh
# Sets up what is missing, freezes the program into the folder dist/timeline-app, which runs without Python, and tries
# whether it does what the checkout does. It runs where the C library is at least as new as here.
set -eu
cd "$(dirname "$0")/.."
sh tools/set_up.sh build
. tools/install.sh

if [ "$(uname -s)" = Linux ]; then
    command -v objdump >/dev/null || install_packages "the tools that look into libraries" binutils
    # Debian's Python has its library in a package of its own.
    library=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_config_var("LDVERSION"))')
    .venv/bin/python -c 'from PyInstaller.depend import bindepend; bindepend.get_python_library_path()' 2>/dev/null ||
        install_packages "the library of Python" "libpython$library"
fi
.venv/bin/pyinstaller --noconfirm --log-level ERROR build.spec
.venv/bin/python tools/smoke.py dist/timeline-app/timeline-app
echo "dist/timeline-app has $(du -sm dist/timeline-app | cut -f1) MB and does what the checkout does."
