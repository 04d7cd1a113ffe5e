import array

print(array.array('u', 'ab'))
print(array.array('w', 'ab'))
