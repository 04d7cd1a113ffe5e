def bound():
    name = 'of the function'

    class Body:
        global name
        name = 'of the module'
        print([name for _ in range(1)], (lambda: name)(), list(name for _ in range(1)))


bound()
print(name)


def unbound():
    class Body:
        global word
        word = 'of the module'
        for ask in (lambda: [word for _ in range(1)], lambda: word):
            try:
                ask()
            except NameError as error:
                print(error)
        try:
            [word for _ in range(1)]
        except NameError as error:
            print(error)
    word = 'of the function'
    return word


print(unbound(), word)
