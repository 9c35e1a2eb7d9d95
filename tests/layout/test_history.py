"""Back and forward through views."""

from timeline_app.layout.history import History
from timeline_app.layout.viewport import Viewport

A, B, C = (Viewport(start, 100.0, 1000.0) for start in (0.0, 500.0, 900.0))


def _visited(*views: Viewport) -> History:
    history = History()
    for view in views:
        history.visit(view)
    return history


def test_back_and_forward_walk_through_what_was_seen() -> None:
    history = _visited(A, B, C)
    assert [history.back(), history.back(), history.back()] == [B, A, None]
    assert [history.forward(), history.forward(), history.forward()] == [B, C, None]


def test_another_way_drops_what_lay_ahead() -> None:
    history = _visited(A, B)
    history.back()
    history.visit(C)
    assert history.forward() is None
    assert history.back() == A


def test_some_pixels_are_no_other_view() -> None:
    history = _visited(A, A.panned(5), A.zoomed(1.01, 500))
    assert history.back() is None


def test_an_empty_history_leads_nowhere() -> None:
    assert History().back() is None
    assert History().forward() is None
