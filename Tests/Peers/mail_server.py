"""A Dovecot and a Postfix on loopback with TLS from a private authority, for the mail benchmark.

Postfix takes submissions with STARTTLS and hands them to Dovecot by LMTP. Needs root, as Postfix
does.
"""
import os, pathlib, re, shutil, signal, socket, subprocess, time


def port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait(number, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", number)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"nobody answers on port {number}")


class Servers:
    def __init__(self, place):
        self.place = pathlib.Path(place)
        self.imap, self.lmtp, self.smtp = port(), port(), port()
        self.place.chmod(0o755)
        (self.place / "home").mkdir()
        shutil.chown(self.place / "home", "nobody")
        self.authority()
        self.processes = []

    def run(self, *words):
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def authority(self):
        p = self.place
        (p / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        self.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=ca",
                 "-keyout", f"{p}/ca.key", "-out", f"{p}/ca.pem")
        self.run("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
                 "-keyout", f"{p}/key.pem", "-out", f"{p}/csr.pem")
        self.run("openssl", "x509", "-req", "-in", f"{p}/csr.pem", "-CA", f"{p}/ca.pem", "-CAkey",
                 f"{p}/ca.key", "-CAcreateserial", "-extfile", f"{p}/names", "-out",
                 f"{p}/cert.pem")

    def dovecot(self):
        p = self.place
        group = subprocess.check_output(["id", "-gn", "nobody"], text=True).strip()
        (p / "dovecot.conf").write_text(f"""
base_dir = {p}/run
state_dir = {p}/state
log_path = {p}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <{p}/cert.pem
ssl_key = <{p}/key.pem
first_valid_uid = 1
passdb {{
  driver = static
  args = password=s3cret
}}
userdb {{
  driver = static
  args = uid=nobody gid={group} home={p}/home/%n
}}
mail_location = maildir:~/Maildir
service imap-login {{
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {self.imap}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {self.lmtp}
  }}
}}
""")
        self.processes.append(subprocess.Popen(
            ["/usr/sbin/dovecot", "-F", "-c", f"{p}/dovecot.conf"], start_new_session=True))
        wait(self.imap)

    def postfix(self):
        p = self.place
        config, data, queue = p / "postfix", p / "postfix-data", p / "postfix-queue"
        for folder in (config, data, queue):
            folder.mkdir()
        shutil.chown(data, "postfix")
        master = pathlib.Path("/etc/postfix/master.cf").read_text().splitlines()
        lines = [
            line for line in master
            if line and not line.startswith("#") and not line.startswith("smtp      inet")]
        lines.insert(0, f"127.0.0.1:{self.smtp} inet n - n - - smtpd")
        lines = [line.replace(" y ", " n ") if not line.startswith(" ") else line for line in lines]
        (config / "master.cf").write_text("\n".join(lines) + "\n")
        (config / "main.cf").write_text(f"""
compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
maillog_file = {p}/postfix.log
maillog_file_prefixes = {p}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = mx.example.nl
mydestination =
virtual_transport = lmtp:inet:127.0.0.1:{self.lmtp}
virtual_mailbox_domains = team.example.nl, mail.example.nl
smtpd_tls_security_level = may
smtpd_tls_cert_file = {p}/cert.pem
smtpd_tls_key_file = {p}/key.pem
smtpd_recipient_restrictions = permit_mynetworks, reject
header_checks = regexp:{config}/header_checks
""")
        # The log then says which queue file is a mail to whom.
        (config / "header_checks").write_text("/^To:/ INFO\n")
        self.run("postfix", "-c", str(config), "start")
        wait(self.smtp)

    def stop(self):
        if (self.place / "postfix").exists():
            subprocess.run(["postfix", "-c", f"{self.place}/postfix", "stop"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for process in self.processes:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def connect(config, servers, user, owner, imap=None):
    """Changes a configuration so that it reads that user's mailbox, at another port if one is given,
    and sends by these servers; everybody on the team has the address `owner`."""
    folder = pathlib.Path(config)
    (folder / "password").write_text("s3cret\n")
    path = folder / "referrald.yaml"
    text = path.read_text()
    path.write_text(text[:text.index("sources:")] + f"""sources:
  - name: intake
    kind: imap
    host: localhost
    port: {imap or servers.imap}
    user: {user}
    password_file: password
    ca_file: {servers.place}/ca.pem
  - name: forms
    kind: forms
    path: forms
delivery:
  mail:
    kind: smtp
    host: localhost
    port: {servers.smtp}
    security: starttls
    ca_file: {servers.place}/ca.pem
    from: team@team.example.nl
    bounces: bounce@team.example.nl
    domain: team.example.nl
  webhooks: []
""" + text[text.index("forms:\n  #"):])
    team = folder / "team.yaml"
    team.write_text(re.sub(r"[\w.-]+@[\w.-]*example\.nl", owner, team.read_text()))
