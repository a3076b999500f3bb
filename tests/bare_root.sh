#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Heliograph authors
# SPDX-License-Identifier: Apache-2.0
#
# bare_root.sh [COMMAND …]: makes a bare Debian 12 root with mmdebstrap, clones this repository into it and runs the
# README's two commands there (or the commands given), with nothing else done first. Needs root, mmdebstrap and git; not part of
# the suite: it takes about half an hour.
set -euo pipefail
repository=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
root=$(mktemp -d)
trap 'umount -l "$root/proc" "$root/dev/pts" "$root/dev" "$root/sys" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
mmdebstrap --variant=minbase bookworm "$root" >&2
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
# This machine's way to its packages (a proxy, a mirror), nothing else of it.
cp -r /etc/apt/apt.conf.d "$root/etc/apt/"
git clone -q "$repository" "$root/heliograph"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /sys "$root/sys" 2>/dev/null || true
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
  ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
  chroot "$root" /bin/bash -c "cd /heliograph && $1"; }
if [ $# -gt 0 ]; then
  for command in "$@"; do inside "$command"; done
else
  inside "./bootstrap run"
  inside "ls -l out/demo"
  inside "./bootstrap test"
fi
