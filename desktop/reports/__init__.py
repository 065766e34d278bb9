"""Pages for others: the offline review page, the candidate report."""
