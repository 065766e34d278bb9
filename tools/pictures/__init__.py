"""Takes a picture of every page and state of the window. See docs/how-to/take-pictures.md."""
