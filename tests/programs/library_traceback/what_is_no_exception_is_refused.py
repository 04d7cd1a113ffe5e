import traceback

for value in (3, 'text', None):
    try:
        print(traceback.format_exception(value))
    except TypeError as error:
        print(error)
