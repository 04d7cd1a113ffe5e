class Base:
    def greet(self):
        return "base"


class Middle(Base):
    def greet(self):
        return "middle, " + self.__super.greet()


class Last(Middle):
    def greet(self):
        return "last, " + self.__super.greet()


Middle._Middle__super = super(Middle)
Last._Last__super = super(Last)
print(Last().greet(), "|", Middle().greet())
print(Last._Last__super.__self__, Last()._Last__super.__self_class__.__name__)
