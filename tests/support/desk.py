# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Drives the real window as a person with a screen reader would: through AT-SPI, by role and name.

Run inside tests/support/with-desktop with /usr/bin/python3 (python3-pyatspi, gir1.2-atspi-2.0).
"""
import os
import subprocess
import time
import warnings

import gi

warnings.filterwarnings("ignore", category=DeprecationWarning)
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ALIASES = {
    "button": {"push button", "toggle button", "button menu", "button"},
    "text": {"text", "entry", "paragraph", "password text"},
    "item": {"list item", "table cell", "tree item"},
    "menu item": {"menu item", "check menu item", "radio menu item"},
    "tab": {"page tab"},
    "label": {"label", "static", "status bar"},
}


class NotFound(AssertionError):
    pass


class Desk:
    """One running heliograph process and its accessibility tree."""

    def __init__(self, command, env=None, log=None):
        self.log = open(log, "ab") if log else subprocess.DEVNULL
        self.process = subprocess.Popen(command, env={**os.environ, **(env or {})}, stdout=self.log, stderr=self.log)
        self.application = self._application(20)

    def _application(self, timeout):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"heliograph ended at once, exit {self.process.returncode}")
            desktop = Atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                try:
                    if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                        return child
                except GLib.Error:
                    continue
            time.sleep(0.1)
        raise NotFound("the window did not appear on the accessibility bus")

    # -- looking -------------------------------------------------------------

    def walk(self, node=None, depth=0):
        """(depth, role, name, node) of everything that is showing, in tree order."""
        node = node or self.application
        try:
            role, name = node.get_role_name(), node.get_name() or ""
            states = node.get_state_set()
            showing = depth == 0 or states.contains(Atspi.StateType.SHOWING) or role in ("application", "menu", "menu item", "popup menu")
            if not showing and depth > 1:
                return
            yield depth, role, name, node
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                if child:
                    yield from self.walk(child, depth + 1)
        except GLib.Error:
            return

    def dump(self):
        return "\n".join(f"{'  ' * d}[{r}] {n} {self.text_of(x) if r in ALIASES['text'] else ''}" for d, r, n, x in self.walk())

    @staticmethod
    def _matches(wanted, actual):
        return wanted(actual) if callable(wanted) else wanted == actual

    def all(self, role, name=None):
        roles = ALIASES.get(role, {role})
        return [x for _, r, n, x in self.walk() if r in roles and (name is None or self._matches(name, n))]

    def find(self, role, name=None, timeout=10.0, enabled=False):
        """The first showing control of that role and name (a string, or a predicate on the name)."""
        end = time.monotonic() + timeout
        while True:
            for node in self.all(role, name):
                if not enabled or self.enabled(node):
                    return node
            if time.monotonic() > end:
                raise NotFound(f"no {role} named {name if not callable(name) else '(predicate)'}"
                               f"{' that is enabled' if enabled else ''}\n{self.dump()}")
            time.sleep(0.1)

    def wait_for_text(self, part, timeout=15.0):
        """Waits until any showing name or text holds `part` (a string, or a predicate); the whole string."""
        holds = part if callable(part) else lambda text: part in text
        end = time.monotonic() + timeout
        while True:
            for _, role, name, node in self.walk():
                if holds(name):
                    return name
                if role in ALIASES["text"]:
                    text = self.text_of(node)
                    if holds(text):
                        return text
            if time.monotonic() > end:
                raise NotFound(f"nowhere on the screen: {part}\n{self.dump()}")
            time.sleep(0.1)

    def absent(self, part):
        return all(part not in name and part not in (self.text_of(node) if role in ALIASES["text"] else "")
                   for _, role, name, node in self.walk())

    @staticmethod
    def enabled(node):
        states = node.get_state_set()
        return states.contains(Atspi.StateType.ENABLED) and states.contains(Atspi.StateType.SENSITIVE)

    @staticmethod
    def text_of(node):
        try:
            count = Atspi.Text.get_character_count(node)
            return Atspi.Text.get_text(node, 0, count)
        except (GLib.Error, TypeError):
            return ""

    # -- acting --------------------------------------------------------------

    def press(self, role, name, timeout=10.0):
        return self.act(self.find(role, name, timeout, enabled=True))

    @staticmethod
    def act(node):
        """What a click does to it; its menu only where there is nothing else."""
        names = [Atspi.Action.get_action_name(node, i).lower() for i in range(Atspi.Action.get_n_actions(node))]
        for name in ("press", "click", "toggle", "activate", "showmenu"):
            if name in names:
                Atspi.Action.do_action(node, names.index(name))
                return node
        raise AssertionError(f"{node.get_role_name()} {node.get_name()} cannot be pressed")

    def click(self, role, name, timeout=10.0):
        """With the mouse, in its middle: for rows, which a screen reader selects and a person clicks."""
        node = self.find(role, name, timeout)
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                       check=True)
        return node

    def type_into(self, name, text, role="text", timeout=10.0):
        node = self.find(role, name, timeout)
        self.focus(node)
        if not Atspi.EditableText.set_text_contents(node, text):
            raise AssertionError(f"{name} takes no text")
        return node

    @staticmethod
    def focus(node):
        try:
            Atspi.Component.grab_focus(node)
        except GLib.Error:
            pass
        time.sleep(0.05)

    def key(self, combination):
        """A key for the focused control, "Return", "ctrl+Return"."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", combination], check=True)

    def screenshot(self, path):
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        time.sleep(0.25)
        subprocess.run(["import", "-window", "root", path], check=True, env={**os.environ, "MAGICK_THREAD_LIMIT": "1"})

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.log is not subprocess.DEVNULL:
            self.log.close()
        return self.process.returncode
