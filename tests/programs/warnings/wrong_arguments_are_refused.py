import warnings
warnings.warn('deep', stacklevel=50)
print(warnings.filters)
print(warnings.__all__, warnings.defaultaction, warnings.onceregistry, warnings._defaultaction)
for bad in ["warnings.filterwarnings('all')", "warnings.filterwarnings('x')", "warnings.simplefilter('once', lineno=-1)", "warnings.simplefilter('once', lineno='a')",
    "warnings.filterwarnings('once', message=3)", "warnings.filterwarnings('once', category=3)", "warnings.filterwarnings('once', module=3)", "warnings.warn('a', 3)", "warnings.warn('a', int)",
    "warnings.warn()", "warnings.warn_explicit('a')", "warnings.warn(3)", "warnings.warn(['a'])", 
    "warnings.warn_explicit('x', UserWarning, None, 3)", "warnings.warn_explicit('x', UserWarning, 'f', 'x')", "warnings.warn('a', skip_file_prefixes=3)","warnings.warn('a', stacklevel='')", "warnings.deprecated(3)", "warnings.deprecated('x', category=int)(3)",
    "warnings.catch_warnings().__exit__()", "warnings.showwarning('m', UserWarning, 'f', 3)", "print(warnings.formatwarning('m', UserWarning, __file__, 3))", "print(warnings.WarningMessage('m', UserWarning, 'f', 3))",
]:
    try:
        exec(bad)
    except BaseException as e:
        print(bad, type(e).__name__, e)
c = warnings.catch_warnings()
with c:
    try:
        c.__enter__()
    except RuntimeError as e: print(e)
print(warnings.warn)
def sw(*a, **k): print('SW', a[1:2], a[3:], k)
warnings.showwarning = sw
warnings.warn('hello')
del warnings.showwarning
try: warnings.warn('hello2')
except Exception as e: print(repr(e))
