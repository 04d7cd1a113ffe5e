"""Each search is charged for its own way, not for all the text behind it."""
import re

text = ('#' + ' ' * 99) * 60000
print(len(re.findall('# ?', text)))
