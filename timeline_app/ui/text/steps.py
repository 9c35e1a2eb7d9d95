"""What a step did, in a phrase for the menu: "Undo: change date of …"."""

from timeline_app.storage.values import StepName
from timeline_app.ui.text.shortened import shortened
from timeline_app.ui.text.translation import tr


def phrase(name: StepName) -> str:
    """A short phrase for a step, with what it is about; where that is more than one, with their number."""
    if name.count > 1:
        return _about_many(name.kind, name.count)
    return _about_one(name.kind).format(about=shortened(name.about))


def _about_one(kind: str) -> str:
    return {
        "date": tr("change date of “{about}”"),
        "label": tr("rename “{about}”"),
        "category": tr("category of “{about}”"),
        "notes": tr("notes on “{about}”"),
        "role": tr("role of “{about}”"),
        "hide": tr("hide “{about}”"),
        "show": tr("show “{about}”"),
        "checked": tr("check “{about}”"),
        "revert": tr("take back changes of “{about}”"),
        "part": tr("separate “{about}”"),
        "apart": tr("tell “{about}” from another"),
        "split": tr("split “{about}”"),
        "add": tr("add “{about}”"),
        "remove": tr("remove “{about}”"),
        "open": tr("open {about}"),
        "close": tr("close {about}"),
        "published": tr("publication date of {about}"),
        "language": tr("language of {about}"),
        "analysis": tr("analyse {about} again"),
        "import": tr("take changes from {about}"),
    }.get(kind, "{about}")


def _about_many(kind: str, count: int) -> str:
    texts = {
        "date": tr("change date of %Ln event(s)", "", count),
        "category": tr("category of %Ln event(s)", "", count),
        "role": tr("role of %Ln event(s)", "", count),
        "hide": tr("hide %Ln event(s)", "", count),
        "show": tr("show %Ln event(s)", "", count),
        "checked": tr("check %Ln event(s)", "", count),
        "revert": tr("take back changes of %Ln event(s)", "", count),
        "join": tr("merge %Ln event(s)", "", count),
        "part": tr("separate %Ln event(s)", "", count),
        "open": tr("open %Ln document(s)", "", count),
        "close": tr("close %Ln document(s)", "", count),
        "analysis": tr("analyse %Ln document(s) again", "", count),
        "import": tr("take changes of %Ln event(s)", "", count),
    }
    return texts.get(kind) or tr("change %Ln event(s)", "", count)
