"""The steps of walk.sh, which starts this with a display, a session bus and a home of their own."""
import json
import os
import subprocess
import sys
import time

import pyatspi
import walkdesk
from walkdesk import Desk, Missing, wait

by_mouse = os.environ["WALK_BY"] == "mouse"
out = os.environ["WALK_OUT"]
BUTTON, TABLE = pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TABLE
BOARD = "What runs where"
MARK_BOX = 14  # pixels from a cell's right and upper edge to the middle of its box


def ask(*words):
    """What slipway-cli says of the workspace that the window has open."""
    done = subprocess.run([os.environ["WALK_CLI"], "--json", *words], capture_output=True, text=True)
    return json.loads(done.stdout) if done.returncode == 0 else None


def expect(what, is_so):
    if not is_so:
        raise Missing(what)


def board_says(row, environment, *words):
    def there():
        for cells in desk.cells(BOARD):
            for cell in cells:
                if environment in cell and all(word in cell for word in words):
                    return cell
        return None
    return wait(f"{words} in {environment} on the board", there)


def press(name, key, root=None):
    """A button: by its key, or by pointing at it."""
    button = desk.button(name, root)
    wait(f"“{name}” can be pressed", lambda: button.getState().contains(pyatspi.STATE_ENABLED))
    desk.click(button) if by_mouse else desk.key(key)


def page(name, key):
    if by_mouse:
        desk.click(desk.find(pyatspi.ROLE_RADIO_BUTTON, name) if desk.seen(pyatspi.ROLE_RADIO_BUTTON, name) else desk.button(name))
    else:
        desk.key(key)
    time.sleep(0.5)


def decide(dialog, name, key="Return"):
    press(name, key, dialog)
    desk.main()


def open_repository():
    desk.says("See what runs where")
    desk.picture("01-welcome")
    press("Open a repository", "Return")
    chooser = desk.dialog()
    desk.type(os.environ["WALK_REPOSITORY"])
    if by_mouse:
        desk.click(desk.find(pyatspi.ROLE_LABEL, "Look in:", chooser))  # the list of proposals goes away
    decide(chooser, "Choose")
    wait("the project in the workspace", lambda: [p["name"] for p in ask("project", "list")["projects"]] == ["shop"])
    desk.says("No environment yet")


def name_environments():
    press("Add environment…", "Return")
    for number, name in enumerate(("staging", "production")):
        if number:
            if by_mouse:
                desk.click(desk.find(pyatspi.ROLE_MENU_ITEM, "File"))
                desk.click(desk.find(pyatspi.ROLE_MENU_ITEM, "Add environment…"))
            else:
                desk.key("alt+f", "e")
        dialog = desk.dialog()
        desk.type(name)
        decide(dialog, "Add environment")
        wait(f"the environment {name}", lambda: name in [e["name"] for e in ask("environment", "list")["environments"]])
    desk.picture("02-environments")


def record(tag, environment, choose):
    page("Board", "ctrl+1")
    press("Record deployment…", "alt+r")
    dialog = desk.dialog()
    if choose:
        if by_mouse:
            desk.click(desk.labelled(pyatspi.ROLE_COMBO_BOX, "Environment", dialog))
        else:
            desk.key("shift+Tab")
        desk.type(environment)
        if by_mouse:
            desk.key("Return")
            desk.click(desk.find(pyatspi.ROLE_TEXT, "Commit or tag", dialog))
        else:
            desk.key("Tab")
    desk.type(tag)
    desk.picture("03-record-" + environment)
    decide(dialog, "Record")
    wait(f"{tag} live in {environment}", lambda: [d for d in ask("deployments", "--environment", environment)["deployments"]
                                                  if "v" + d["version"] == tag and d["state"] == "succeeded"])
    board_says(0, environment, tag[1:])


def record_where_it_stands():
    record("v1.2.0", "staging", True)
    record("v1.0.0", "production", True)
    desk.picture("04-board")


def mark_and_compare():
    page("Board", "ctrl+1")
    if by_mouse:
        for column in (1, 2):
            box = desk.place(desk.cell(BOARD, 0, column))
            desk.click_at(box.x + box.width - MARK_BOX, box.y + MARK_BOX)
    else:
        desk.key("Home", "space", "Right", "space")
    desk.picture("05-marked")
    press("Compare marked", "c")
    counted = ask("compare", "--project", "shop", "production", "staging")["comparisons"][0]
    expect("two releases lie between production and staging", counted["only_in_to"] == 5)
    desk.says(f"{counted['only_in_to']} only in staging")
    expect("nothing is only in production", "0 only in production" in desk.text())
    wait("a commit of the comparison", lambda: any("pay with vouchers" in " ".join(row) for row in desk.cells("Commits")))
    desk.picture("06-compare")


