"""Where pickles of old protocols look for encode()."""
from codecs import decode, encode, lookup
