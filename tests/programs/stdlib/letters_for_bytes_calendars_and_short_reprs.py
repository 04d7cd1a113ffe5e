# Bytes as letters of several kinds, calendars as pages, short reprs, simple queues.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import base64, binascii, calendar, reprlib, array, difflib, queue
a=array.array('i',[1,2]); a.clear()
q=queue.SimpleQueue(); q.put(1); q.put_nowait(2)
