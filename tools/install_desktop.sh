#!/bin/sh
# Puts the program into this user's menus, with its icon, its manual page and the type of its workspace files; --remove
# takes it out.
#     sh install_desktop.sh [/path/to/timeline-app]     without a path: the program in this folder, or in .venv
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}

fail() {
    echo "$1" >&2
    exit 1
}

# Files that other programs read of ours: where they come from, and where they go.
files() {
    cat <<END
desktop/io.github.timelineapp.Timeline.desktop applications/io.github.timelineapp.Timeline.desktop
desktop/timeline-app.mime.xml mime/packages/io.github.timelineapp.Timeline.xml
desktop/io.github.timelineapp.Timeline.metainfo.xml metainfo/io.github.timelineapp.Timeline.metainfo.xml
icons/timeline-app.svg icons/hicolor/scalable/apps/io.github.timelineapp.Timeline.svg
icons/timeline-app.png icons/hicolor/256x256/apps/io.github.timelineapp.Timeline.png
man/timeline-app.1 man/man1/timeline-app.1
END
}

# Desktops that keep lists of such files have a program to renew each.
renew() {
    if command -v update-mime-database >/dev/null && [ -d "$data/mime" ]; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then
        update-desktop-database "$data/applications"
    fi
    # Of icons they look at the folder's time.
    [ ! -d "$data/icons/hicolor" ] || touch "$data/icons/hicolor"
}

install_files() {
    for resources in "$here/_internal/resources" "$here/../resources" ""; do
        if [ -d "$resources/desktop" ]; then break; fi
    done
    [ -n "$resources" ] || fail "The folder resources/ is missing beside $0."
    files | while read -r source place; do
        mkdir -p "$(dirname "$data/$place")"
        cp "$resources/$source" "$data/$place"
    done
    # Quoted for the command line, then for the file, then for sed.
    quoted=$(printf %s "$program" | sed 's/[\\"`$]/\\&/g; s/%/%%/g; s/\\/\\\\/g; s/[\\&|]/\\&/g')
    entry=$data/applications/io.github.timelineapp.Timeline.desktop
    sed -e "s|^Exec=timeline-app|Exec=\"$quoted\"|" -e '/^TryExec=/d' "$entry" >"$entry.new"
    mv "$entry.new" "$entry"
}

remove_files() {
    files | while read -r _ place; do rm -f "$data/$place"; done
}

if [ "${1:-}" = --remove ]; then
    remove_files
else
    program=${1:-}
    for place in "$here/timeline-app" "$here/../.venv/bin/timeline-app"; do
        [ -n "$program" ] || [ ! -x "$place" ] || program=$place
    done
    [ -n "$program" ] || fail "Say where the program is: sh $0 /path/to/timeline-app"
    [ -f "$program" ] && [ -x "$program" ] ||
        fail "$program is no program. Say where it is: sh $0 /path/to/timeline-app"
    program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
    install_files
fi
renew
