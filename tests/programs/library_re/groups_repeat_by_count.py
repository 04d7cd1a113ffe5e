import re

TEXTS = ["", "ab", "abab", "ababab", "abababab", "aab", "a,b,c", "xyxyz", "aaaa", "12-34-56", "[a]b][c]"]
PATTERNS = [r"(ab){2}", r"(ab){2,}", r"(ab){1,2}", r"(ab){0,3}?", r"(?:ab){2,3}?$", r"(a|b){3}", r"(a?){0,3}", r"(a?){2,4}b",
            r"(?:(a)|b){2,3}", r"((?:a{1,2})b?){2}", r"(?:(?:x{1,2}y){1,2}z){1}", r"(\d\d-?){3}", r"(?:[a-z],){0,2}[a-z]",
            r"(?:ab){2,3}+", r"(?:a|ab){2,3}b", r"(?:(?:a|b){2}){2}", r"(|a){2,5}", r"(a*){3}", r"(?=(?:ab){2})a",
            r"((a)|(b)){2,4}", r"(?:ab){1,2}(?:ab){1,2}$", r"(?<=(?:ab){2})a", r"\[(?:[^\]]|\][^\[]){0,1000}\]"]
for pattern in PATTERNS:
    found = []
    for text in TEXTS:
        match = re.search(pattern, text)
        found.append(match and (match.span(), match.groups(), match.lastindex))
    print(pattern, found, re.findall(pattern, " ".join(TEXTS)))

# Far counts inside of far counts.
label = r"(?:[^\\\[\]]|\\.){0,1000}"
nested = re.compile(rf"(?:{label},){{0,500}}(?:{label};){{0,500}}x")
print(nested.match("a\\]b,c,d;e;x"), nested.match("a,b"), len(nested.match("p," * 400 + "q;" * 400 + "x")[0]))
print(re.fullmatch(r"(?:ab){300,400}", "ab" * 350).end(), re.fullmatch(r"(?:ab){300,400}", "ab" * 401))
