class Field:
    def __set_name__(self, owner, name):
        print("named", name, "in", owner.__name__)
        self.name = name
    def __get__(self, instance, owner=None):
        if instance is None: return self
        return instance.__dict__.get(self.name, "unset")
    def __set__(self, instance, value):
        print("set", self.name, value)
        instance.__dict__[self.name] = value
class Form:
    title = Field()
    pages = alias = Field()
    print("body ends")
f = Form()
print(f.title, f.pages, f.alias)
f.pages = 3
print(f.pages, f.alias, vars(f))
print(type(Form.title).__name__, Form.pages is Form.alias)
late = Field()
Form.late = late
print(hasattr(late, "name"))
late.__set_name__(Form, "late")
print(f.late)
class Broken:
    def __set_name__(self, owner, name): raise ValueError("no name for me")
try:
    class Bad:
        x = Broken()
except ValueError as error:
    print(error, error.__notes__)
