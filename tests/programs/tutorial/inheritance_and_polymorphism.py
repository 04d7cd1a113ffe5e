class Animal:
    count = 0
    def __init__(self, name): self.name = name; Animal.count += 1
    def speak(self): raise NotImplementedError(f"{type(self).__name__} cannot speak")
    def __str__(self): return f"{self.name} says {self.speak()}"
class Dog(Animal):
    def speak(self): return "Woof"
class Puppy(Dog):
    def __init__(self, name, age): super().__init__(name); self.age = age
    def speak(self): return super().speak().lower() + "!"
class Robot:
    name = "robot"
    def speak(self): return "beep"
    __str__ = Animal.__str__
for a in (Dog("rex"), Puppy("bit", 1), Robot()): print(a, isinstance(a, Animal), isinstance(a, Dog))
try: print(Animal("thing"))
except NotImplementedError as e: print(e)
print(Animal.count, Puppy.__mro__[1].__name__, issubclass(Puppy, Animal), Puppy("x", 2).__dict__, Dog.count is Animal.count, [c.__name__ for c in Animal.__subclasses__()])
