import shlex, random, itertools
random.seed(3)
parts = ['a','b c',"'x y'",'"q r"','\\','\\"',"\\'",'"a\\"b"','#c','\n',' ','  ','&&','|','>','a=b','-x','/p','*','é','"',"'",';','(',')','~','x#y',"''",'""','\t']
for n in range(120):
    s = ''.join(random.choice(parts) for _ in range(random.randint(1,7)))
    for kw in ({}, {'posix':True}, {'punctuation_chars':True}, {'posix':True,'punctuation_chars':True}, {'punctuation_chars':'|;'}):
        try:
            l = shlex.shlex(s, **kw)
            if n % 3 == 0: l.whitespace_split = True
            print(repr(s), kw, list(l), l.lineno, repr(l.token), repr(l.state))
        except ValueError as e: print(repr(s), kw, e)
    for c in (0,1):
        for p in (0,1):
            try: print(shlex.split(s, bool(c), bool(p)))
            except ValueError as e: print(e)
l = shlex.shlex('a b c'); l.push_token('z'); print(l.get_token(), l.get_token(), l.error_leader(), l.error_leader('f', 3)); l.push_source('q r'); print(list(l), l.eof, shlex.shlex('', posix=True).eof)
l = shlex.shlex('a b', punctuation_chars=True); print(l.punctuation_chars, l.wordchars == shlex.shlex('', punctuation_chars=True).wordchars, len(l.wordchars), set(shlex.shlex('',posix=True).wordchars)==set('ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'))
