# To be sourced with the name of a program beside it: runs that with the arguments, and brings Python where there is none.

python=${PYTHON:-python3}
if ! command -v "$python" >/dev/null; then
    if [ -z "${PYTHON:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing Python"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends \
            python3 python3-venv >/dev/null || true
    fi
    if ! command -v "$python" >/dev/null; then
        echo "There is no $python. Install Python 3.11 or newer, on Debian and Ubuntu with
    sudo apt-get update && sudo apt-get install --yes python3 python3-venv" >&2
        exit 1
    fi
fi
program=$(dirname "$0")/$program
exec "$python" "$program" "$@"
