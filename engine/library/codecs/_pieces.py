"""Encoders and decoders of what comes in pieces."""


class IncrementalEncoder:
    """Encodes text that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False): raise NotImplementedError
    def reset(self): pass
    def getstate(self): return 0
    def setstate(self, state): pass


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False): raise NotImplementedError
    def reset(self): pass
    def getstate(self): return b'', 0
    def setstate(self, state): pass


class _Buffered:
    # Keeps what a piece ends with and the next must complete. `_turn` gives (result, how much of the input it took).
    _nothing = b''

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = self._nothing

    def _next(self, turn, input, final):
        input = self.buffer + input
        result, used = turn(input, self.errors, final)
        self.buffer = input[used:]
        return result

    def reset(self):
        self.buffer = self._nothing


class BufferedIncrementalEncoder(_Buffered, IncrementalEncoder):
    _nothing = ''

    def _buffer_encode(self, input, errors, final): raise NotImplementedError
    def encode(self, input, final=False): return self._next(self._buffer_encode, input, final)
    def getstate(self): return self.buffer or 0
    def setstate(self, state): self.buffer = state or ''


class BufferedIncrementalDecoder(_Buffered, IncrementalDecoder):
    def _buffer_decode(self, input, errors, final): raise NotImplementedError
    def decode(self, input, final=False): return self._next(self._buffer_decode, bytes(input), final)
    def getstate(self): return self.buffer, 0
    def setstate(self, state): self.buffer = state[0]


def whole_encoder(encode):
    """The class of encoders that keep nothing from piece to piece."""
    def encode_piece(self, input, final=False):
        return encode(input, self.errors)[0]
    return type('IncrementalEncoder', (IncrementalEncoder,), {'encode': encode_piece})


def whole_decoder(decode):
    """The class of decoders that keep nothing from piece to piece."""
    def decode_piece(self, input, final=False):
        return decode(input, self.errors)[0]
    return type('IncrementalDecoder', (IncrementalDecoder,), {'decode': decode_piece})


def marking_encoder(encode, later):
    """The class of encoders that write a mark first: they begin with one encoding and go on with another."""
    class IncrementalEncoder_(IncrementalEncoder):
        _begun = False

        def encode(self, input, final=False):
            turn = later if self._begun else encode
            self._begun = True
            return turn(input, self.errors)[0]

        def reset(self): self._begun = False
        def getstate(self): return 0 if self._begun else 2
        def setstate(self, state): self._begun = state != 2
    IncrementalEncoder_.__name__ = IncrementalEncoder_.__qualname__ = 'IncrementalEncoder'
    return IncrementalEncoder_


def waiting_decoder(decode, mark=None):
    """The class of decoders that keep the begun character at the end of a piece; `mark` finds one that may stand first."""
    class Decoder(BufferedIncrementalDecoder):
        _decode = staticmethod(decode)  # once a mark was met, what it says

        def _buffer_decode(self, input, errors, final):
            if mark is not None and not self._marked:
                found = mark(input, final)
                if found is None:
                    return '', 0
                self._marked, (self._decode, skipped) = True, found
                return self._decode(input[skipped:], errors)[0] if final else self._whole(input, skipped, errors)
            return self._decode(input, errors) if final else self._whole(input, 0, errors)

        _marked = False

        def _whole(self, input, skipped, errors):
            end = len(input) - self._begun(input[skipped:])
            return self._decode(input[skipped:end], errors)[0], end

        def _begun(self, data):
            # How many bytes at the end are the beginning of one character.
            while True:
                try:
                    self._decode(data, 'strict')
                    return 0
                except UnicodeDecodeError as error:
                    if error.reason in ('unexpected end of data', 'truncated data') and error.end == len(data):
                        return len(data) - error.start
                    data = data[error.end:]  # wrong bytes are no business of this

        def reset(self):
            super().reset()
            self._marked, self._decode = False, decode
    Decoder.__name__ = Decoder.__qualname__ = 'IncrementalDecoder'
    return Decoder
