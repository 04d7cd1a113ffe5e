x = -0j
print(x, complex(8, x), complex(8, -0j), complex(8, complex(-0.0, 0)), complex(8, complex(-0.0, -0.0)), complex(8.0, -0j))
print(complex(8+0j, -0j), complex(8-0j, -0j), complex(True, -0j), complex(-0.0, -0j), complex(8, -0.0), complex(8j, -0.0))
print(complex(-0j, -0.0), complex(real=3, imag=-0j), complex(imag=-0.0), complex(imag=-0j), complex(-0j), complex(-0.0), complex(1j, 2j), complex(1j, 2))
