"""What functions, classes and frames are made of."""
from collections import OrderedDict

from inspect._kinds import (CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE, CO_NESTED, CO_NEWLOCALS,
                            CO_NOFREE, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, TPFLAGS_IS_ABSTRACT, isabstract, isasyncgen,
                            isasyncgenfunction, isawaitable, isbuiltin, isclass, iscode, iscoroutine, iscoroutinefunction,
                            isdatadescriptor, isframe, isfunction, isgenerator, isgeneratorfunction, isgetsetdescriptor,
                            ismemberdescriptor, ismethod, ismethoddescriptor, ismethodwrapper, ismodule, isroutine, istraceback,
                            markcoroutinefunction, unwrap)
from inspect._members import (Attribute, ClosureVars, classify_class_attrs, getattr_static, getclasstree, getclosurevars,
                              getmembers, getmembers_static, getmro, walktree)
from inspect._documentation import cleandoc, getdoc, indentsize
from inspect._sources import (ClassFoundException, findsource, getabsfile, getblock, getcomments, getfile, getmodule,
                              getmodulename, getsource, getsourcefile, getsourcelines)
from inspect._blocks import BlockFinder, EndOfBlock
from inspect._signature_class import (_KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL,
                                      BoundArguments, Parameter, Signature, _empty, _ParameterKind, _void, formatannotation,
                                      formatannotationrelativeto)
from inspect._signatures import signature
from inspect._annotations import get_annotations
from inspect._arguments import FullArgSpec, getcallargs, getfullargspec
from inspect._states import (AGEN_CLOSED, AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, CORO_CLOSED, CORO_CREATED, CORO_RUNNING,
                             CORO_SUSPENDED, GEN_CLOSED, GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, getasyncgenlocals,
                             getasyncgenstate, getcoroutinelocals, getcoroutinestate, getgeneratorlocals, getgeneratorstate)
from inspect._calls import (ArgInfo, Arguments, FrameInfo, Traceback, currentframe, formatargvalues, getargs, getargvalues,
                            getframeinfo, getinnerframes, getlineno, getouterframes, stack, trace)
from inspect._buffer_flags import BufferFlags

__all__ = [
    'AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'ArgInfo', 'Arguments', 'Attribute', 'BlockFinder',
    'BoundArguments', 'BufferFlags', 'CORO_CLOSED', 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR',
    'CO_COROUTINE', 'CO_GENERATOR', 'CO_ITERABLE_COROUTINE', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED',
    'CO_VARARGS', 'CO_VARKEYWORDS', 'ClassFoundException', 'ClosureVars', 'EndOfBlock', 'FrameInfo', 'FullArgSpec',
    'GEN_CLOSED', 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter', 'Signature', 'TPFLAGS_IS_ABSTRACT', 'Traceback',
    'classify_class_attrs', 'cleandoc', 'currentframe', 'findsource', 'formatannotation', 'formatannotationrelativeto',
    'formatargvalues', 'get_annotations', 'getabsfile', 'getargs', 'getargvalues', 'getasyncgenlocals', 'getasyncgenstate',
    'getattr_static', 'getblock', 'getcallargs', 'getclasstree', 'getclosurevars', 'getcomments', 'getcoroutinelocals',
    'getcoroutinestate', 'getdoc', 'getfile', 'getframeinfo', 'getfullargspec', 'getgeneratorlocals', 'getgeneratorstate',
    'getinnerframes', 'getlineno', 'getmembers', 'getmembers_static', 'getmodule', 'getmodulename', 'getmro',
    'getouterframes', 'getsource', 'getsourcefile', 'getsourcelines', 'indentsize', 'isabstract', 'isasyncgen',
    'isasyncgenfunction', 'isawaitable', 'isbuiltin', 'isclass', 'iscode', 'iscoroutine', 'iscoroutinefunction',
    'isdatadescriptor', 'isframe', 'isfunction', 'isgenerator', 'isgeneratorfunction', 'isgetsetdescriptor',
    'ismemberdescriptor', 'ismethod', 'ismethoddescriptor', 'ismethodwrapper', 'ismodule', 'isroutine', 'istraceback',
    'markcoroutinefunction', 'signature', 'stack', 'trace', 'unwrap', 'walktree'
]
