import linecache, argparse
print(repr(linecache.getline('nothere.py', 1)), linecache.getlines('nothere.py'))
linecache.clearcache(); linecache.checkcache()
print(linecache.getline(__file__, 1))
