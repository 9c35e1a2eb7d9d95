"""What things are called: documents, who and what is named in events, and a workspace that is published."""
