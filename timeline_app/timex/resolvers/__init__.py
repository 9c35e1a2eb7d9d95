"""What each kind of expression stands for: functions that `timeline_app/timex/kinds.py` names in its table."""
