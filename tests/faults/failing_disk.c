/* Preloaded into a child process: counts the file operations below one folder and fails the k-th,
 * once or from then on; and puts the wall clock forward or back. It sees what C libraries do as well; Python could not. Control and counts
 * lie in a mapped file, laid out as `struct control`; tests/faults/failing_disk.py has its twin. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

struct control {
    int armed, fail_at, error, forever;
    int count, hits;
    double jump_s;          /* added to the wall clock */
    double hit_s, synced_s; /* CLOCK_MONOTONIC: of the first failure, of the last good fsync of a video */
    char what[64];          /* the first that failed, or the last that was counted */
    char name[192];
    char folder[1024];
};

static struct control *control;

__attribute__((constructor)) static void set_up(void) {
    const char *path = getenv("GREENROOM_FAILING_DISK");
    int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *found = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (found != MAP_FAILED) control = found;
    close(file);
}

static double now(void) {
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return at.tv_sec + at.tv_nsec / 1e9;
}

static int below(const char *path) {
    size_t length = strlen(control->folder);
    return path && length && strncmp(path, control->folder, length) == 0;
}

static int fails(const char *what, const char *path) {
    if (!control || !control->armed || !below(path)) return 0;
    int count = __sync_add_and_fetch(&control->count, 1);
    int due = control->fail_at > 0 &&
              (count == control->fail_at || (control->forever && count > control->fail_at));
    if (!control->hits) {
        const char *last = strrchr(path, '/');
        snprintf(control->what, sizeof control->what, "%s", what);
        snprintf(control->name, sizeof control->name, "%s", last ? last + 1 : path);
    }
    if (!due) return 0;
    if (__sync_fetch_and_add(&control->hits, 1) == 0) control->hit_s = now();
    errno = control->error;
    return 1;
}

static const char *path_of(int file, char *path) {
    char link[32];
    if (!control || !control->armed) return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, 2047);
    if (length <= 0) return NULL;
    path[length] = 0;
    return path;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)
#define BY_FILE(type, name, arguments, call, ...) \
    type name arguments { \
        char path[2048]; \
        REAL(type, #name, __VA_ARGS__); \
        if (fails(#name, path_of(file, path))) return -1; \
        return real call; \
    }
#define BY_PATH(type, name, arguments, call, ...) \
    type name arguments { \
        REAL(type, #name, __VA_ARGS__); \
        if (fails(#name, path)) return -1; \
        return real call; \
    }
#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, #name, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (fails("open", path)) return -1; \
        return real(path, flags, mode); \
    }
#define OPEN_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(int, #name, int, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (fails("open", path)) return -1; \
        return real(folder, path, flags, mode); \
    }
#define ALLOCATE(name, offset) \
    int name(int file, offset from, offset length) { \
        char path[2048]; \
        REAL(int, #name, int, offset, offset); \
        if (fails("fallocate", path_of(file, path))) return errno; \
        return real(file, from, length); \
    }
#define SYNC(name) \
    int name(int file) { \
        char path[2048]; \
        REAL(int, #name, int); \
        const char *which = path_of(file, path); \
        double begun_s = now(); \
        if (fails("fsync", which)) return -1; \
        int done = real(file); \
        if (done == 0 && which && below(which) && strstr(which, "video.mp4")) control->synced_s = begun_s; \
        return done; \
    }

OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)
SYNC(fsync)
SYNC(fdatasync)
ALLOCATE(posix_fallocate, off_t)
ALLOCATE(posix_fallocate64, off64_t)
BY_FILE(ssize_t, write, (int file, const void *from, size_t size), (file, from, size), int, const void *, size_t)
BY_FILE(ssize_t, writev, (int file, const struct iovec *from, int count), (file, from, count), int, const struct iovec *, int)
BY_FILE(ssize_t, pwrite, (int file, const void *from, size_t size, off_t at), (file, from, size, at), int, const void *, size_t, off_t)
BY_FILE(ssize_t, pwrite64, (int file, const void *from, size_t size, off64_t at), (file, from, size, at), int, const void *, size_t, off64_t)
BY_FILE(int, ftruncate, (int file, off_t size), (file, size), int, off_t)
BY_FILE(int, ftruncate64, (int file, off64_t size), (file, size), int, off64_t)
BY_PATH(int, unlink, (const char *path), (path), const char *)
BY_PATH(int, rmdir, (const char *path), (path), const char *)
BY_PATH(int, mkdir, (const char *path, mode_t mode), (path, mode), const char *, mode_t)
BY_PATH(int, rename, (const char *path, const char *to), (path, to), const char *, const char *)

int clock_gettime(clockid_t which, struct timespec *at) {
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int done = real(which, at);
    if (done == 0 && which == CLOCK_REALTIME && control) at->tv_sec += (time_t)control->jump_s;
    return done;
}

time_t time(time_t *into) {
    struct timespec at;
    clock_gettime(CLOCK_REALTIME, &at);
    if (into) *into = at.tv_sec;
    return at.tv_sec;
}

int gettimeofday(struct timeval *at, void *zone) {
    (void)zone;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

int renameat(int from, const char *path, int to, const char *name) {
    REAL(int, "renameat", int, const char *, int, const char *);
    if (fails("rename", path)) return -1;
    return real(from, path, to, name);
}

int unlinkat(int folder, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    if (fails("unlink", path)) return -1;
    return real(folder, path, flags);
}

/* A disk reports what it could not read, and a network drive at the end what it could not write. */
ssize_t read(int file, void *into, size_t size) {
    char path[2048];
    REAL(ssize_t, "read", int, void *, size_t);
    if (control && control->error == EIO && fails("read", path_of(file, path))) return -1;
    return real(file, into, size);
}

int close(int file) {
    char path[2048];
    REAL(int, "close", int);
    const char *which = control && control->error != EACCES ? path_of(file, path) : NULL;
    int failed = which && fails("close", which);
    int done = real(file);
    if (!failed) return done;
    errno = control->error;
    return -1;
}
