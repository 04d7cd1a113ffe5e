"""What became of the tests."""
import sys


class TestResult:
    # Of classes that do not call __init__ too.
    buffer = tb_locals = failfast = _mirrorOutput = False
    _kept = None  # the streams of the program while others stand in their places

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.collectedDurations = []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False
        self.buffer = False
        self.tb_locals = False

    def _text(self, details):
        import traceback
        text = ''.join(traceback.TracebackException(*details, capture_locals=self.tb_locals, compact=True).format())
        return text + self._buffered() if self.buffer else text

    # --- what tests print, kept until it is known how they end ---

    def _setupStdout(self):
        if self.buffer and self._kept is None:
            import io
            self._kept = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def _restoreStdout(self):
        if self._kept is None:
            return
        if self._mirrorOutput:
            for stream, (name, text) in zip(self._kept, self._printed()):
                if text:
                    stream.write(f'\n{name}:\n{text}')
        sys.stdout, sys.stderr = self._kept
        self._kept = None

    def _printed(self):
        texts = [getattr(stream, 'getvalue', str)() for stream in (sys.stdout, sys.stderr)]
        return [(name, text + '\n' if text and text[-1] != '\n' else text) for name, text in zip(('Stdout', 'Stderr'), texts)]

    def _buffered(self):
        return ''.join([f'\n{name}:\n{text}' for name, text in self._printed() if text])

    def _bad(self, printed=True):
        if printed:
            self._mirrorOutput = True
        if self.failfast:
            self.stop()

    def startTestRun(self): pass
    def stopTestRun(self): pass
    def printErrors(self): pass

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def addSuccess(self, test): pass
    def addDuration(self, test, elapsed): self.collectedDurations.append((str(test), elapsed))
    def stop(self): self.shouldStop = True

    def addFailure(self, test, err):
        self.failures.append((test, self._text(err)))
        self._bad()

    def addError(self, test, err):
        self.errors.append((test, self._text(err)))
        self._bad()

    def addSkip(self, test, reason): self.skipped.append((test, reason))
    def addExpectedFailure(self, test, err): self.expectedFailures.append((test, self._text(err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._bad(printed=False)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            to = self.failures if issubclass(err[0], test.failureException) else self.errors
            to.append((subtest, self._text(err)))
            self._bad()

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'
