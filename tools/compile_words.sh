#!/bin/sh
# Compiles the interface's translations. `update` first takes in what is new in the program's texts.
set -eu
cd "$(dirname "$0")/.."
if [ "${1:-}" = update ]; then
    # Errors and marked texts are written where nothing is known of windows.
    aliases="-tr-function-alias tr+=translatable,tr+=TimelineError,tr+=DocumentError,tr+=WorkspaceError"
    aliases="$aliases -tr-function-alias tr+=ExportError,tr+=Unreadable"
    for folder in resources/i18n/*/; do
        language=$(basename "$folder")
        # English needs its plurals only: the other texts are what the program says by itself.
        [ "$language" = en ] && only=-pluralonly || only=
        # shellcheck disable=SC2046,SC2086
        .venv/bin/pyside6-lupdate -silent $aliases -no-obsolete -locations none $only \
            -source-language en -target-language "$language" \
            $(find timeline_app -name '*.py' | sort) -ts "resources/i18n/timeline_$language.ts"
    done
fi
.venv/bin/pyside6-lrelease -silent resources/i18n/timeline_*.ts
