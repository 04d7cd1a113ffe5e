"""The Unicode Character Database."""
from _unicodedata import *

unidata_version = '15.1.0'
