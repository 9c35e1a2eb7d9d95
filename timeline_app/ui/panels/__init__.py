"""What is told and set of what is selected: event card and form, reasons and sources, the bars of review and folder."""
