big = 2**100
for numbers in (range(big), range(0, big, 3), range(-big, big), range(big, 0, -7)):
    for part in (slice(None), slice(1, None), slice(None, None, 2), slice(None, None, -1), slice(5, 10),
                 slice(-3, None), slice(big, None), slice(big // 2, big // 2 + 9, 4), slice(None, -big)):
        print(numbers[part])
    print(numbers[-1], numbers[big // 9], big // 2 in numbers, numbers.count(5), numbers[2:5][1:][0])
    try:
        len(numbers)
    except OverflowError as error:
        print(error)
print(range(10)[big:], range(10)[-big:big:big], slice(None, None, -1).indices(big))
