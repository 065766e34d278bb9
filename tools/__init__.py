"""Programs for those who work on Greenroom; none of them is part of it."""
