"""What to practise next and why, and how far it went."""
