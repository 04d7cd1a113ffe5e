# Raw files of one's own, buffers before them, text over these.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import io
class R(io.RawIOBase):
 def __init__(s,d): s.d=d; s.p=0
 def readable(s): return True
 def readinto(s,b):
  n=min(len(b),3,len(s.d)-s.p); b[:n]=s.d[s.p:s.p+n]; s.p+=n; return n
class W(io.RawIOBase):
 def __init__(s): s.d=b''
 def writable(s): return True
 def write(s,b): s.d+=bytes(b); return len(b)
w=W(); b=io.BufferedWriter(w)
t=io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline=chr(10))
p=io.BufferedRWPair(R(b'abc'), W())
r=io.BufferedReader(io.BytesIO(bytes([104,101,10,108,111])))
r=io.BufferedReader(io.BytesIO(b'hello'))
x=io.BufferedRandom(io.BytesIO(b'hello'))
d=io.IncrementalNewlineDecoder(None, True)
d=io.IncrementalNewlineDecoder(None, False)
s=io.StringIO('a'+chr(10)+'b'+chr(13)+chr(10)+'c'+chr(13), newline='')
s=io.StringIO(newline=chr(13)+chr(10))
s=io.StringIO('a'+chr(13)+chr(10)+'b'+chr(10), newline=None)
b=io.BytesIO(b'abcdef'); m=b.getbuffer(); m[1:3]=b'XY'
m.release()
f=io.open('ex_io_tmp.txt','w')
g=open('ex_io_tmp.txt','rb')
g=open('ex_io_tmp.txt','rb',buffering=0)
g=open('ex_io_tmp.txt','r+b')
g=open('ex_io_tmp.txt','a+')
g=open('ex_io_tmp.txt')
g=open('ex_io_tmp.txt','wb')
