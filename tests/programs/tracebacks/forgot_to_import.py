print(os.path)
