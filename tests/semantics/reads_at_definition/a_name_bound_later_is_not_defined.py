def show():
    return later
later = 1
def main():
    return helper()
def helper():
    return 1
for f in show, main:
    try:
        f()
    except NameError as e:
        print(e)
