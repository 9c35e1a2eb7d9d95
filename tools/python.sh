# To be sourced with the name of a program beside it: runs that with the arguments, and brings Python where there is none.

python=${PYTHON:-python3}
if ! command -v "$python" >/dev/null; then
    if [ -z "${PYTHON:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing Python"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends \
            python3 python3-venv >/dev/null || true
    fi
    if ! command -v "$python" >/dev/null; then
        # Without Python nothing can look at what else is missing, and who must ask for rights should ask once: all that
        # system_packages.py knows for Debian.
        all="python3 python3-venv libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libxcb1 \
libxkbcommon0 zlib1g libzstd1 libx11-xcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 libxcb-cursor0 \
libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 \
libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libgssapi-krb5-2 xvfb xauth"
        echo "There is no $python. Install Python 3.11 or newer, and what Qt needs. On Debian and Ubuntu this command does:
    sudo apt-get update && sudo apt-get install --yes --no-install-recommends $all" >&2
        exit 1
    fi
fi
program=$(dirname "$0")/$program
exec "$python" "$program" "$@"
