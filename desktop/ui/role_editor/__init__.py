"""Writing own role packs."""
