# Encodings by name, in pieces, over files; what becomes of what cannot be written.
import re


def show(text):
    try:
        shown = repr(eval(text, globals()))
    except Exception as error:
        shown = f'{type(error).__name__}: {error}'
    print(text, '=>', re.sub('0x[0-9a-f]{6,}', '0x', shown))


import codecs, io
d=codecs.getincrementaldecoder('utf-8')()
d=codecs.getincrementaldecoder('utf-8')('replace')
d=codecs.getincrementaldecoder('utf-16')()
d=codecs.getincrementaldecoder('utf-8-sig')()
e=codecs.getincrementalencoder('utf-8-sig')()
e=codecs.getincrementalencoder('utf-16')()
r=codecs.getreader('utf-8')(io.BytesIO(bytes([97,195,169,10,98,10])))
r=codecs.getreader('utf-8')(io.BytesIO(bytes([195,169,10,98])))
w=codecs.getwriter('utf-8')(io.BytesIO())
s=codecs.StreamReaderWriter(io.BytesIO(b'a\xc3\xa9'), codecs.getreader('utf-8'), codecs.getwriter('utf-8'))
f=codecs.EncodedFile(io.BytesIO('é'.encode('latin-1')), 'utf-8', 'latin-1')
f=codecs.open('tmp_codecs.txt','w','utf-8')
err=UnicodeEncodeError('ascii','aé',1,2,'why')
derr=UnicodeDecodeError('ascii',b'a\xe9',1,2,'why')
class MyDec(codecs.BufferedIncrementalDecoder):
 def _buffer_decode(self, input, errors, final):
  n = len(input)//2*2
  return input[:n].decode(), n
m=MyDec()
