#!/usr/bin/env python3
"""The parts of mails as Dovecot, GMime and Python's `email` see them, to judge a reading by:
CorpusTests names who sides with us where another parser is otherwise.

    sudo python3 Tests/Peers/mail_parts.py MAIL...     # needs dovecot-imapd, libgmime-3.0-dev, gcc
"""
import email, email.policy, os, pathlib, re, shutil, subprocess, sys, tempfile

SETTINGS = """mail_uid=mail
mail_gid=mail
first_valid_uid=1
first_valid_gid=1
ssl=no
log_path=/dev/stderr
"""


def python(raw):
    def parts(message):
        if message.is_multipart():
            inner = ", ".join(parts(part) for part in message.get_payload())
            return f"{message.get_content_type()}[{inner}]"
        text = str(message.get_payload())[:40]
        is_text = message.get_content_maintype() == "text"
        return message.get_content_type() + (f" {text!r}" if is_text else "")
    return parts(email.message_from_bytes(raw, policy=email.policy.default))


def dovecot(raw, place):
    mailbox = place / "mail"
    for name in ("cur", "new", "tmp"):
        (mailbox / name).mkdir(parents=True)
    (mailbox / "cur" / "1.x:2,S").write_bytes(raw)
    (place / "dovecot.conf").write_text(
        f"{SETTINGS}base_dir={place}\nmail_location=maildir:{mailbox}\n")
    subprocess.run(["chown", "-R", "mail:mail", place], check=True)
    run = subprocess.run(
        ["/usr/lib/dovecot/imap", "-c", place / "dovecot.conf"], capture_output=True, timeout=20,
        input=b"a select INBOX\r\nb fetch 1 bodystructure\r\nc logout\r\n",
        env={"HOME": str(place), "USER": "mail", "PATH": os.environ["PATH"]})
    shutil.rmtree(mailbox)
    found = re.search(rb"BODYSTRUCTURE (\(.*\))\)\r", run.stdout)
    return found.group(1).decode() if found else f"no answer: {run.stdout + run.stderr}"


with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    os.chmod(place, 0o755)
    source = pathlib.Path(__file__).with_name("mail_parts.c")
    flags = subprocess.check_output(["pkg-config", "--cflags", "--libs", "gmime-3.0"], text=True)
    subprocess.run(["gcc", source, "-o", place / "gmime", *flags.split()], check=True)
    for mail in sys.argv[1:]:
        raw = pathlib.Path(mail).read_bytes()
        gmime = subprocess.run([place / "gmime", mail], capture_output=True, text=True, errors="replace")
        print(f"{mail}\n  Python  {python(raw)}\n  GMime   {gmime.stdout.strip()}\n  Dovecot {dovecot(raw, place)}")