def swap_and_swap_back():
    counted = ask("compare", "--project", "shop", "staging", "production")["comparisons"][0]
    press("Swap the two points", "ctrl+shift+s")
    desk.says(f"{counted['only_in_from']} only in staging")
    desk.says(f"{counted['only_in_to']} only in production")
    press("Swap the two points", "ctrl+shift+s")
    desk.says(f"{counted['only_in_from']} only in staging")


def search_a_commit():
    commit = walkdesk.run("git", "-C", os.environ["WALK_REPOSITORY"], "rev-parse", "v1.2.0")[:10]
    if by_mouse:
        desk.click(desk.find(pyatspi.ROLE_TEXT, "Find a commit"))
    else:
        desk.key("ctrl+k")
    desk.type(commit)
    desk.key("Return")
    desk.says("production: not there")
    desk.says("staging ·")
    desk.picture("06-where")
    desk.key("Escape")
    page("Compare", "ctrl+2")


def generate_notes():
    press("Generate notes", "alt+g")
    notes = ask("notes", "--project", "shop", "--from", "production", "--to", "staging", "--format", "json")
    items = [i["subject"] for r in notes["releases"] for s in r["sections"] for i in s["items"]]
    expect("the notes of the command line name the vouchers", any("vouchers" in item for item in items))
    text = desk.says("ay with vouchers") and desk.text().lower()
    for item in items:
        expect(f"“{item}” in the notes", item.lower() in text)
    desk.picture("07-notes")


def request_approval():
    page("Compare", "ctrl+2")
    press("Request approval…", "alt+r")
    dialog = desk.dialog()
    desk.picture("08-request")
    decide(dialog, "Request approval", "ctrl+Return")
    wait("one waiting request", lambda: [a["state"] for a in ask("approval", "list")["approvals"]] == ["pending"])
    subject = ask("approval", "list")["approvals"][0]["subject"]
    expect(f"it is for 1.2.0 into production, not {subject}",
           (subject["project"], subject["release"], subject["environment"]) == ("shop", "1.2.0", "production"))
    desk.says("5 commits more")
    desk.picture("09-inbox")


def approve():
    press("Approve…", "alt+a")
    dialog = desk.dialog()
    desk.type("Looks good to me")
    desk.picture("10-approve")
    decide(dialog, "Approve", "ctrl+Return")
    request = wait("the approval", lambda: next((a for a in ask("approval", "list")["approvals"]
                                                 if a["state"] == "approved"), None))
    expect("its comment", request["decisions"][0]["comment"] == "Looks good to me")
    desk.says("It stands in the ledger as entry")
    desk.picture("11-approved")


def see_it_in_the_ledger():
    verdict = ask("audit", "verify")
    expect("the ledger is whole", verdict and verdict["ok"])
    newest = ask("audit", "list")["entries"][0]
    expect(f"the newest entry is the approval, not {newest['kind']}", newest["kind"] == "approval.approved")
    page("Audit", "ctrl+7")
    wait("the entry on the page", lambda: str(newest["seq"]) in desk.cells("Entries of the record")[0][0])
    press("Verify the record", "alt+r")
    desk.says("The record is whole")
    desk.picture("12-ledger")


def record_the_deployment():
    page("Board", "ctrl+1")
    cell = desk.cell(BOARD, 0, 2)
    desk.click(cell) if by_mouse else desk.key("Right")
    record("v1.2.0", "production", False)
    desk.picture("13-recorded")


def find_it_in_history():
    page("History", "ctrl+5")
    desk.says("3 deployments")
    first = desk.cells("Deployments")[0]
    expect(f"the newest row is 1.2.0 in production, not {first}", "production" in first and "1.2.0" in first)
    if by_mouse:
        desk.click(desk.find(pyatspi.ROLE_TEXT, "Search"))
    desk.type("staging")
    desk.says("1 deployment, newest first")
    desk.picture("14-history")
    page("Board", "ctrl+1")
    board_says(0, "production", "1.2.0")
    desk.picture("15-board")


