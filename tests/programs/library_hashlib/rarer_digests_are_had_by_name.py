import hashlib

for name in ("sha512_224", "sha512_256", "ripemd160", "sm3"):
    for text in (b"", b"abc", b"a" * 200):
        made = hashlib.new(name, text)
        print(made.name, made.digest_size, made.block_size, made.hexdigest())
    print(hashlib.pbkdf2_hmac(name, b"password", b"salt", 3).hex())
print({"ripemd160", "sm3", "sha512_256"} <= hashlib.algorithms_available, "sm3" in hashlib.algorithms_guaranteed)
