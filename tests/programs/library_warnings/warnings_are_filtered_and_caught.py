import warnings, sys
def show(message, category, filename, lineno, file=None, line=None): print("shown:", category.__name__, message)
warnings.showwarning = show
warnings.simplefilter("always")
warnings.warn("plain"); warnings.warn("typed", DeprecationWarning); warnings.warn(RuntimeWarning("instance"))
for _ in range(2): warnings.warn("in a loop")
warnings.simplefilter("ignore"); warnings.warn("not shown")
warnings.simplefilter("error")
try: warnings.warn("raised", UserWarning)
except UserWarning as e: print("caught", repr(e))
warnings.resetwarnings()
warnings.filterwarnings("ignore", message=".*skip.*")
warnings.filterwarnings("error", category=FutureWarning)
warnings.warn("please skip this"); warnings.warn("keep this")
try: warnings.warn("f", FutureWarning)
except FutureWarning as e: print("error", e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one"); warnings.warn("two", SyntaxWarning)
print([(str(w.message), w.category.__name__) for w in caught], len(caught))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("ignored")
def old():
    warnings.warn("old() is deprecated", DeprecationWarning, stacklevel=2)
    return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(old(), w[0].lineno, w[0].category.__name__)
@warnings.deprecated("use new()")
def older(): return 2
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(older(), str(w[0].message), older.__deprecated__)
for use in ("warnings.warn()", "warnings.warn('x', int)", "warnings.warn('x', 5)", "warnings.simplefilter('nope')", "warnings.filterwarnings('error', category=5)"):
    try: eval(use); print(use, "fine")
    except Exception as e: print(use, "->", type(e).__name__, e)
print(warnings.formatwarning("text", UserWarning, "f.py", 3, "code"), [c.__name__ for c in UserWarning.__mro__[:3]])
