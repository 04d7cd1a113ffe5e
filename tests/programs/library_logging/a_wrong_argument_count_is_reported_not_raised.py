import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
logging.raiseExceptions = False
logging.warning("%s %s", "only one")
logging.warning("%d", "not a number")
logging.warning("no placeholder", 5)
print("still running")
logging.raiseExceptions = True
class Bad:
    def __str__(self): raise ValueError("no text")
try:
    str(Bad())
except ValueError as error:
    logging.warning("fine %s", error, exc_info=False)
logging.error("with info", exc_info=ValueError("given"))
try:
    raise KeyError("k")
except KeyError:
    logging.error("current", exc_info=True)
logging.warning("none", exc_info=True)
def f():
    logging.warning("stack", stack_info=False)
f()
log = logging.getLogger("levels")
for name in ("debug", "info", "warning", "error", "critical"): getattr(log, name)(name)
log.fatal("fatal is critical")
print(log.getChild("sub").name, log.getChild("a.b").parent, sorted(n for n in logging.root.manager.loggerDict))
