class Dog:
    def __init__(self, name):
        self.name = name
    def bark(self):
        return self.name + ' barks'
    @property
    def size(self):
        return 3
d = Dog('Rex')
print(d.bark)
print(d.bark(), d.size, d.name, Dog.__name__)
