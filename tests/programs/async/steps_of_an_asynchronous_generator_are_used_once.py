# asend(), athrow() and aclose() each give one step, which is driven like a
# coroutine and cannot be driven again.
import warnings


async def tides():
    try:
        height = yield "low"
        yield height
    finally:
        print("(harbour closed)")


def drive(step, *how):
    try:
        return step.send(None) if not how else step.throw(*how)
    except BaseException as error:
        return type(error).__name__, *error.args


sea = tides()
first = sea.__anext__()
print(drive(first))
print(drive(first))
print(drive(sea.asend("high")))
print(drive(sea.athrow(ValueError("storm"))))
print(drive(sea.asend(None)), drive(sea.aclose()))

sea = tides()
closing = sea.aclose()
print(drive(closing, GeneratorExit))
print(drive(closing, GeneratorExit))
print(closing.close())

sea = tides()
print(drive(sea.aclose()), drive(sea.asend(None)), drive(sea.athrow(KeyError(1))))


class Wait:
    def __await__(self):
        yield "waiting"


async def slow():
    await Wait()
    yield 1


tide = slow()
one, two = tide.asend(None), tide.asend(None)
print(one.send(None), tide.ag_running)
print(drive(two))
print(drive(tide.aclose()))
print(drive(one), tide.ag_running)
last = tide.aclose()
print(type(one).__name__, type(last).__name__, drive(last))

with warnings.catch_warnings(record=True) as heard:
    warnings.simplefilter("always")
    tide.asend(1), tide.athrow(KeyError), tide.aclose()
    for warning in heard:
        print(warning.category.__name__, warning.message)


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "stays"


mule = stubborn()
drive(mule.asend(None))
print(drive(mule.aclose()))
