class Temperature:
    def __init__(self, celsius=0): self.celsius = celsius
    @property
    def celsius(self): return self._celsius
    @celsius.setter
    def celsius(self, value):
        if value < -273.15: raise ValueError(f"{value} is below absolute zero")
        self._celsius = value
    @property
    def fahrenheit(self): return self.celsius * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, f): self.celsius = (f - 32) * 5 / 9
    @celsius.deleter
    def celsius(self): print("deleting"); del self._celsius
t = Temperature(25)
print(t.celsius, t.fahrenheit)
t.fahrenheit = 212
print(t.celsius, vars(t))
for bad in ("t.celsius = -300", "Temperature(-500)", "del t.fahrenheit"):
    try: exec(bad)
    except (ValueError, AttributeError) as e: print(type(e).__name__, e)
del t.celsius
try: t.celsius
except AttributeError as e: print(e)