def lay_the_board_out():
    page("Board", "ctrl+1")
    sentence = board_says(0, "production", "1.2.0")
    expect(f"a cell reads as one sentence: {sentence}", sentence.startswith("shop in production: 1.2.0"))
    for key, table in (("2", "Releases by environments"), ("3", "What is live in each environment")):
        desk.key(key)
        wait(f"{table} says what the board says", lambda: any(sentence == cell for row in desk.cells(table) for cell in row))
        desk.picture("16-layout-" + key)
    desk.key("4")
    stop = desk.find(pyatspi.ROLE_RADIO_BUTTON, "production: ")
    expect(f"the stop says how far behind: {stop.name}", "after staging, " in stop.name)
    desk.key("Left")
    wait("the keyboard on staging", lambda: desk.focused().name.startswith("staging: "))
    desk.picture("16-layout-4")
    desk.key("1")
    wait("the board", lambda: desk.cell(BOARD, 0, 1) is not None)


def read_the_history():
    page("History", "ctrl+5")
    desk.key("ctrl+a", "Delete")
    desk.says("3 deployments")
    desk.key("alt+o", "d")
    first = wait("a day over the deployments", lambda: next((row[0] for row in desk.cells("Deployments")
                                                             if row[0].startswith("Today, ")), None))
    expect(f"it says how many there are: {first}", "3 deployment" in first)
    desk.picture("17-by-day")
    desk.key("alt+o", "r")
    wait("a release over its deployments", lambda: any(row[0].startswith("shop 1.2.0: 2") for row in desk.cells("Deployments")))
    desk.picture("17-by-release")
    desk.key("alt+o", "o")
    wait("one list", lambda: not any("shop 1.2.0" in row[0] for row in desk.cells("Deployments")))
    desk.says("Compare with what was there before")  # the inspector
    desk.says("Live until")


def look_along_the_time_line():
    for _ in range(12):
        if desk.focused() and desk.focused().name == "What was live when":
            break
        desk.key("shift+Tab")
    expect("the keyboard on the time line", desk.focused() and desk.focused().name == "What was live when")
    for number, keys in enumerate((("Home",), ("plus",) * 6, ("plus",) * 8)):
        desk.key(*keys)
        desk.picture(f"18-time-line-{number}")


def go_back_in_time():
    page("History", "ctrl+5")
    desk.key("alt+Left")
    desk.says("this is the past")
    record = desk.button("Record deployment…")
    expect("nothing is recorded in the past", not record.getState().contains(pyatspi.STATE_ENABLED))
    desk.picture("19-past")
    desk.key("alt+End")
    wait("now again", lambda: "this is the past" not in desk.text())


def leave():
    if by_mouse:
        desk.click(desk.find(pyatspi.ROLE_MENU_ITEM, "File"))
        desk.click(desk.find(pyatspi.ROLE_MENU_ITEM, "Quit"))
    else:
        desk.key("ctrl+q")
    code = desk.leave()
    expect(f"it leaves with 0, not {code}", code == 0)


STEPS = [
    ("open a repository", open_repository),
    ("name two environments", name_environments),
    ("record what runs there", record_where_it_stands),
    ("mark two cells and compare them", mark_and_compare),
    ("swap them and back", swap_and_swap_back),
    ("search a commit", search_a_commit),
    ("generate notes", generate_notes),
    ("request an approval", request_approval),
    ("give it", approve),
    ("see it in the ledger", see_it_in_the_ledger),
    ("record the deployment", record_the_deployment),
    ("find it in history and on the board", find_it_in_history),
    ("lay the board out in four ways", lay_the_board_out),
    ("read the history under headings", read_the_history),
    ("look along the time line", look_along_the_time_line),
    ("go back in time", go_back_in_time),
    ("leave", leave),
]

said = open(3, "w")  # what the desktop's own services print goes to the log
walkdesk.enable_reading()
manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(0.5)
with open(os.path.join(out, "slipway.log"), "w") as log:
    desk = Desk([os.environ["WALK_SLIPWAY"], "--lang", "en", "--theme", "light"], log)
    failed = None
    for step, (name, act) in enumerate(STEPS, 1):
        try:
            act()
            print(f"ok   {step:2} {name} ({os.environ['WALK_BY']})", file=said, flush=True)
        except Exception as error:  # noqa: BLE001: whatever went wrong, say at which step
            failed = f"FAIL {step:2} {name} ({os.environ['WALK_BY']}): {type(error).__name__}: {error}"
            print(failed, file=said, flush=True)
            desk.picture("failed")
            try:
                with open(os.path.join(out, "failed.txt"), "w") as seen:
                    seen.write(desk.text())
            except Exception:  # noqa: BLE001: the program is gone
                pass
            break
    if desk.program.poll() is None:
        desk.program.terminate()
        desk.leave(5)
manager.terminate()
manager.wait()
sys.exit(1 if failed else 0)
