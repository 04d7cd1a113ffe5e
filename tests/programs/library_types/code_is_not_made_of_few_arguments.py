import types

for arguments in (), (1,), (1,) * 19:
    try:
        types.CodeType(*arguments)
    except TypeError as e:
        print(e)
print('__new__' in vars(types.CodeType), list(vars(types.CodeType))[:3])
