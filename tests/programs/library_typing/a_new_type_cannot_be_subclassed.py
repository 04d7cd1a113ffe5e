from typing import NewType

UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__)
try:
    class AdminUserId(UserId):
        pass
except TypeError as error:
    print(error)
ProUserId = NewType("ProUserId", UserId)
print(ProUserId(7), ProUserId.__supertype__)
