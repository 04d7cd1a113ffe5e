# What a generator raises when it is let go by the exception that ends the program.
def words():
    try:
        yield ''
    except BaseException as error:
        raise KeyError('again') from error


bytes(words())
