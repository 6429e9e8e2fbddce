"""A person's hands and a screen reader's eyes over one program: keys and clicks by xdotool, reading by AT-SPI."""
import os
import subprocess
import time

import dbus
import pyatspi

PATIENCE = 20.0  # seconds before a step counts as failed


class Missing(Exception):
    pass


def run(*words):
    return subprocess.run(words, capture_output=True, text=True).stdout.strip()


def enable_reading():
    bus = dbus.SessionBus().get_object("org.a11y.Bus", "/org/a11y/bus")
    status = dbus.Interface(bus, "org.freedesktop.DBus.Properties")
    status.Set("org.a11y.Status", "IsEnabled", dbus.Boolean(True, variant_level=1))


def wait(what, answer, patience=PATIENCE):
    """The first answer that is neither None nor False; errors count as none, since a tree may change while read."""
    end = time.monotonic() + patience
    while True:
        try:
            found = answer()
            if found is not None and found is not False:
                return found
        except Exception as error:  # noqa: BLE001: a widget that went away while it was read
            if not isinstance(error, (RuntimeError, LookupError, AttributeError)) and "GLib" not in type(error).__name__:
                if time.monotonic() > end:
                    raise
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.08)


class Desk:
    def __init__(self, words, log):
        self.program = subprocess.Popen(words, stdout=log, stderr=log)
        self.pid = self.program.pid

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for child in desktop:
            if child and child.get_process_id() == self.pid:
                return child
        return None

    def every(self, root=None, depth=14):
        """What is shown, from the top window down; tables are left closed."""
        root = root or self.application()
        for child in root:
            if child is None or not child.getState().contains(pyatspi.STATE_VISIBLE):
                continue
            yield child
            if depth and child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST):
                yield from self.every(child, depth - 1)

    def seen(self, role, name, root=None):
        for one in self.every(root):
            if one.getRole() == role and one.name.startswith(name) and one.getState().contains(pyatspi.STATE_SHOWING):
                return one
        return None

    def find(self, role, name, root=None):
        return wait(f"{role} “{name}”", lambda: self.seen(role, name, root))

    def labelled(self, role, label, root=None):
        """A field whose own name is what it holds, such as a drop-down list."""
        def one_with_label():
            for one in self.every(root):
                if one.getRole() != role:
                    continue
                for relation in one.getRelationSet():
                    if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and relation.getTarget(0).name == label:
                        return one
            return None
        return wait(f"the field “{label}”", one_with_label)

    def button(self, name, root=None):
        return self.find(pyatspi.ROLE_PUSH_BUTTON, name, root)

    def dialog(self):
        """The dialog in front, once it stands and has the keyboard."""
        def front():
            name = run("xdotool", "getactivewindow", "getwindowname")
            for one in self.application():
                if one and one.name and one.name == name and not name.endswith("Slipway"):
                    return one
            return None
        found = wait("a dialog", front)
        time.sleep(0.3)
        return found

    def main(self):
        """Until the main window is in front again."""
        wait("the main window", lambda: run("xdotool", "getactivewindow", "getwindowname").endswith("Slipway"))
        time.sleep(0.3)

    def text(self, root=None):
        """All that can be read, one line a widget."""
        lines = []
        for one in self.every(root):
            lines.append(one.name)
            try:
                lines.append(one.queryText().getText(0, -1))
            except Exception:  # noqa: BLE001: it has no text of its own
                pass
        return "\n".join(line for line in lines if line)

    def says(self, words, patience=PATIENCE):
        return wait(f"the words “{words}”", lambda: words in self.text(), patience)

    def focused(self):
        for one in self.every():
            if one.getState().contains(pyatspi.STATE_FOCUSED):
                return one
        return None

    def cell(self, table, row, column):
        return self.find(pyatspi.ROLE_TABLE, table).queryTable().getAccessibleAt(row, column)

    def cells(self, table):
        """Every cell's text of a table, row by row."""
        grid = self.find(pyatspi.ROLE_TABLE, table).queryTable()
        return [[grid.getAccessibleAt(r, c).name for c in range(grid.nColumns)] for r in range(min(grid.nRows, 50))]

    @staticmethod
    def key(*keys):
        for key in keys:
            run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.15)

    @staticmethod
    def type(text):
        run("xdotool", "type", "--delay", "12", text)
        time.sleep(0.2)

    @staticmethod
    def place(widget):
        box = widget.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if box.width <= 0 or box.height <= 0:
            raise Missing(f"a place for “{widget.name}”")
        return box

    def click(self, widget, button="1"):
        box = self.place(widget)
        self.click_at(box.x + box.width // 2, box.y + box.height // 2, button)

    @staticmethod
    def click_at(x, y, button="1"):
        run("xdotool", "mousemove", str(x), str(y))
        time.sleep(0.15)
        run("xdotool", "click", button)
        time.sleep(0.3)

    def picture(self, name):
        run("import", "-window", "root", os.path.join(os.environ["WALK_OUT"], name + ".png"))

    def leave(self, patience=10):
        try:
            return self.program.wait(patience)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()
            return None
