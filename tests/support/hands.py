# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Three people at the same window: one has a keyboard, one a mouse, one only the accessibility tree. Each can press a button, open a
row and write into a field; where these are is read from the accessibility tree by all of them, as eyes would."""
import subprocess
import time

from desk import Atspi, GLib, NotFound

#: A round of the whole window with Tab is far below.
STEPS = 150


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


class Keyboard:
    """Tab until it is there. Nothing is pressed before the last key was answered."""

    def __init__(self, desk):
        self.desk = desk
        self._focused = []
        self._listener = Atspi.EventListener.new(lambda event: self._focused.append(event.source))
        self._listener.register("object:state-changed:focused")

    def close(self):
        self._listener.deregister("object:state-changed:focused")

    def _key(self, name):
        """True: something has the focus that had it not before."""
        self._focused.clear()
        xdotool("key", "--clearmodifiers", name)
        end = time.monotonic() + 1
        while not self._focused and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.002)
        return bool(self._focused)

    def _reach(self, node):
        for _ in range(STEPS):
            if has(node, Atspi.StateType.FOCUSED):
                return
            self._key("Tab")
        raise NotFound(f"Tab never comes to {node.get_role_name()} {node.get_name()}\n{self.desk.dump()}")

    def press(self, node):
        self._reach(node)
        xdotool("key", "--clearmodifiers", "space")

    def open(self, row):
        rows = row.get_parent()
        for _ in range(STEPS):
            if any(has(rows.get_child_at_index(i), Atspi.StateType.FOCUSED) for i in range(rows.get_child_count())) \
                    or has(rows, Atspi.StateType.FOCUSED):
                break
            self._key("Tab")
        self._key("Home")
        for _ in range(rows.get_child_count()):
            if has(row, Atspi.StateType.FOCUSED):
                return xdotool("key", "--clearmodifiers", "Return")
            self._key("Down")
        raise NotFound(f"the arrows never come to {row.get_name()}\n{self.desk.dump()}")

    def write(self, field, text):
        self._reach(field)
        xdotool("key", "--clearmodifiers", "ctrl+a")
        type_text(text)


class Mouse:
    """Points and clicks; types only what is text."""

    def __init__(self, desk):
        self.desk = desk

    def close(self):
        pass

    def _click(self, node, times=1):
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        xdotool("mousemove", "--sync", box.x + box.width // 2, box.y + box.height // 2, "click", "--repeat", times, "--delay", 20, 1)

    def press(self, node):
        self._click(node)

    def open(self, row):
        self._click(row)

    def write(self, field, text):
        self._click(field, 3)
        type_text(text)


class Accessibility:
    """Actions and editable text alone: no key, no pointer."""

    def __init__(self, desk):
        self.desk = desk

    def close(self):
        pass

    def press(self, node):
        self.desk.act(node)

    def open(self, row):
        self.desk.act(row)

    def write(self, field, text):
        if not Atspi.EditableText.set_text_contents(field, text):
            raise AssertionError(f"{field.get_name()} takes no text")


def has(node, state):
    try:
        return node.get_state_set().contains(state)
    except GLib.Error:
        return False


def type_text(text):
    xdotool("type", "--clearmodifiers", "--delay", 2, text)
