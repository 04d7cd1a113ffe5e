import colorsys
import copy
import copyreg
import errno
import getopt
import locale
import pickle

print(errno.ENOENT, errno.errorcode[13], len(errno.errorcode), errno.EWOULDBLOCK == errno.EAGAIN, errno.errorcode[11])
try:
    open('no_such_file')
except OSError as error:
    print(error.errno == errno.ENOENT, errno.errorcode[error.errno])

print(getopt.getopt(['-a', '-bval', '--long=3', '--flag', 'rest', '-a'], 'ab:', ['long=', 'flag']))
print(getopt.gnu_getopt(['one', '-b', 'x', 'two', '--fl', '--', '-a'], 'ab:', ['long=', 'flag']))
print(getopt.gnu_getopt(['one', '-a'], '+a'), getopt.getopt(['-', '-a'], 'a'), getopt.getopt([], ''))
for args in (['-z'], ['-b'], ['--zz'], ['--long'], ['--flag=3'], ['--l']):
    try:
        getopt.getopt(args, 'ab:', ['long=', 'flag', 'lost'])
    except getopt.GetoptError as error:
        print(error, '|', error.msg, '|', error.opt)

for colour in ((0.2, 0.4, 0.4), (1, 0, 0), (0, 0, 1), (0.5, 0.5, 0.5), (0.9, 0.1, 0.3), (0, 0, 0)):
    hsv, hls, yiq = colorsys.rgb_to_hsv(*colour), colorsys.rgb_to_hls(*colour), colorsys.rgb_to_yiq(*colour)
    print([[round(part, 6) for part in parts] for parts in (hsv, hls, yiq, colorsys.hsv_to_rgb(*hsv),
                                                            colorsys.hls_to_rgb(*hls), colorsys.yiq_to_rgb(*yiq))])


class Point:
    def __init__(self, x): self.x = x


copyreg.pickle(Point, lambda point: (Point, (point.x + 1,)))
print(copy.copy(Point(1)).x, pickle.loads(pickle.dumps(Point(5))).x)
for call in (lambda: copyreg.pickle(Point, 3), lambda: copyreg.constructor(3), lambda: copyreg.add_extension('a', 'b', 0)):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)

print(locale.localeconv()['decimal_point'], locale.format_string('%d %s %.2f', (1234567, 'a', 1.5), grouping=True))
print(locale.str(1.5), locale.atof('2.5'), locale.atoi('7'), locale.strcoll('a', 'b'), sorted('bca', key=locale.strxfrm))
for call in (lambda: locale.setlocale(locale.LC_ALL, 'xx_YY'), lambda: locale.currency(1)):
    try:
        call()
    except (locale.Error, ValueError) as error:
        print(type(error).__name__, error)
