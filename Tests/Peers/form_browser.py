"""People fill in the form in a real browser, and the case must reach the right owner.

usage: form_browser.py BINARIES CONFIG [SHOTS]

A parent, a young person and a teacher; with and without JavaScript; one by keyboard alone; Dutch
and English. Every state of the page is measured with axe-core in light, dark and forced colours at
320 and 1280 pixels, with the size of every target and the contrast of every text. With SHOTS a
picture of each state is written there. Exits 1 with a line for each thing that is not so.
"""

import base64
import contextlib
import email
import email.policy
import json
import pathlib
import subprocess
import sys
import time

from form_site import Site, missing

problems = []


def expect(condition, text):
    if not condition:
        problems.append(text)


def browser(has_script=True):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for word in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                 "--disable-background-networking", "--no-first-run", "--lang=nl"]:
        options.add_argument(word)
    preferences = {"intl.accept_languages": "nl"}
    if not has_script:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options.add_experimental_option("prefs", preferences)
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def look(driver, width, scheme="light", forced=False):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "forced-colors", "value": "active" if forced else "none"}]})


def fill(driver, answers):
    for name, value in answers.items():
        fields = driver.find_elements(By.NAME, name)
        if fields[0].get_attribute("type") == "radio":
            next(field for field in fields if field.get_attribute("value") == value).click()
        else:
            fields[0].clear()
            fields[0].send_keys(value)


def send(driver):
    with next_page(driver):
        driver.find_element(By.CSS_SELECTOR, "button[type=submit]").click()


@contextlib.contextmanager
def next_page(driver):
    """What is done inside leads to another page; afterwards that page is there, whole."""
    old = driver.find_element(By.TAG_NAME, "html")
    yield
    for _ in range(200):
        try:
            old.is_enabled()
        except WebDriverException:
            try:
                if heading(driver):
                    return
            except WebDriverException:
                pass
        time.sleep(0.05)


def heading(driver):
    return driver.find_element(By.TAG_NAME, "h1").text


# --- Who comes ---------------------------------------------------------------------------------

PARENT = {"question": "Hij slaapt slecht en is snel boos. Wat kunnen we thuis doen?",
          "referrer_phone": "06-00000031", "contact_way": "bellen", "contact_time": "na vier uur",
          "referrer_role": "ouder", "referrer_name": "Marit Boltekamp", "child_name": "Pepijn",
          "child_age": "8", "child_town": "Winterswijk", "school": "OBS Esdoornhof"}
YOUTH = {"question": "ik kan niet meer tegen de ruzie thuis. ik wil met iemand praten. zeg het aub tegen niemand",
         "referrer_phone": "06-00000032", "contact_way": "appen", "referrer_role": "jongere", "referrer_name": "Jip",
         "child_age": "16", "child_town": "Dinxperlo", "school": "Slingebeek College, Dinxperlo"}
TEACHER = {"question": "Elif is de laatste weken stil en huilt in de klas. Moeder wil graag dat iemand meedenkt.",
           "referrer_email": "groep7@vestingwal.example.nl", "referrer_role": "leerkracht", "referrer_name": "Wout",
           "child_name": "Elif", "child_age": "10", "child_town": "Groenlo", "school": "De Vestingwal",
           "consent": "ja"}


def comes(driver, site, who, answers, language="nl"):
    driver.get(f"{site.url}/?taal={language}")
    fill(driver, answers)
    send(driver)
    good = {"nl": "Je bericht is bij ons binnen", "en": "We have received your message"}[language]
    expect(heading(driver) == good, f"{who}: {heading(driver)}")
    return driver.find_element(By.CLASS_NAME, "reference").text


def comes_by_keyboard(driver, site, answers):
    """Tab from field to field, arrows between choices, Enter at the end; first with nothing."""
    driver.get(f"{site.url}/")
    keys = webdriver.ActionChains(driver, duration=0)

    def active():
        return driver.switch_to.active_element

    def walk(answers):
        rest, visible = dict(answers), []
        for _ in range(60):
            keys.send_keys(Keys.TAB).perform()
            field = active()
            name = field.get_attribute("name")
            visible.append(focus_is_visible(driver))
            expect(name != "website", "the trap can be reached by keyboard")
            if name in rest and field.get_attribute("type") == "radio":
                for _ in range(10):
                    keys.send_keys(Keys.SPACE).perform()
                    if active().get_attribute("value") == rest[name]:
                        break
                    keys.send_keys(Keys.ARROW_DOWN).perform()
                expect(active().is_selected(), f"keyboard: {name} was not chosen")
                del rest[name]
            elif name in rest:
                keys.send_keys(rest.pop(name)).perform()
            elif field.get_attribute("type") == "submit":
                break
        expect(not rest, f"by keyboard these were not reached: {list(rest)}")
        expect(all(visible), "a focus that cannot be seen")
        with next_page(driver):
            keys.send_keys(Keys.ENTER).perform()

    keys.send_keys(Keys.TAB).perform()
    expect("utrecht-skip-link" in active().get_attribute("class"), "the first stop is not the skip link")
    walk({})
    alert = driver.find_element(By.CSS_SELECTOR, "[role=alert]")
    expect(active() == alert, "the summary of what is wrong has no focus")
    keys.send_keys(Keys.TAB, Keys.ENTER).perform()
    expect(driver.current_url.endswith("#question"), "the first link does not lead to its field")
    expect(active().get_attribute("name") == "question", "the link does not bring the focus to its field")
    keys.send_keys(answers["question"]).perform()
    walk({name: value for name, value in answers.items() if name != "question"})
    expect(heading(driver) == "Je bericht is bij ons binnen", f"keyboard: {heading(driver)}")
    return driver.find_element(By.CLASS_NAME, "reference").text


