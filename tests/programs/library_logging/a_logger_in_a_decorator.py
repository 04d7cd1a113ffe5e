import logging, sys, functools
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(name)s: %(message)s")
def logged(logger=None, level=logging.INFO):
    def deco(f):
        log = logger or logging.getLogger(f.__qualname__)
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            log.log(level, "calling with %s %s", args, kwargs)
            try: result = f(*args, **kwargs)
            except Exception as e:
                log.error("failed: %r", e)
                raise
            log.debug("returned %r", result)
            return result
        return wrapper
    return deco
@logged()
def divide(a, b): return a / b
@logged(logging.getLogger("special"), logging.WARNING)
def hello(name="x"): return f"hello {name}"
divide(6, 3); hello(name="ann")
try: divide(1, 0)
except ZeroDivisionError: logging.info("handled")
class Service:
    log = logging.getLogger("service")
    @logged(log)
    def run(self, n): return n * 2
    def __repr__(self): return "<service>"
Service().run(4)
logging.getLogger("special").setLevel(logging.ERROR); hello()
logging.getLogger("special").propagate = False; logging.getLogger("special").error("nowhere to go? to the last resort") if False else None
