# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
"""Avaamo's SMS Send API (docs.avaamo.com, SMS Send API): it sends the agent's greeting, and its only documented answer is a success."""
from vendors import Answer, is_e164

CHANNEL = "5b2c9a10-77aa-4f0e-9d53-0123456789ab"


class Vendor:
    name = "avaamo"

    def handle(self, request):
        if request.path != f"/sms/{CHANNEL}/send.json":
            return Answer(404, b"Not found.")
        if request.method != "POST":
            return Answer(405, b"Method not allowed.")
        body = request.json()
        if not body or not is_e164(body.get("to_phone")) or not all(isinstance(value, str) for value in body.values()):
            return Answer(400, {"success": False})
        return Answer(200, {"success": True}, sent=True)
