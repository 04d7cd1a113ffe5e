try:
    try:
        1/0
    finally:
        [][0]
except IndexError:
    {}["k"]
