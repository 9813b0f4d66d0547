"""Delivers mails by LMTP to a Dovecot of its own, which files them with a Sieve script of ten rules.

usage: dovecot_sieve.py WORK LIST [CONNECTIONS]   Prints: VERSION MAILS SECONDS

LIST is a file with a path on each line. Several connections deliver side by side, as Postfix would.
Needs root, as Dovecot does. Exits 1 with what went wrong.
"""
import os, pathlib, shutil, signal, socket, subprocess, sys, threading, time

SCRIPT = """
require ["fileinto", "mailbox", "body", "regex", "imap4flags"];
if header :contains "auto-submitted" "auto" { fileinto :create "automatisch"; stop; }
if header :contains ["list-id", "list-unsubscribe"] "." { fileinto :create "lijst"; stop; }
if header :contains "subject" ["spoed", "urgent", "crisis"] { addflag "\\\\Flagged"; }
if address :domain "from" "huisarts.example.org" { fileinto :create "huisarts"; stop; }
if address :domain "from" "politie.example.org" { fileinto :create "politie"; stop; }
if body :text :contains ["niet meer wil leven", "zelfmoord"] { fileinto :create "acuut"; stop; }
if body :text :regex "OT-20[0-9][0-9]-[0-9]+" { fileinto :create "bekend"; stop; }
if body :text :contains "Winterswijk" { fileinto :create "winterswijk"; stop; }
if body :text :contains ["Groenlo", "Lichtenvoorde"] { fileinto :create "oostgelre"; stop; }
if body :text :contains ["Aalten", "Dinxperlo", "Bredevoort"] { fileinto :create "aalten"; stop; }
"""


def configure(work):
    shutil.rmtree(work, ignore_errors=True)
    (work / "home").mkdir(parents=True)
    # Its user has to come through.
    for folder in (work, work.parent):
        folder.chmod(0o755)
    group = subprocess.check_output(["id", "-gn", "nobody"], text=True).strip()
    shutil.chown(work / "home", "nobody", group)
    # Sieve writes the compiled script beside it.
    (work / "rules.sieve").write_text(SCRIPT)
    subprocess.run(["sievec", work / "rules.sieve"], check=True)
    (work / "dovecot.conf").write_text(f"""
base_dir = {work}/run
state_dir = {work}/state
log_path = {work}/log
protocols = lmtp
ssl = no
first_valid_uid = 1
passdb {{
  driver = static
  args = nopassword=y
}}
userdb {{
  driver = static
  args = uid=nobody gid={group} home={work}/home/%n
}}
mail_location = maildir:~/Maildir
mail_fsync = optimized
plugin {{
  sieve = {work}/rules.sieve
}}
protocol lmtp {{
  mail_plugins = sieve
}}
service lmtp {{
  unix_listener lmtp {{
    mode = 0666
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
""")


class Session:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.lines = self.socket.makefile("rb")
        self.expect(b"220")
        self.say(b"LHLO localhost", b"250")

    def expect(self, code):
        while True:
            line = self.lines.readline()
            if not line.startswith(code):
                raise SystemExit(f"dovecot: {line.decode(errors='replace')}")
            if line[3:4] == b" ":
                return

    def say(self, line, code):
        self.socket.sendall(line + b"\r\n")
        self.expect(code)

    def deliver(self, mail):
        self.say(b"MAIL FROM:<envelope@mail.example.org>", b"250")
        self.say(b"RCPT TO:<intake@localhost>", b"250")
        self.say(b"DATA", b"354")
        self.socket.sendall(mail + b"\r\n.\r\n")
        self.expect(b"250")


def main():
    work, names = pathlib.Path(sys.argv[1]).resolve(), open(sys.argv[2]).read().split("\n")
    connections = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    configure(work)
    mails = [open(name, "rb").read().replace(b"\n", b"\r\n").replace(b"\r\n.", b"\r\n..")
             for name in names if name]
    server = subprocess.Popen(["dovecot", "-F", "-c", work / "dovecot.conf"])
    try:
        path = str(work / "run/lmtp")
        for _ in range(200):
            if os.path.exists(path):
                break
            time.sleep(0.05)
        sessions = [Session(path) for _ in range(connections)]
        sessions[0].deliver(mails[0])  # makes the folders and starts the workers
        threads = [threading.Thread(target=lambda i=i: [sessions[i].deliver(mail) for mail
                                                       in mails[i::connections]])
                   for i in range(connections)]
        start = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.monotonic() - start
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
    filed = sum(len(files) for folder, _, files in os.walk(work / "home")
                if os.path.basename(folder) in ("new", "cur"))
    if filed < len(mails):
        raise SystemExit(f"{filed} of {len(mails)} mails were filed: {open(work / 'log').read()[-800:]}")
    version = subprocess.check_output(["dovecot", "--version"], text=True).split()[0]
    print(version, len(mails), seconds)


main()
