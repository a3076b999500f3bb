# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""What the tests of the real window share beside desk.py: a keyring to keep secrets in, and the sheet that sends an SMS."""
import subprocess
import time


def row_of(name):
    return lambda text: text.startswith(name)


def unlock_keyring(add_cleanup):
    """The session's secret service, until the test is over."""
    keyring = subprocess.Popen(["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    add_cleanup(keyring.wait)
    add_cleanup(keyring.kill)
    keyring.stdin.write(b"testpassword")
    keyring.stdin.close()


def open_sheet(desk):
    desk.press("button", "Send SMS", 20)
    return desk.find("text", "Text of the SMS", 20)


def send_sheet(desk):
    """The sheet's button is the last of that name; its description says why it will not, while it will not."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        button = desk.all("button", "Send SMS")[-1]
        if not button.get_description():
            return desk.act(button)
        time.sleep(0.1)
    raise AssertionError(f"Send SMS stayed disabled: {button.get_description()}\n{desk.dump()}")