def focus_is_visible(driver):
    style = driver.switch_to.active_element
    return style.value_of_css_property("outline-style") != "none" and style.value_of_css_property("outline-width") != "0px"


# --- Where it goes -----------------------------------------------------------------------------

def cases_of(site):
    """The cases that the daemon has made, with their owners."""
    answer = subprocess.run([site.work / "bin/referralctl", "--config", site.daemon_config, "--state", site.state,
                             "list", "--json"], capture_output=True, check=True)
    return json.loads(answer.stdout)


def judge_cases(site, expected):
    cases = []
    for _ in range(100):
        cases = cases_of(site)
        if len(cases) >= len(expected):
            break
        time.sleep(0.2)
    found = sorted(case["owner"] for case in cases)
    print(f"cases and their owners: {[(case['case'], case['owner']) for case in cases]}")
    expect(found == sorted(expected), f"owners {found}, expected {sorted(expected)}")
    expect(not list((site.queue / "rejected").iterdir()), "a submission was rejected")


def judge_mails(site):
    """No mail shows what a stranger wrote as anything but text."""
    mails = [path for path in (site.state / "mail/out").rglob("*") if path.is_file()]
    expect(mails, "no mail went out")
    for path in mails:
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        for part in mail.walk():
            kind = part.get_content_type()
            expect(part.is_multipart() or kind in ("text/plain", "text/html", "text/calendar"), f"{path.name}: {kind}")
            expect(kind != "text/html" or "<script" not in part.get_content().lower(), f"{path.name} holds script")
        expect(mail.get_all("Bcc") is None and len(mail.get_all("To")) == 1, f"{path.name}: headers {mail.keys()}")
    print(f"{len(mails)} mails, without script and without foreign headers")


# --- What it looks like ------------------------------------------------------------------------

def states(driver, site):
    """Every state of the page, by name; each is made anew."""
    def form(language="nl"):
        driver.get(f"{site.url}/?taal={language}")

    def wrong(language="nl"):
        form(language)
        fill(driver, {"referrer_email": "marit@", "referrer_phone": "06", "child_name": "Pepijn", "school": "x" * 201})
        send(driver)

    def sent(language="nl"):
        form(language)
        fill(driver, {"question": "Een vraag zonder haast.", "referrer_phone": "06-00000039"})
        send(driver)

    def unavailable():
        form()
        (site.queue / "new").rename(site.queue / "away")
        fill(driver, {"question": "Een vraag zonder haast.", "referrer_phone": "06-00000039"})
        send(driver)
        (site.queue / "away").rename(site.queue / "new")

    return {
        "form": form, "form-en": lambda: form("en"), "wrong": wrong, "wrong-en": lambda: wrong("en"), "sent": sent,
        "sent-en": lambda: sent("en"), "unavailable": unavailable,
        "privacy": lambda: driver.get(f"{site.url}/privacy"),
        "accessibility": lambda: driver.get(f"{site.url}/accessibility?taal=en"),
        "unknown": lambda: driver.get(f"{site.url}/nothing"),
    }


MEASURE = """
const seen = e => { const r = e.getBoundingClientRect(); return r.width > 1 && r.right > 0 && r.bottom + scrollY > 0; };
const targets = [...document.querySelectorAll('a, button, input:not([type=hidden]), textarea')].filter(seen)
  .filter(e => !e.closest('.trap') && !(e.tagName == 'A' && e.closest('p.utrecht-paragraph')))
  .map(e => { const box = (e.closest('label') || e).getBoundingClientRect();
              return [Math.min(box.width, box.height), (e.textContent || e.name).trim()]; });
return { wide: document.documentElement.scrollWidth, targets: targets.sort((a, b) => a[0] - b[0])[0],
         loaded: performance.getEntriesByType('resource').map(e => e.name), hacked: window.hacked };
"""

AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations', 'passes', 'incomplete'], rules: { 'target-size': { enabled: true } } })
  .then(result => done({
    violations: result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')),
    incomplete: result.incomplete.map(v => v.id + ' of ' + [...new Set(v.nodes.map(n => n.target[0]))].slice(0, 3)),
    contrast: Math.min(...result.passes.filter(p => p.id == 'color-contrast').flatMap(p => p.nodes)
      .flatMap(n => n.any).map(c => c.data && c.data.contrastRatio).filter(Boolean)) }));
