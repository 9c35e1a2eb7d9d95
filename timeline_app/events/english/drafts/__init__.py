"""The ways of telling a happening that English alone has: each gives drafts of a title."""
