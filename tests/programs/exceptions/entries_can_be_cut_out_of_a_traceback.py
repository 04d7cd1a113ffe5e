import traceback


def first():
    second()


def second():
    third()


def third():
    raise ValueError("deep")


try:
    first()
except ValueError as error:
    trace = error.__traceback__
    trace.tb_next.tb_next = trace.tb_next.tb_next.tb_next
    traceback.print_exception(error)
    print([entry.name for entry in traceback.extract_tb(trace)])
    for wrong in (3, "x", trace):
        try:
            trace.tb_next.tb_next.tb_next = wrong
        except (TypeError, ValueError) as refused:
            print(type(refused).__name__, refused)
    try:
        del trace.tb_next
    except TypeError as refused:
        print(refused)
    trace.tb_next = None
    traceback.print_exception(error)
    raise
