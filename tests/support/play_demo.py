#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Plays the demo as a person would, through the accessibility tree of the real window.

usage: with-desktop play_demo.py HELIOGRAPH OUTDIR

Accepts a chat, sends a code, asks for it, waits until the customer has typed it, and sends a one-way SMS that is
delivered. OUTDIR receives a picture of each step and transcript.txt. Exit 1 where a step did not happen.
"""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, NotFound  # noqa: E402

# Seconds of the customers are a sixth of ours: they take up to 75 s to answer.
SPEED = "6"
CUSTOMER = "Layla Al-Masri"
SMS = "Fernhill: your order 4458 comes on Friday from 9:00 to 12:00."


class Transcript:
    """What happened, one line a step, on the terminal and in a file; a picture for each."""

    def __init__(self, folder):
        self.folder = folder
        self.began = time.monotonic()
        self.steps = 0
        os.makedirs(folder, exist_ok=True)
        self.file = open(os.path.join(folder, "transcript.txt"), "w", encoding="utf-8")

    def say(self, text, desk=None, name=""):
        line = f"{time.monotonic() - self.began:6.1f} s  {text}"
        if desk:
            self.steps += 1
            picture = f"{self.steps:02d}-{name}.png"
            desk.screenshot(os.path.join(self.folder, picture))
            line += f"  [{picture}]"
        print(line, flush=True)
        print(line, file=self.file, flush=True)


def row_of(name):
    return lambda text: text.startswith(name)


def play(desk, told):
    desk.find("list", "Conversations", 20)
    told.say("The demo is open: invented customers, a simulated provider, no network.", desk, "desk")

    desk.press("tab", row_of("Unassigned"))
    desk.click("item", row_of(CUSTOMER))
    told.say(f"{CUSTOMER} waits for an agent; the agent looks in.", desk, "offer")
    desk.press("button", "Accept")
    desk.find("text", "Reply", 15)
    desk.find("button", "Send OTP", 15, enabled=True)
    told.say("Accepted. The number is not verified, so Send SMS is off.", desk, "accepted")

    desk.press("button", "Send OTP")
    desk.wait_for_text("Code sent", 20)
    reply = desk.find("text", "Reply")
    wait(lambda: "type it here" in desk.text_of(reply), 15, "the automatic message in the reply box")
    told.say("A code went by SMS; the reply box holds the message that asks for it.", desk, "code-sent")

    desk.focus(reply)
    desk.key("Return")
    desk.wait_for_text("Waiting for Layla", 20)
    told.say("Enter sent it. The customer reads, finds the SMS and types the code.", desk, "waiting")

    desk.wait_for_text("Verification code, hidden", 60)
    desk.wait_for_text("Code typed in Web chat", 20)
    told.say("The code came back in the chat, was hidden before it was stored, and proved the number.", desk, "verified")

    desk.press("button", "Send SMS")
    desk.type_into("Text of the SMS", SMS)
    desk.wait_for_text(f"{len(SMS)}/160", 15)
    told.say("The SMS is written; the meter counts it, the checks have passed.", desk, "sms-written")
    sheet_send(desk)
    desk.wait_for_text("Undo", 20)
    told.say("Sent; for five seconds it can be taken back.", desk, "sms-waiting")
    desk.find("item", lambda text: SMS in text and "Delivered" in text, 90)
    told.say("Delivered to the handset. The customer cannot answer it, and the composer said so.", desk, "sms-delivered")


def sheet_send(desk):
    """The sheet's Send SMS is the last of that name; the header's opened it."""
    end = time.monotonic() + 15
    while time.monotonic() < end:
        buttons = [b for b in desk.all("button", "Send SMS") if desk.enabled(b)]
        if len(buttons) > 1 or (buttons and not desk.all("button", "Close")):
            desk.act(buttons[-1])
            return
        time.sleep(0.1)
    raise NotFound(f"the sheet's Send SMS never became enabled\n{desk.dump()}")


def wait(happened, seconds, what):
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            raise NotFound(f"not within {seconds} s: {what}")
        time.sleep(0.1)


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    told = Transcript(sys.argv[2])
    desk = Desk([os.path.abspath(sys.argv[1]), "--demo", "--speed", SPEED], log=os.path.join(sys.argv[2], "heliograph.log"))
    try:
        play(desk, told)
    except AssertionError as problem:
        told.say(f"It stopped here: {problem}", desk, "stopped")
        return 1
    finally:
        desk.close()
    told.say(f"Done: {told.steps} pictures in {sys.argv[2]}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
