# What bind() says of arguments that fit and of those that do not, and getcallargs() of a call.
import inspect
def f(a,/,b=1,*args,c,d=2,**kw): pass
def g(a,/,b=1): pass
def h(a,b=1,/): pass
for fn, args, kw in ((f,(),dict(a=1,c=2)),(g,(),dict(a=1)),(g,(1,),dict(a=1)),(h,(1,),dict(b=2)),(f,(1,),dict(a=1,c=2)),(h,(),dict(a=5,b=2))):
    try: print(inspect.signature(fn).bind(*args,**kw))
    except TypeError as e: print(e)
    try: print(inspect.signature(fn).bind_partial(*args,**kw))
    except TypeError as e: print(e)
def k(a,/,b:int=1,*args,c,d=2,**kw): pass
print(inspect.getcallargs(k,1,c=2), inspect.getcallargs(k,1,2,3,c=2,e=5))
try: inspect.getcallargs(k)
except TypeError as e: print(e)
try: inspect.getcallargs(k,1)
except TypeError as e: print(e)
try: inspect.getcallargs(lambda a:0,1,2)
except TypeError as e: print(e)
