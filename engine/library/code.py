"""An interpreter within the program: what is typed into it is run there."""
import sys as _sys
import traceback as _traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Runs texts in a namespace of its own and reports their errors."""

    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """True when more must be typed; otherwise it was run, or its error shown."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, **kwargs):
        kind, value, _ = _sys.exc_info()
        if filename and issubclass(kind, SyntaxError):
            value.filename = filename
        self._show(kind, value.with_traceback(None), None)

    def showtraceback(self):
        kind, value, tb = _sys.exc_info()
        if tb is not None and tb.tb_frame.f_code is _own_code:
            tb = tb.tb_next
        self._show(kind, value.with_traceback(tb), tb)

    def _show(self, kind, value, tb):
        _sys.last_exc = _sys.last_value = value
        _sys.last_type, _sys.last_traceback = kind, tb
        if _sys.excepthook is _sys.__excepthook__:
            self.write(''.join(_traceback.format_exception(kind, value, tb)))
        else:
            _sys.excepthook(kind, value, tb)

    def write(self, data):
        _sys.stderr.write(data)


_own_code = InteractiveInterpreter.runcode.__code__


class InteractiveConsole(InteractiveInterpreter):
    """Takes the lines one by one, as a terminal gives them."""

    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        self.buffer = []

    def push(self, line, filename=None, _symbol='single'):
        """True when more lines belong to what was begun."""
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        return input(prompt)

    def interact(self, banner=None, exitmsg=None):
        prompts = getattr(_sys, 'ps1', '>>> '), getattr(_sys, 'ps2', '... ')
        if banner is None:
            self.write(f'Python {_sys.version} on {_sys.platform}\nType "help", "copyright", "credits" or "license" for more '
                       f'information.\n({type(self).__name__})\n')
        elif banner:
            self.write(f'{banner}\n')
        more = False
        while True:
            try:
                line = self.raw_input(prompts[more])
            except EOFError:
                self.write('\n')
                break
            except KeyboardInterrupt:
                self.write('\nKeyboardInterrupt\n')
                self.resetbuffer()
                more = False
                continue
            try:
                more = self.push(line)
            except SystemExit:
                if not self.local_exit:
                    raise
                self.write('\n')
                break
        if exitmsg is None:
            self.write(f'now exiting {type(self).__name__}...\n')
        elif exitmsg:
            self.write(f'{exitmsg}\n')


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)
