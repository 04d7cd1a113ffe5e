# globals() shows what has loaded the program.
print(list(globals()))
print(type(__loader__), __loader__.name, __loader__.path == __file__, __loader__.get_filename() == __file__)
print(repr(__loader__).partition(' at ')[0])
