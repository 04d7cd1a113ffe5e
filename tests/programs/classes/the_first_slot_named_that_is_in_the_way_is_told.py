for names in (('size', 'name'), ('name', 'size'), ('free', 'size', 'name'), ('__private', 'name')):
    try:
        type('Box', (), {'__slots__': names, 'name': 1, 'size': 2, '_Box__private': 3})
    except ValueError as error:
        print(error)
