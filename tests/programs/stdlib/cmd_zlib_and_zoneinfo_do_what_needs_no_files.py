import cmd
import io
import pickle
import zlib
import zoneinfo
from datetime import datetime, timezone


class Calculator(cmd.Cmd):
    def do_add(self, rest):
        """Adds.

            Any numbers."""
        print(sum(map(int, rest.split())))
    def do_quit(self, rest): return True
    def do_show(self, rest): print('show', repr(rest))
    def help_numbers(self): print('about numbers')
    def precmd(self, line): return line.lower()


calculator = Calculator(stdin=io.StringIO('help\nADD 1 2\n\nfoo\nhelp add\nhelp show\nhelp numbers\n?\n!ls\nshow  a b \n  \n'
                                          'quit now\nadd 3 4\n'))
calculator.use_rawinput = 0
calculator.cmdloop('hello')
calculator.onecmd('EOF')
print(calculator.parseline('add 1'), calculator.parseline(''), calculator.parseline('!x'), calculator.parseline('?a'))
print(calculator.completenames('a'), repr(calculator.lastcmd))
calculator.columnize([str(i) * 5 for i in range(40)])
calculator.columnize(['aaa', 'b', 'cccccc'], 8)
calculator.columnize([])
calculator.cmdqueue = ['show 1', 'quit']
calculator.cmdloop()

print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')), zlib.adler32(b'lo', zlib.adler32(b'hel')))

utc = zoneinfo.ZoneInfo('UTC')
print(utc, repr(utc), utc.key, utc is zoneinfo.ZoneInfo('UTC'), pickle.loads(pickle.dumps(utc)) is utc)
moment = datetime(2024, 5, 6, 7, tzinfo=utc)
print(moment, moment.tzname(), moment.dst(), moment == datetime(2024, 5, 6, 7, tzinfo=timezone.utc), moment.astimezone(utc))
print('UTC' in zoneinfo.available_timezones())
try:
    zoneinfo.ZoneInfo('Middle/Earth')
except zoneinfo.ZoneInfoNotFoundError as error:
    print(error, isinstance(error, KeyError))
