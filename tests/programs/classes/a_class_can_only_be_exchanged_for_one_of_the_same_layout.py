class Plain: pass
class Other: pass
class Slot: __slots__ = ('x',)
class SameSlot: __slots__ = ('x',)
class OtherSlot: __slots__ = ('y',)
class WithDict: __slots__ = ('__dict__',)
class WithWeak: __slots__ = ('__weakref__',)
class WithBoth: __slots__ = ('__dict__', '__weakref__')
class OverSlot(Slot): pass
class OverSame(SameSlot): pass
class Empty: __slots__ = ()
class OverPlain(Plain): __slots__ = ()
class AddsSlot(Plain): __slots__ = ('x',)
class AddsWeak(WithDict): pass
class Items(list): pass
class MoreItems(list): pass
class SlotItems(list): __slots__ = ()
class EmptyOverSlot(Slot): __slots__ = ()
class SecondSlot(Slot): __slots__ = ('y',)
class TwoSlots: __slots__ = ('x', 'y')


classes = [cls for cls in list(globals().values()) if isinstance(cls, type) and cls.__module__ == '__main__']
for old in classes:
    allowed = []
    for new in classes:
        thing = old()
        try:
            thing.__class__ = new
        except TypeError as error:
            if (old, new) == (Slot, OtherSlot):
                print(error)
        else:
            allowed.append(new.__name__)
    print(old.__name__, allowed)
