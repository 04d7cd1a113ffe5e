x = (1 if undefd else 2)
