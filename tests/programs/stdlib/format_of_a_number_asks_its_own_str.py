class Count(int):
    def __str__(self):
        return type(self).__name__ + '!'


class Ratio(float):
    def __str__(self):
        return ' '.join(['ratio', repr(float(self))])


print(f'{Count(5)}', format(Count(5)), '{}'.format(Count(3)), f'{Count(5):d}', f'{Count(5):>4}')
print(f'{Ratio(0.5)}', format(Ratio(0.5)), f'{Ratio(0.5):.2f}')
