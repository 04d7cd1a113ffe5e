raise ValueError("multi\nline")
