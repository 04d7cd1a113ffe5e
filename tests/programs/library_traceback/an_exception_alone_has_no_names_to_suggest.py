import traceback

value = 3
try:
    valu
except NameError as error:
    print(traceback.format_exception_only(error))
    print(list(traceback.TracebackException.from_exception(error).format_exception_only()))
try:
    value.imagg
except AttributeError as error:
    print(traceback.format_exception_only(error))
