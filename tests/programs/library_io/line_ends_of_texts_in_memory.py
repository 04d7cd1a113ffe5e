# Which line ends a StringIO writes, which it reads as such, and which it has seen.
import io

for newline in ('\n', '\r\n', '\r', '', None):
    text = io.StringIO(newline=newline)
    print(repr(newline), text.write('a\nb\r\nc\rd'), repr(text.getvalue()), text.newlines)
    text.seek(0)
    print([text.readline(), text.readline(1), text.readlines()], text.tell())
    text.seek(1)
    text.write('\n')
    text.seek(2)
    print(repr(text.read()), repr(io.StringIO('x\r\ny\n', newline=newline).read()))
