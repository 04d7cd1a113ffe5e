import logging, io, sys
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s|%(name)s|%(message)s"))
log = logging.getLogger("app")
log.setLevel(logging.INFO)
log.addHandler(handler)
log.propagate = False
log.debug("not seen"); log.info("hello %s", "you"); log.warning("%d%% of %s", 5, "x"); log.error("plain"); log.critical("%(a)s", {"a": 1}); log.log(25, "custom"); log.log(logging.INFO, "by number")
child = logging.getLogger("app.db.query")
child.info("from the child"); child.setLevel("ERROR"); child.warning("silent"); child.error("loud")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
print(out.getvalue())
print(log, child, child.parent, log.getEffectiveLevel(), child.isEnabledFor(30), logging.getLevelName(40), logging.getLevelName("INFO"), logging.getLevelName(25), logging.getLogger("app") is log, logging.getLogger().name, handler, log.hasHandlers(), log.level, logging.getLogger("app.db").getEffectiveLevel())
logging.addLevelName(25, "NOTICE")
out.truncate(0); out.seek(0)
log.log(25, "now named")
class OnlyShort(logging.Filter):
    def filter(self, record): record.extra = len(record.getMessage()); return record.extra < 6
handler.addFilter(OnlyShort())
handler.setFormatter(logging.Formatter("{levelname:>8} {message} {extra} {lineno}", style="{"))
log.info("short"); log.info("much too long"); log.info("abc", extra={"user": "u"})
handler.setFormatter(logging.Formatter("$levelname: $message ($user)", style="$", defaults={"user": "nobody"}))
log.info("dflt"); log.info("given", extra={"user": "ann"})
log.disabled = True; log.error("off"); log.disabled = False
logging.disable(logging.ERROR); log.error("off"); logging.disable(logging.NOTSET)
print(out.getvalue())
for use in ("log.setLevel('NOPE')", "log.setLevel(1.5)", "log.log('x', 'm')", "logging.getLogger(5)", "logging.Formatter('%(x', style='?')", "logging.Formatter('{x', style='{')", "log.info('x', extra={'message': 1})", "logging.Formatter('no fields', style='{')"):
    try:
        print(use, "=", eval(use))
    except Exception as error:
        print(use, "->", type(error).__name__, error)
