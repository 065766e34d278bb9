"""What a recording shows: observations with their place and their uncertainty, never a grade."""
