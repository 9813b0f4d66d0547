"""The assignment mail as a phone shows it.

usage: mail_picture.py BINARIES CONFIG PICTURE.png

Lets the daemon take one mail, renders the HTML side of the assignment in headless Chromium at the
width of a phone (390 px), and writes the picture. Checks what can be measured: nothing is wider than
the screen, no text smaller than 14 px, every link at least 44 px high, the phone numbers and answers
are links, and nothing is loaded from anywhere. Exits 1 with a line for each thing that is not so.
"""

import email
import email.policy
import os
import shutil
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.common.by import By

MAIL = """From: Anouk te Brinke <ib@esdoornhof.example.nl>
To: aanmelding@ondersteuningsteam.example.nl
Subject: Aanmelding leerling
Message-ID: <school-1@mail.example.org>

Goedemiddag,

Graag meld ik een leerling van 9 jaar aan van OBS Esdoornhof. Hij woont in Winterswijk.
De ouders geven toestemming voor contact. Bel mij gerust: 06-00000021.

Met vriendelijke groet,
Anouk te Brinke, intern begeleider, 06-00000021
"""


def assignment(binaries, config, work):
    state = os.path.join(work, "state")
    os.makedirs(f"{state}/mail/in/new")
    path = f"{state}/mail/in/new/1"
    with open(path, "w", encoding="utf-8") as file:
        file.write(MAIL)
    moment = 1_794_304_800  # 10 November 2026, 11:00
    os.utime(path, (moment, moment))
    subprocess.run([f"{binaries}/referrald", "--config", config, "--state", state, "--once",
                    "--now", "2026-11-10T11:05:00"], check=True, stderr=subprocess.DEVNULL)
    for name in os.listdir(f"{state}/mail/out/new"):
        with open(f"{state}/mail/out/new/{name}", "rb") as file:
            mail = email.message_from_binary_file(file, policy=email.policy.default)
        if "Nieuw gezin" in mail["Subject"]:
            return mail.get_body(("html",)).get_content()
    raise SystemExit("no assignment went out")


def main():
    binaries, config, picture = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3]
    work = tempfile.mkdtemp(prefix="referrald-picture-")
    page = os.path.join(work, "mail.html")
    html = assignment(binaries, config, work)
    with open(page, "w", encoding="utf-8") as file:
        file.write(html)
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for word in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                 "--hide-scrollbars"]:
        options.add_argument(word)
    options.add_experimental_option("mobileEmulation", {
        "deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2.0}})
    browser = webdriver.Chrome(
        service=webdriver.ChromeService(shutil.which("chromedriver")), options=options)
    try:
        browser.get("file://" + page)
        width, height = browser.execute_script(
            "return [document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
        small = browser.execute_script(
            "return [...document.querySelectorAll('body *')].filter(e => e.innerText && "
            "parseFloat(getComputedStyle(e).fontSize) < 14).map(e => e.innerText)")
        links = browser.find_elements(By.TAG_NAME, "a")
        low = [link.text for link in links
               if link.get_attribute("href").startswith("mailto:") and link.size["height"] < 44]
        calls = [link.get_attribute("href") for link in links
                 if link.get_attribute("href").startswith("tel:")]
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 390, "height": height, "deviceScaleFactor": 2, "mobile": True})
        browser.save_screenshot(picture)
    finally:
        browser.quit()
    shutil.rmtree(work)
    wrong = [what for what, holds in [
        (f"it is {width} px wide", width <= 390), (f"small text {small}", not small),
        (f"low answers {low}", not low), (f"calls {calls}", "tel:0600000021" in calls),
        ("it loads something", "src=" not in html and "url(" not in html),
    ] if not holds]
    answers = len([link for link in range(len(links))]) - len(calls)
    print(f"assignment: {width} × {height} px, {answers} answers, {len(calls)} numbers to call; "
          f"wrong {wrong or 0}")
    sys.exit(1 if wrong else 0)


main()
