import warnings

warnings.simplefilter('error')
for source in ('~True', 'x = ~True', '~False', '1 is 1', '"\\d"'):
    for run in (exec, eval, lambda text: compile(text, 'f', 'exec').co_name):
        try:
            print(source, run(source))
        except Exception as e:
            print(source, type(e).__name__, str(e).partition('.')[0])
