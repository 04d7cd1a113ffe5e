config = {"host": "localhost"}
def get(name):
    return config[name]
print(get("host"))
try:
    get("port")
except KeyError as error:
    print("missing", error)
    raise LookupError("configuration is incomplete") from error
