import base64
import binascii
import fnmatch
import graphlib
import html
import queue
import reprlib
import sched
import shlex
import atexit
import importlib


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: list(graphlib.TopologicalSorter({'D': {'B'}, 'B': {'A'}}).static_order()))
show(lambda: list(graphlib.TopologicalSorter({'a': ['b'], 'b': ['a']}).static_order()))
ts = graphlib.TopologicalSorter()
ts.add('x', 'y')
ts.prepare()
show(lambda: (ts.is_active(), ts.get_ready(), ts.done('y'), ts.get_ready(), ts.done('x'), ts.is_active()))
show(lambda: (fnmatch.fnmatch('foo.py', '*.py'), fnmatch.filter(['a.txt', 'b.py'], '*.[tp]*'), fnmatch.fnmatchcase('ab', '[!a]b')))
show(lambda: (html.escape('<a href="x">\'&'), html.escape('"', quote=False), html.unescape('&lt;p&gt; &amp; &#65;&#x42; &eacute; &nope;')))
show(lambda: (shlex.split('ls -l "my file" \'a b\' c\\ d'), shlex.quote("it's"), shlex.join(['echo', 'a b']), shlex.split('')))
show(lambda: shlex.split('"open'))
q = queue.Queue(2)
q.put(1)
q.put(2)
show(lambda: (q.full(), q.qsize(), q.get(), q.get(), q.empty()))
show(lambda: q.get_nowait())
show(lambda: queue.Queue(1).put_nowait(1))
pq = queue.PriorityQueue()
for x in (3, 1, 2):
    pq.put((x, 'v'))
show(lambda: [pq.get() for _ in range(3)])
lq = queue.LifoQueue()
lq.put('a')
lq.put('b')
show(lambda: (lq.get(), lq.get(block=False)))
show(lambda: lq.get(timeout=0.01))
show(lambda: (reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr({1, 2}), reprlib.repr(10 ** 60), reprlib.repr((1,)), reprlib.repr([[[[[[[[1]]]]]]]])))


class Me:
    def __init__(self):
        self.me = self

    @reprlib.recursive_repr()
    def __repr__(self):
        return f'<Me {self.me!r}>'


show(lambda: Me())
s = sched.scheduler()
s.enter(0.02, 1, print, ('second',))
s.enter(0.01, 1, print, ('first',), {'end': '!\n'})
e = s.enter(0.03, 1, print, ('never',))
s.cancel(e)
s.run()
show(s.empty)
show(lambda: (base64.b64encode(b'hello world'), base64.b64decode('aGVsbG8gd29ybGQ='), base64.urlsafe_b64encode(b'\xff\xfe\xfd'), base64.b32encode(b'hi'), base64.b32decode(b'NBUQ===='), base64.b16encode(b'\x01\xab'), base64.b16decode('01AB')))
show(lambda: base64.b64decode('abc'))
show(lambda: base64.b64encode('str'))
show(lambda: (binascii.hexlify(b'ab'), binascii.unhexlify('6162'), binascii.crc32(b'hello')))
show(lambda: binascii.unhexlify('abc'))
show(lambda: importlib.import_module('math').sqrt(4))
show(lambda: importlib.import_module('no_such_module'))
atexit.register(print, 'registered')
atexit.unregister(print)
