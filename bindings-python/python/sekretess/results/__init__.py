"""The types that answers consist of, by question."""
