"""The kinds of tokens, as numbers."""

_names = """ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR AMPER
LESS GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT RIGHTSHIFT
DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL
RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS COLONEQUAL EXCLAMATION OP TYPE_IGNORE
TYPE_COMMENT SOFT_KEYWORD FSTRING_START FSTRING_MIDDLE FSTRING_END COMMENT NL ERRORTOKEN ENCODING N_TOKENS""".split()
_operators = """( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= ->
... := !""".split()

tok_name = {**dict(enumerate(_names)), 256: 'NT_OFFSET'}
EXACT_TOKEN_TYPES = dict(sorted(zip(_operators, range(_names.index('LPAR'), _names.index('OP')))))

__all__ = ['tok_name', 'ISTERMINAL', 'ISNONTERMINAL', 'ISEOF', *tok_name.values()]


def ISTERMINAL(x): return x < NT_OFFSET
def ISNONTERMINAL(x): return x >= NT_OFFSET
def ISEOF(x): return x == ENDMARKER


import sys as _sys
for _number, _name in tok_name.items():
    setattr(_sys.modules['token'], _name, _number)
