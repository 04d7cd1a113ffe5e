"""CPython's code objects in the form that `outlive scopes` prints."""
import opcode
import types
import warnings

EXTENDED, READING = opcode.opmap["EXTENDED_ARG"], opcode.opmap["LOAD_GLOBAL"]
WRITING = opcode.opmap["STORE_GLOBAL"], opcode.opmap["DELETE_GLOBAL"]


def of(source, path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        module = compile(source, path, "exec", dont_inherit=True)
    found = []
    _collect(module, found)
    return in_order(found)


def in_order(entries):
    """The module first; then by line. Entries of one line have no order to rely on."""
    return entries[:1] + sorted(entries[1:], key=lambda e: (e["line"], repr(e)))


def _collect(code, found):
    found.append({
        "qualname": code.co_qualname,
        "line": code.co_firstlineno,
        "varnames": list(code.co_varnames),
        "cellvars": list(code.co_cellvars),
        "freevars": list(code.co_freevars),
        "names_global": _globals_of(code),
    })
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            _collect(constant, found)


def _globals_of(code):
    used, extended = set(), 0
    for at in range(0, len(code.co_code), 2):
        operation, argument = code.co_code[at], code.co_code[at + 1] | extended
        extended = argument << 8 if operation == EXTENDED else 0
        if operation in WRITING:
            used.add(argument)
        elif operation == READING:
            used.add(argument >> 1)     # the lowest bit says that a call follows
    return sorted(code.co_names[at] for at in used)
