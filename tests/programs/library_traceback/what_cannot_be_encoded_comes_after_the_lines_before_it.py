"""A traceback is written entry by entry: what a file refuses comes after the rest."""
import traceback


class Listener:
    def __init__(self):
        self.heard = []

    def write(self, text):
        text.encode('ascii')
        self.heard.append(text)
        return len(text)


def fail(text):
    raise ValueError(text)


for text in 'plain', '\udc80':
    listener = Listener()
    try:
        fail(text)
    except ValueError:
        try:
            traceback.print_exc(file=listener)
        except UnicodeEncodeError as error:
            print(type(error).__name__)
    print([text for text in listener.heard if text])
