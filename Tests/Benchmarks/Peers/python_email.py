"""The same work with Python's `email`: parse, walk the parts, decode the text and the headers.

usage: python_email.py ROUNDS MAIL...    Prints: VERSION MAILS SECONDS
"""
import email
import email.policy
import sys
import time

mails = [open(name, "rb").read() for name in sys.argv[2:]]
rounds = int(sys.argv[1])
letters = 0
start = time.monotonic()
for _ in range(rounds):
    for mail in mails:
        message = email.message_from_bytes(mail, policy=email.policy.default)
        letters += len(str(message["subject"] or "")) + len(str(message["from"] or ""))
        for part in message.walk():
            if part.get_content_maintype() == "text" and not part.is_multipart():
                try:
                    letters += len(part.get_content())
                except (LookupError, UnicodeError, KeyError):
                    letters += len(part.get_payload(decode=True) or b"")
print(sys.version.split()[0], rounds * len(mails), time.monotonic() - start, letters)
