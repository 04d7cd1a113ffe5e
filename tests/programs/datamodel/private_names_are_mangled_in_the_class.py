class Account:
    __rate = 0.5
    def __init__(self): self.__balance = 10
    def __hidden(self): return self.__balance * Account.__rate
    def show(self): return self.__hidden()
    def get(self, other): return other.__balance
    def local(self):
        __x = 5
        return locals()
    def key(self, __p=1, **kw): return __p
    def nested(self):
        def inner(): return self.__balance
        return inner(), [self.__balance for _ in [1]]
a = Account()
print(a.show(), vars(a), a.get(Account()), a.local().keys() >= {"_Account__x"})
print(sorted(n for n in vars(Account) if "Account__" in n))
try:
    a.__balance
except AttributeError as error:
    print(error)
print(a._Account__balance, getattr(a, "_Account__rate"), a.nested())
a.__balance = "outside"
print(vars(a))
class _Under:
    __v = 1
    def get(self): return self.__v
print(_Under().get(), [n for n in vars(_Under) if n.endswith("__v")])
class ___: 
    __w = 2
print([n for n in vars(___) if n.endswith("__w")])
class Sub(Account):
    def peek(self): return self.__balance
try:
    Sub().peek()
except AttributeError as error:
    print(error)
print(a.key(_Account__p=7))
