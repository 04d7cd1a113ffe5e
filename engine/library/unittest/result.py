"""What became of the tests."""


class TestResult:
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
        return ''.join(traceback.format_exception(details[1]))

    def _bad(self):
        if self.failfast:
            self.stop()

    def startTestRun(self): pass
    def stopTestRun(self): pass
    def printErrors(self): pass
    def startTest(self, test): self.testsRun += 1
    def stopTest(self, test): pass
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
        self._bad()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            to = self.failures if issubclass(err[0], test.failureException) else self.errors
            to.append((subtest, self._text(err)))
            self._bad()

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'
