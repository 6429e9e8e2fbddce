"""Authorities and server certificates of every kind that a client has to tell apart, made with openssl."""
import os
import ssl
import subprocess
from datetime import datetime, timedelta, timezone

# name: (names in it, days until it is valid, days until it is not, by whom)
LEAVES = {
    "good": ("IP:127.0.0.1,DNS:localhost", -1, 30, "ca"),
    "expired": ("IP:127.0.0.1,DNS:localhost", -30, -1, "ca"),
    "future": ("IP:127.0.0.1,DNS:localhost", 5, 30, "ca"),
    "wronghost": ("DNS:elsewhere.test", -1, 30, "ca"),
    "untrusted": ("IP:127.0.0.1,DNS:localhost", -1, 30, "stranger"),
    "noauthority": ("IP:127.0.0.1,DNS:localhost", -1, 30, "good"),  # made by a server's certificate
    "weak": ("IP:127.0.0.1,DNS:localhost", -1, 30, "ca"),  # an RSA key of 768 bits
}
SERVERS = [*LEAVES, "selfsigned", "tls10", "tls11", "wantsclient"]


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def self_signed(folder, name, *extensions):
    openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", f"/CN={name}",
            "-keyout", f"{name}.key", "-out", f"{name}.crt", *[part for text in extensions for part in ("-addext", text)])


def leaf(folder, name, names, begin, end, authority):
    key = ["rsa:768"] if name == "weak" else ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    openssl(folder, "req", "-newkey", *key, "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
    with open(os.path.join(folder, f"{name}.cnf"), "w", encoding="ascii") as file:
        file.write(f"[ca]\ndefault_ca=x\n[x]\ndatabase={name}.db\nserial={name}.serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n"
                   f"[p]\ncommonName=supplied\n[e]\nsubjectAltName={names}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
    open(os.path.join(folder, f"{name}.db"), "w", encoding="ascii").close()
    with open(os.path.join(folder, f"{name}.serial"), "w", encoding="ascii") as file:
        file.write(f"{10 + SERVERS.index(name)}\n")
    now = datetime.now(timezone.utc)
    day = [(now + timedelta(days=days)).strftime("%Y%m%d%H%M%SZ") for days in (begin, end)]
    openssl(folder, "ca", "-batch", "-config", f"{name}.cnf", "-cert", f"{authority}.crt", "-keyfile", f"{authority}.key", "-in", f"{name}.csr",
            "-out", f"{name}.crt", "-notext", "-extensions", "e", "-startdate", day[0], "-enddate", day[1])


def make(folder):
    for authority in ("ca", "stranger"):
        self_signed(folder, authority, "basicConstraints=critical,CA:TRUE")
    self_signed(folder, "selfsigned", "subjectAltName=IP:127.0.0.1,DNS:localhost")
    for name, (names, begin, end, authority) in LEAVES.items():
        leaf(folder, name, names, begin, end, authority)
    with open(os.path.join(folder, "broken.crt"), "w", encoding="ascii") as file:
        file.write("-----BEGIN CERTIFICATE-----\nnot one\n-----END CERTIFICATE-----\n")


def context(folder, name):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # What a client must refuse has to be spoken first.
    made.set_ciphers("ALL:@SECLEVEL=0")
    certificate = name if name in LEAVES or name == "selfsigned" else "good"
    chain = os.path.join(folder, f"{name}.chain")
    with open(chain, "wb") as file:
        for part in [certificate] + (["good"] if name == "noauthority" else []):
            with open(os.path.join(folder, f"{part}.crt"), "rb") as one:
                file.write(one.read())
    made.load_cert_chain(chain, os.path.join(folder, f"{certificate}.key"))
    if name in ("tls10", "tls11"):
        version = ssl.TLSVersion.TLSv1 if name == "tls10" else ssl.TLSVersion.TLSv1_1
        made.minimum_version = made.maximum_version = version
    if name == "wantsclient":
        made.verify_mode = ssl.CERT_REQUIRED
        made.load_verify_locations(os.path.join(folder, "ca.crt"))
    return made
