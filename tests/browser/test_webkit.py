"""The main job in WebKitGTK, the engine nearest to Safari's that can be driven here."""

import json
from typing import Any

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.expected_conditions import (
    invisibility_of_element_located,
    visibility_of_element_located,
)
from selenium.webdriver.support.wait import WebDriverWait

SECONDS = 120


def _wait_for(webkit: Any, selector: str) -> WebElement:
    located = visibility_of_element_located((By.CSS_SELECTOR, selector))
    found: WebElement = WebDriverWait(webkit, SECONDS).until(located)
    return found


def _stored(webkit: Any) -> dict[str, Any]:
    raw = webkit.execute_script(
        "return Object.entries(localStorage).find(([key]) => key.endsWith(':followup:plan'))[1]"
    )
    document: dict[str, Any] = json.loads(raw)["document"]
    return document


def test_the_main_job_in_webkit(webkit: Any, site_url: str) -> None:
    """Two interviewers are recorded, a note is marked as sent, and a reload finds both.

    What is said of Safari stands there until it is put away.
    """
    webkit.get(f"{site_url}planner/")
    _wait_for(webkit, 'a[href="#/new"]').click()
    _wait_for(webkit, "#company").send_keys("Acme")
    _wait_for(webkit, "#person-1-name").send_keys("Dana Reyes")
    _wait_for(webkit, "#person-2-name").send_keys("Lee Okafor", Keys.ENTER)
    headline = _wait_for(webkit, ".fu-verdict .fu-headline")
    assert headline.text == "Write two thank-you notes"
    _wait_for(webkit, 'form[data-action="note.sent"] button').click()
    _wait_for(webkit, ".fu-is-done")
    _wait_for(webkit, "[data-saved]")
    webkit.refresh()
    assert _wait_for(webkit, ".fu-is-done .fu-what strong").text == "Thank-you note to Dana Reyes"
    webkit.get(f"{site_url}planner/#/")
    _wait_for(webkit, '.fu-keeping button[data-host="put-away-safari"]').click()
    gone = invisibility_of_element_located((By.CSS_SELECTOR, ".fu-keeping"))
    WebDriverWait(webkit, SECONDS).until(gone)
    [opportunity] = _stored(webkit)["opportunities"]
    people = [person["name"] for person in opportunity["interviews"][0]["interviewers"]]
    assert people == ["Dana Reyes", "Lee Okafor"]
    assert [each["purpose"] for each in opportunity["touchpoints"]] == ["thank_you"]
