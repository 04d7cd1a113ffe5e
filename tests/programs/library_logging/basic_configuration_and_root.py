import logging, sys
logging.warning("before any configuration")
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(message)s", force=True)
logging.debug("d"); logging.info("i %s", [1]); logging.warning("w"); logging.error("e"); logging.critical("c")
logging.basicConfig(level=logging.ERROR)
logging.info("a second basicConfig changes nothing")
root = logging.getLogger()
print(root, root.handlers, len(root.handlers), logging.root is root)
def decorated(f):
    def wrapper(*a):
        logging.info("Running %s with %s", f.__name__, a)
        return f(*a)
    return wrapper
@decorated
def add(x, y): return x + y
print(add(1, 2))
fmt = logging.Formatter("%(name)s %(levelno)d %(funcName)s %(lineno)d %(module)s %(filename)s")
root.handlers[0].setFormatter(fmt)
def inside(): logging.getLogger("x.y").warning("m")
inside()
logging.lastResort.setLevel(logging.WARNING)
adapter = logging.LoggerAdapter(logging.getLogger("ad"), {"ip": "1.2.3.4"})
root.handlers[0].setFormatter(logging.Formatter("%(ip)s %(message)s"))
adapter.info("hi"); adapter.warning("there")
root.handlers[0].setFormatter(logging.Formatter("%(message)s"))
logging.info("100% no arguments"); logging.info("%s %s", "a", "b")
class Memory(logging.Handler):
    def __init__(self): super().__init__(); self.records = []
    def emit(self, record): self.records.append((record.levelname, record.getMessage(), record.args, record.name))
m = Memory(); m.setLevel(logging.ERROR)
root.addHandler(m); logging.info("skip"); logging.error("kept %d", 5); root.removeHandler(m)
print(m.records, logging.getLevelNamesMapping()["INFO"], logging.NOTSET, logging.WARN == logging.WARNING, logging.makeLogRecord({"msg": "x", "levelno": 10}).getMessage())
logging.shutdown()
