size = 3
class Box:
    width = size
    def area(self):
        return self.width * size
    def double(self):
        return self.width * 2
class Big(Box):
    def double(self):
        return super().double() * 10
print(Box.width, Box().double(), Big().double())
try:
    Box().area()
except NameError as e:
    print(e)
