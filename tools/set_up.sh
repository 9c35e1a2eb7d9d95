#!/bin/sh
# Makes .venv and finds the system libraries that Qt needs, so that one command works on a bare machine.
# For whom: `window` (to run), `test` (offscreen, with the test tools), `build` (to freeze).
# What is missing is installed where that is allowed (root or password-less sudo, and apt); else the command is printed.
set -eu
cd "$(dirname "$0")/.."
. tools/install.sh

purpose=${1:-window}
stamp=.venv/ready-$purpose

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

make_environment() {
    python=$(find_python)
    if [ -z "$python" ]; then
        install_packages "Python 3.11 or newer" python3 python3-venv
        python=$(find_python)
        [ -n "$python" ] || fail "This system's Python is older than 3.11. Install a newer one and say:
    PYTHON=python3.12 sh tools/run.sh"
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "Python's venv module" "python$version-venv"
    fi
    "$python" -m venv --clear .venv
}

install_project() {
    case $purpose in
        window) project=. ;;
        *) project=".[$purpose]" ;;
    esac
    echo "Installing timeline-app and what it needs into .venv (once) ..."
    # Without hooks: the translations are compiled below, by the compiler that is installed here.
    export HATCH_BUILD_NO_HOOKS=true
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$project" ||
        fail "pip could not install the project into .venv; its message stands above."
}

install_libraries() {
    missing=$(.venv/bin/python tools/missing_libraries.py "$purpose")
    # The list is words of package names, to be split.
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages "the system libraries that Qt needs" $missing
    missing=$(.venv/bin/python tools/missing_libraries.py "$purpose")
    [ -z "$missing" ] || fail "Qt still lacks system libraries: $missing"
}

wanted=$(cat pyproject.toml tools/*.sh tools/*.py resources/i18n/*.ts | cksum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi
.venv/bin/python -m pip --version >/dev/null 2>&1 || make_environment
install_project
install_libraries
sh tools/compile_words.sh
echo "$wanted" >"$stamp"
