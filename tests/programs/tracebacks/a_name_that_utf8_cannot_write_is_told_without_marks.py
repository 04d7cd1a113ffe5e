import traceback

try:
    getattr('text', '\ud800') + 1
except AttributeError as error:
    try:
        traceback.print_exc()
    except UnicodeEncodeError as other:
        print(other)
getattr('text', '\ud800') + 1
