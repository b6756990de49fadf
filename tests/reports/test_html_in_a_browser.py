"""The page in a real browser: what it shows, what it does, and what hostile text cannot make it do.

Needs Chromium as Debian packages it, or any whose path ``MTCHECK_CHROMIUM`` names. With
``MTCHECK_SCREENSHOTS`` set to a folder, pictures to look at are put there.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mtcheck.cli.output import emit, outputs
from mtcheck.reports.html import render

from . import samples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = os.environ.get("MTCHECK_CHROMIUM") or shutil.which("chromium")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    # The driver's event loop is closed by its own process, after the tests.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
# A machine under load takes its time.
PATIENCE = 120_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], timeout=PATIENCE)
        yield started
        started.close()


class Shown:
    """A page in the browser, with everything that went wrong or out while it was open."""

    def __init__(self, browser: Any, path: Path, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.context.set_default_timeout(PATIENCE)
        self.page = self.context.new_page()
        self.trouble: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.trouble.append(message.text))
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.trouble.append(dialog.message), dialog.dismiss()))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())


Show = "Callable[..., Shown]"


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Shown]]:
    made: list[Shown] = []

    def shown(name: str, **options: Any) -> Shown:
        path = tmp_path / f"{name}.html"
        path.write_text(render(getattr(samples, name)()), encoding="utf-8")
        made.append(Shown(browser, path, **options))
        return made[-1]

    yield shown
    for item in made:
        item.context.close()
        assert item.trouble == []
        assert [url for url in item.requests if not url.startswith("file:")] == []


def test_filters_hide_flags_by_severity_and_rule(show: Callable[..., Shown]) -> None:
    page = show("one").page
    visible = page.locator(".flag:visible")
    assert visible.count() == 6
    page.get_by_role("checkbox", name="critical").uncheck()
    assert visible.count() == 3
    assert page.locator("output").text_content() == "3 of 6 flags shown"
    page.get_by_role("checkbox", name="NUM006").uncheck()
    assert visible.count() == 2
    page.get_by_role("checkbox", name="critical").check()
    assert visible.count() == 5


def test_only_flagged_segments(show: Callable[..., Shown]) -> None:
    page = show("one").page
    assert page.locator(".bead:visible").count() == 11
    page.get_by_label("flagged segments only").check()
    assert page.locator(".bead:visible").count() == 5


def test_hovering_shows_what_belongs_together_and_why(show: Callable[..., Shown]) -> None:
    page = show("one").page
    row = page.locator("#bead-0-2")
    before = row.locator(".side").nth(1).evaluate("node => getComputedStyle(node).boxShadow")
    row.locator(".side").first.hover()
    sides = row.locator(".side")
    after = [sides.nth(index).evaluate("node => getComputedStyle(node).boxShadow") for index in range(2)]
    assert after[0] == after[1] != before
    assert row.locator("mark").first.get_attribute("title").startswith("NUM004 critical: Order of magnitude")


def test_keys_step_through_the_flags(show: Callable[..., Shown]) -> None:
    page = show("one").page

    def focused() -> str:
        return page.evaluate("document.activeElement.dataset.code")

    page.keyboard.press("j")
    first = focused()
    page.keyboard.press("j")
    assert focused() != first
    page.keyboard.press("k")
    assert focused() == first
    page.keyboard.press("k")
    assert focused() == "NUM006"


def test_a_link_opens_what_it_leads_to(show: Callable[..., Shown]) -> None:
    page = show("several").page
    page.evaluate("location.hash = '#bead-0-0'")
    page.wait_for_selector("#bead-0-0:visible")


def test_the_table_sorts(show: Callable[..., Shown]) -> None:
    page = show("several").page

    def column(number: int) -> list[str]:
        return page.locator(f"table.sortable tbody tr td:nth-child({number})").all_text_contents()

    page.get_by_role("button", name="article").click()
    assert column(2) == sorted(column(2))
    assert page.locator("th[aria-sort=ascending]").text_content() == "article"
    page.get_by_role("button", name="article").click()
    assert column(2) == sorted(column(2), reverse=True)
    page.get_by_role("button", name="verdict").click()
    assert [text.split()[-1] for text in column(1)] == ["block", "review", "publish"]


def test_without_script_everything_is_shown(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "one.html"
    path.write_text(render(samples.one()), encoding="utf-8")
    shown = Shown(browser, path, java_script_enabled=False)
    assert shown.page.locator(".flag:visible").count() == 6
    assert shown.page.locator(".filters:visible").count() == 0
    shown.context.close()


def test_hostile_text_does_nothing(show: Callable[..., Shown]) -> None:
    shown = show("attack")
    shown.page.locator("mark").first.hover()
    shown.page.keyboard.press("j")
    assert shown.page.locator("script").count() == 1
    assert shown.page.locator("img, iframe, object, link, form").count() == 0
    assert shown.page.title().startswith("mtcheck: ")


def test_right_to_left_text_runs_that_way(show: Callable[..., Shown]) -> None:
    page = show("several").page
    side = page.locator("#article-2 .flag .side[lang=ar]").first
    direction = side.evaluate("node => getComputedStyle(node).direction")
    assert direction == "rtl"


def test_print_shows_everything_but_the_controls(show: Callable[..., Shown]) -> None:
    page = show("several").page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    assert page.locator(".filters:visible").count() == 0


@pytest.mark.parametrize("name", ["one", "several"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375])
def test_nothing_is_cut_off_and_everyone_can_read_it(
    show: Callable[..., Shown], name: str, scheme: str, width: int
) -> None:
    shown = show(name, color_scheme=scheme, viewport={"width": width, "height": 900})
    page = shown.page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    # axe is put into the page by the driver, past the page's own policy.
    found = axe.run(page)
    assert [(item["id"], item["nodes"][0]["html"][:200]) for item in found.response["violations"]] == []
    folder = os.environ.get("MTCHECK_SCREENSHOTS")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}-{scheme}-{width}.png"), full_page=True)


def test_the_pages_of_many_articles_are_linked(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "all.html"
    emit(samples.several(), [item for item in outputs([f"html:{path}"]) if item.path is not None])
    shown = Shown(browser, path)
    shown.page.get_by_role("link").first.click()
    shown.page.wait_for_selector("h1")
    assert "stories/nordkap.de.txt" in shown.page.locator("h1").text_content()
    assert shown.trouble == []
    shown.context.close()
