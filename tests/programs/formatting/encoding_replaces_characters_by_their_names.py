print('aé\u2603\U0001F600'.encode('ascii', 'namereplace'), '\ud800'.encode('ascii', 'namereplace'), 'x'.encode('ascii', 'namereplace'))
print('aé\u2603\U0001F600\ud800'.encode('ascii', 'xmlcharrefreplace'), 'é\u2603\U0001F600\ud800'.encode('ascii', 'backslashreplace'))
class St(str):
    pass
print(list(reversed(St('abc'))))
