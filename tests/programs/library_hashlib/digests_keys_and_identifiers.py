import hashlib
import hmac
import secrets
import uuid

for text in (b'', b'a', b'hello', b'x' * 200):
    for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_512'):
        print(name, hashlib.new(name, text).hexdigest())
digest = hashlib.sha256()
digest.update(b'he')
digest.update(b'llo')
print(digest.hexdigest(), digest.digest_size, digest.block_size, digest.name, digest.copy().digest() == digest.digest())
print(hmac.new(b'key', b'message', 'sha256').hexdigest(), hmac.new(b'k' * 100, b'm', hashlib.md5).hexdigest())
for wrong in (lambda: hashlib.sha256('str'), lambda: hashlib.new('nope'), lambda: uuid.UUID('x'), lambda: secrets.randbelow(0)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'python.org'))
made = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(made, repr(made), made.hex, made.int, made.version, made.variant, made.urn, made.fields, made == uuid.UUID(made.hex))
print(uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid4() != uuid.uuid4())
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.choice([3]), secrets.compare_digest('a', 'b'))
