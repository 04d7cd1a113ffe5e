def f():
    # a comment at the depth of the block
# a comment at the margin does not end the block

    x = 1
        # nor does one too deep
    return x  # nor one behind code
print(f())
if True:

    print("after a blank line")

            
    print("after a line of blanks only")
print("#" "not a comment", '''
# nor here
'''.strip())
values = [
    1,  # one
    # nothing on this line
    2,
]
print(values); print("two statements"); print("on a line");
if values: print("a suite on"); print("the same line")
class Empty: pass; x = 1
print(Empty.x)
