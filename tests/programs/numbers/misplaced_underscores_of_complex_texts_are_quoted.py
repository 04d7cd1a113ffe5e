for text in ('1_2', '1__2', '_1', '1_', '1_j', '1__2j', '1e1_0', '1e_1', '1._2', '1+1__0j', '(1_0j)', 'x_', 'ab', ''):
    try:
        print(complex(text))
    except ValueError as e:
        print(e)
