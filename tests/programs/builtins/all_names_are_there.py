import builtins
import sys

print(len(dir(builtins)), dir(builtins))
print(credits)
print(repr(license), repr(copyright) == sys.copyright)
print(type(copyright), type(exit), type(help), exit, quit, help)
copyright()
credits()
