/* SPDX-FileCopyrightText: The Heliograph authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * LD_PRELOAD: the n-th write, pwrite, ftruncate, fsync or fdatasync on a file under IOFAULT_PATH fails.
 * IOFAULT_AT=n (from 1), IOFAULT_ERRNO=ENOSPC|EIO, IOFAULT_COUNT=how many fail from there on (default 1; 0: all).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int fails(int fd)
{
    static const char *path;
    static long at = -1, count = 1;
    static int error = EIO;
    if (at < 0) {
        const char *n = getenv("IOFAULT_AT");
        const char *c = getenv("IOFAULT_COUNT");
        const char *e = getenv("IOFAULT_ERRNO");
        path = getenv("IOFAULT_PATH");
        error = e && strcmp(e, "ENOSPC") == 0 ? ENOSPC : EIO;
        count = c ? atol(c) : 1;
        at = n ? atol(n) : 0;
    }
    if (at <= 0 || !path)
        return 0;
    char link[64], target[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t got = readlink(link, target, sizeof target - 1);
    if (got <= 0)
        return 0;
    target[got] = 0;
    if (strncmp(target, path, strlen(path)) != 0)
        return 0;
    const long call = atomic_fetch_add(&calls, 1) + 1;
    if (call < at || (count > 0 && call >= at + count))
        return 0;
    errno = error;
    return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(write);
    return fails(fd) ? -1 : real(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    REAL(pwrite);
    return fails(fd) ? -1 : real(fd, data, size, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    REAL(pwrite64);
    return fails(fd) ? -1 : real(fd, data, size, offset);
}

int ftruncate(int fd, off_t size)
{
    REAL(ftruncate);
    return fails(fd) ? -1 : real(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    REAL(ftruncate64);
    return fails(fd) ? -1 : real(fd, size);
}

int fsync(int fd)
{
    REAL(fsync);
    return fails(fd) ? -1 : real(fd);
}

int fdatasync(int fd)
{
    REAL(fdatasync);
    return fails(fd) ? -1 : real(fd);
}
