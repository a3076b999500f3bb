#!/usr/bin/python3
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""A notification server of the session bus (org.freedesktop.Notifications 1.2) that shows nothing and keeps what it was told.

    with Notifications() as told: …; told.calls()    # [[app, replaced, icon, title, body, actions, hints, timeout], …]
"""
import json
import os
import subprocess
import sys
import tempfile

INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
<arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/></method>
</interface></node>"""


class Notifications:
    """The server in a process of its own, so that a test may block as it likes."""

    def __enter__(self):
        handle, self._file = tempfile.mkstemp(prefix="notifications-")
        os.close(handle)
        self._process = subprocess.Popen([sys.executable, os.path.abspath(__file__), self._file], stdout=subprocess.PIPE)
        assert self._process.stdout.readline() == b"ready\n", "no notification server on this bus"
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
        os.unlink(self._file)

    def calls(self):
        with open(self._file) as file:
            return [json.loads(line) for line in file]


def serve(path):
    from gi.repository import Gio, GLib
    shown = 0

    def answer(_connection, _sender, _path, _interface, method, parameters, invocation):
        nonlocal shown
        reply = None
        if method == "Notify":
            shown += 1
            with open(path, "a") as file:
                print(json.dumps(parameters.unpack(), default=str), file=file)
            reply = GLib.Variant("(u)", (shown,))
        elif method == "GetCapabilities":
            reply = GLib.Variant("(as)", (["body", "body-markup", "actions"],))
        elif method == "GetServerInformation":
            reply = GLib.Variant("(ssss)", ("test", "heliograph", "1", "1.2"))
        invocation.return_value(reply)

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.register_object("/org/freedesktop/Notifications", Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], answer, None, None)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.Notifications", Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    serve(sys.argv[1])
