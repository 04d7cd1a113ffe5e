class VMError(Exception):
    def __init__(self, msg, pc=None): super().__init__(msg, pc); self.msg, self.pc = msg, pc
    def __str__(self): return self.msg if self.pc is None else f"{self.msg} (at {self.pc})"
class StackUnderflow(VMError): pass
class Halt(BaseException):
    def __init__(self, code): self.code = code
class VM:
    def __init__(self): self.stack, self.calls, self.out, self.vars = [], [], [], {}
    def pop(self):
        try: return self.stack.pop()
        except IndexError as e: raise StackUnderflow("stack underflow") from e
    def op_push(self, v): self.stack.append(v)
    def op_add(self): b, a = self.pop(), self.pop(); self.stack.append(a + b)
    def op_div(self): b, a = self.pop(), self.pop(); self.stack.append(a // b)
    def op_dup(self): v = self.pop(); self.stack += [v, v]
    def op_print(self): self.out.append(str(self.pop()))
    def op_store(self, n): self.vars[n] = self.pop()
    def op_load(self, n):
        try: self.stack.append(self.vars[n])
        except KeyError: raise VMError(f"undefined variable {n!r}") from None
    def op_jnz(self, t): return t if self.pop() else None
    def op_halt(self, code=0): raise Halt(code)
    def run(self, prog, limit=100):
        pc = steps = 0
        try:
            while pc < len(prog):
                steps += 1
                if steps > limit: raise VMError("too many steps")
                name, *args = prog[pc]
                handler = getattr(self, f"op_{name}", None)
                if handler is None: raise VMError(f"unknown instruction {name!r}")
                try: target = handler(*args)
                except VMError as e: e.pc = pc; e.add_note(f"stack: {self.stack}"); raise
                except ArithmeticError as e: raise VMError(f"arithmetic: {e}", pc) from e
                except TypeError as e: raise VMError(f"bad operands: {e}", pc) from e
                pc = target if target is not None else pc + 1
        except Halt as h: return f"halted {h.code}"
        finally: self.out.append(f"{steps} steps")
        return "done"
progs = {
    "sum": [("push", 2), ("push", 3), ("add",), ("print",)],
    "loop": [("push", 3), ("store", "n"), ("load", "n"), ("print",), ("load", "n"), ("push", -1), ("add",), ("dup",), ("store", "n"), ("jnz", 2)],
    "under": [("push", 1), ("add",)],
    "div": [("push", 1), ("push", 0), ("div",)],
    "types": [("push", 1), ("push", "a"), ("add",)],
    "unknown": [("fly",)],
    "undef": [("load", "q")],
    "halt": [("push", 1), ("halt", 3), ("print",)],
    "forever": [("push", 1), ("jnz", 0)],
    "args": [("push",)],
}
for name, prog in progs.items():
    vm = VM()
    try: print(name, vm.run(prog), vm.out)
    except VMError as e:
        print(name, type(e).__name__, e, getattr(e, "__notes__", []), "cause:", repr(e.__cause__), "context:", repr(e.__context__), vm.out)
errors = []
for name in ("under", "div", "undef"):
    try: VM().run(progs[name])
    except VMError as e: errors.append(e)
try: raise ExceptionGroup("all programs", errors)
except* StackUnderflow as g: print("underflow", [str(e) for e in g.exceptions])
except* VMError as g: print("others", [str(e) for e in g.exceptions])
VM().run(progs["div"])
