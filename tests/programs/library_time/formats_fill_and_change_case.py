"""strftime: how numbers and texts are filled, their case, and what is refused."""
import time

moment = (2024, 2, 9, 3, 5, 7, 4, 40, 0)
for letter in 'aAbBcCdDeFgGHIjklmMnpPrRStTuUVwWxXyY%':
    print(letter, [time.strftime(f'%{flags}{letter}', moment) for flags in ('', '-', '_', '0', '^', '#', '6', '06', '_6', '-6')])
print(time.strftime('%Ey %Od %EY %OH %Ed|%OA|%', moment), time.strftime('', moment), time.strftime('%4Y-%2m', (7, 1, 1, 0, 0, 0, 0, 1, 0)))
for year in (-5, 1, 99, 12345):
    print(time.strftime('%Y %C %y %G %5Y', (year, *moment[1:])))
for wrong in ((2024, 13, *moment[2:]), (2 ** 31, *moment[1:]), (2 ** 63, *moment[1:]), (-2 ** 31, *moment[1:]), (2024.0, *moment[1:]), (1, 2), 'x'):
    for call in (time.asctime, lambda t: time.strftime('%Y', t)):
        try:
            print(call(wrong))
        except (TypeError, ValueError, OverflowError) as problem:
            print(type(problem).__name__, problem)
for text, form in (('UTC', '%Z'), ('gmt +0130', '%Z %z'), ('-01:30:15', '%z'), ('2024', '%Y'), ('12 AM', '%I %p')):
    read = time.strptime(text, form)
    print(read, read.tm_zone, read.tm_gmtoff)
made = time.struct_time((*moment, 'ZONE', 3600))
print(made, made.tm_zone, made.tm_gmtoff, time.struct_time(moment).tm_gmtoff, time.gmtime(0).tm_gmtoff)
for call in (lambda: time.gmtime(float('nan')), lambda: time.strftime('%Y\0')):
    try:
        call()
    except ValueError as problem:
        print(problem)