"""


def measure(driver, site, axe, shots):
    smallest, contrast, count, unsure = (1e9, ""), 1e9, 0, set()
    for name, make in states(driver, site).items():
        look(driver, 1280)
        make()
        for width in [1280, 320]:
            for scheme, forced in [("light", False), ("dark", False), ("light", True)]:
                if forced and width == 1280 and name not in ("form", "wrong"):
                    continue
                look(driver, width, scheme, forced)
                where = f"{name} {width} {'forced' if forced else scheme}"
                driver.execute_script(axe)
                result = driver.execute_async_script(AXE)
                problems.extend(f"{where}: {violation}" for violation in result["violations"])
                found = driver.execute_script(MEASURE)
                expect(found["wide"] <= width, f"{where}: the page is {found['wide']} wide")
                expect(all(loaded.startswith(site.url) for loaded in found["loaded"]), f"{where}: {found['loaded']}")
                smallest = min(smallest, (found["targets"][0], f"{found['targets'][1]!r} on {where}"))
                if not forced:  # there the browser chooses the colours, and axe cannot see which
                    unsure.update(result["incomplete"])
                    contrast = min(contrast, result["contrast"] or 1e9)
                count += 1
                if shots:
                    picture(driver, shots, where.replace(" ", "-"))
    print(f"axe-core: {count} views, contrast at least {contrast:.2f}, smallest target {smallest[0]:.0f} px: {smallest[1]}"
          f"; for people to judge: {sorted(unsure) or 'nothing'}")
    expect(contrast >= 4.5 and smallest[0] >= 24, "contrast below 4.5 or a target below 24 px")


def picture(driver, shots, name):
    height = driver.execute_script("return document.documentElement.scrollHeight")
    width = driver.execute_script("return innerWidth")
    answer = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {
        "x": 0, "y": 0, "width": width, "height": height, "scale": 1}})
    (shots / f"{name}.png").write_bytes(base64.b64decode(answer["data"]))


def prints(driver, site, shots):
    driver.get(f"{site.url}/")
    answer = driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})
    data = base64.b64decode(answer["data"])
    expect(data.startswith(b"%PDF") and len(data) > 5000, "nothing is printed")
    if shots:
        (shots / "print.pdf").write_bytes(data)


def attacks(driver, site):
    """Script in every field: it comes back as text, and nothing runs."""
    driver.get(f"{site.url}/")
    code = "\"'></textarea><script>window.hacked=1</script><img src=x onerror=window.hacked=1>"
    fields = driver.find_elements(By.CSS_SELECTOR, "textarea, input[type=text], input[type=tel], input[type=email]")
    for field in fields:
        if field.get_attribute("name") != "website":
            field.send_keys(code)
    send(driver)
    found = driver.execute_script(MEASURE)
    expect(driver.find_element(By.NAME, "question").get_attribute("value") == code, "the words came back changed")
    expect(found["hacked"] is None, "script of a stranger ran on the page")


def main():
    if missing("nginx", "fcgiwrap", "chromium", "chromedriver"):
        return 0
    binaries, config = sys.argv[1], sys.argv[2]
    shots = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    with Site(binaries) as site:
        site.start_daemon(config)
        with_script, without = browser(), browser(has_script=False)
        try:
            without.get("data:text/html,<p id=p>none<script>document.getElementById('p').textContent='some'</script>")
            expect(without.find_element(By.ID, "p").text == "none", "JavaScript is not off")
            comes(with_script, site, "parent", PARENT)
            comes(without, site, "young person", YOUTH)
            comes_by_keyboard(with_script, site, dict(TEACHER))
            judge_cases(site, ["gen01", "gen09", "gen04"])
            comes(without, site, "teacher in English",
                  TEACHER | {"question": "Ravi is stil en huilt in de klas. Moeder wil dat iemand meedenkt.",
                             "child_name": "Ravi <script>alert(1)</script>"}, "en")
            judge_cases(site, ["gen01", "gen09", "gen04", "gen04"])
            judge_mails(site)
            site.kill("referrald")
            attacks(with_script, site)
            measure(with_script, site, axe_source(), shots)
            prints(with_script, site, shots)
        finally:
            with_script.quit()
            without.quit()
        print("\n".join(problems[:30]) or "every person got through, nothing is wrong with any page")
        if problems:
            sys.exit(1)
    return 0


def axe_source():
    for folder in sys.path:
        for path in pathlib.Path(folder or ".").glob("axe_playwright_python/axe*.js"):
            return path.read_text("utf-8")
    sys.exit("axe-core is not there: pip install --no-deps axe-playwright-python")


if __name__ == "__main__":
    try:
        from selenium import webdriver
        from selenium.common.exceptions import WebDriverException
        from selenium.webdriver.chrome.service import Service
        from selenium.webdriver.common.by import By
        from selenium.webdriver.common.keys import Keys
    except ImportError:
        print("SKIPPED: selenium is not installed (pip install selenium)")
        sys.exit(0)
    sys.exit(main())
