"""Read by a new CPython as it starts: no collector of circles, as in a forked child."""
import gc

gc.disable()
