# iterencode() gives a text piece by piece; what holds nothing comes with what stands before it.
import json

print(list(json.JSONEncoder(indent=1,sort_keys=True).iterencode({'b':[1,[],{}],'a':{'x':None,'y':[[1]]}})))
print(list(json.JSONEncoder().iterencode({'b':[1,[],{}],'a':{'x':None,'y':[[1]]}})))
print(list(json.JSONEncoder(separators=(",", ":")).iterencode([1, "a", None, True, 1.5, [2], {"k": [3]}])))
print(list(json.JSONEncoder().iterencode("text")), list(json.JSONEncoder().iterencode([])))
