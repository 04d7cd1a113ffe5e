unit = 'cm'
def outer():
    def inner():
        return unit
    return inner
unit = 'm'
print(outer()())
class Ruler:
    def unit(self):
        return unit
unit = 'km'
print(Ruler().unit())
