// Counts the calls by which a process changes something outside itself (writes, sends, renames,
// syncs, links) across all its threads, and at the n-th kills it or lets the call fail. Built and
// preloaded by faults.py; never part of what is shipped.
//
//   FAULTS_LOG    a line for each call: number, call, fault that was put there, file or peer
//   FAULTS_ARMED  count only from the moment at which this file exists
//   FAULTS_AT     the number of the call
//   FAULTS_HOW    before, after, half (half of the bytes, then killed), enospc, eio
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum how { NOT_HERE, BEFORE, AFTER, HALF, ENOSPC_, EIO_ };
static const char *names[] = {"-", "before", "after", "half", "enospc", "eio"};

static atomic_long count;
static atomic_int armed, log_file = -2;

static enum how wanted(void) {
  const char *how = getenv("FAULTS_HOW");
  for (int i = 1; how && i < 6; i++) if (!strcmp(how, names[i])) return i;
  return NOT_HERE;
}

static int is_armed(void) {
  if (atomic_load(&armed)) return 1;
  const char *marker = getenv("FAULTS_ARMED");
  if (marker && syscall(SYS_access, marker, F_OK) != 0) return 0;
  atomic_store(&armed, 1);
  return 1;
}

// The file behind a descriptor, or the peer of a socket.
static void describe(int fd, char *text, size_t size) {
  struct sockaddr_storage peer;
  socklen_t length = sizeof peer;
  if (getpeername(fd, (struct sockaddr *)&peer, &length) == 0) {
    if (peer.ss_family == AF_INET)
      snprintf(text, size, "port %d", ntohs(((struct sockaddr_in *)&peer)->sin_port));
    else if (peer.ss_family == AF_INET6)
      snprintf(text, size, "port %d", ntohs(((struct sockaddr_in6 *)&peer)->sin6_port));
    else
      snprintf(text, size, "socket");
    return;
  }
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t got = readlink(link, text, size - 1);
  text[got > 0 ? got : 0] = 0;
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

// Pipes and event descriptors wake threads of this process and change nothing outside.
static int is_inner(const char *what) {
  return !strncmp(what, "pipe:", 5) || !strncmp(what, "anon_inode:", 11) ||
         !strncmp(what, "socket:", 7) || !strcmp(what, "socket") || !strncmp(what, "/dev/", 5);
}

// Counts a call; what is to become of it.
static enum how count_call(const char *call, const char *what, int can_half) {
  if (!is_armed() || is_inner(what)) return NOT_HERE;
  long number = atomic_fetch_add(&count, 1) + 1;
  const char *at = getenv("FAULTS_AT");
  enum how how = at && atol(at) == number ? wanted() : NOT_HERE;
  if (how == HALF && !can_half) how = BEFORE;
  const char *path = getenv("FAULTS_LOG");
  if (path && atomic_load(&log_file) == -2)
    atomic_store(&log_file,
      syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
  if (path) {
    char line[4400];
    int length = snprintf(line, sizeof line, "%ld\t%s\t%s\t%s\n", number, call, names[how], what);
    syscall(SYS_write, atomic_load(&log_file), line, length);
  }
  if (how == BEFORE) die();
  return how;
}

static int fails(enum how how) {
  if (how == ENOSPC_) errno = ENOSPC;
  if (how == EIO_) errno = EIO;
  return how == ENOSPC_ || how == EIO_;
}

// `half` is the same call with half of the bytes, or the whole call where nothing can be halved.
#define AROUND(call, what, can_half, half, whole)                  \
  enum how how = count_call(call, what, can_half);                 \
  if (fails(how)) return -1;                                       \
  if (how == HALF) { (void)!(half); die(); }                       \
  __auto_type result = whole;                                      \
  if (how == AFTER) die();                                         \
  return result;

#define ON_FILE(fd)                                                \
  char what[4096];                                                 \
  int saved = errno;                                               \
  describe(fd, what, sizeof what);                                 \
  errno = saved

ssize_t write(int fd, const void *bytes, size_t size) {
  ON_FILE(fd);
  AROUND("write", what, size > 1, REAL(write)(fd, bytes, size / 2),
    REAL(write)(fd, bytes, size))
}

#define PWRITE(name)                                                             \
  ssize_t name(int fd, const void *bytes, size_t size, __off64_t offset) {       \
    ON_FILE(fd);                                                                 \
    AROUND(#name, what, size > 1,                             \
      REAL(name)(fd, bytes, size / 2, offset),                                   \
      REAL(name)(fd, bytes, size, offset))                                       \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t writev(int fd, const struct iovec *parts, int number) {
  ON_FILE(fd);
  AROUND("writev", what, number > 1, REAL(writev)(fd, parts, number / 2),
    REAL(writev)(fd, parts, number))
}

ssize_t send(int fd, const void *bytes, size_t size, int flags) {
  ON_FILE(fd);
  AROUND("send", what, size > 1, REAL(send)(fd, bytes, size / 2, flags),
    REAL(send)(fd, bytes, size, flags))
}

ssize_t sendto(int fd, const void *bytes, size_t size, int flags, const struct sockaddr *to,
               socklen_t length) {
  ON_FILE(fd);
  AROUND("sendto", what, size > 1,
    REAL(sendto)(fd, bytes, size / 2, flags, to, length),
    REAL(sendto)(fd, bytes, size, flags, to, length))
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  ON_FILE(fd);
  AROUND("sendmsg", what, 0, 0, REAL(sendmsg)(fd, message, flags))
}

#define SYNC(name)                                         \
  int name(int fd) {                                       \
    ON_FILE(fd);                                           \
    AROUND(#name, what, 0, 0, REAL(name)(fd))              \
  }
SYNC(fsync)
SYNC(fdatasync)
SYNC(syncfs)

#define TRUNCATE(name)                                     \
  int name(int fd, __off64_t length) {                     \
    ON_FILE(fd);                                           \
    AROUND(#name, what, 0, 0, REAL(name)(fd, length))      \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define ON_PATH(name, path, signature, arguments) \
  int name signature { AROUND(#name, path, 0, 0, REAL(name) arguments) }
ON_PATH(rename, to, (const char *from, const char *to), (from, to))
ON_PATH(renameat, to, (int a, const char *from, int b, const char *to), (a, from, b, to))
ON_PATH(renameat2, to, (int a, const char *from, int b, const char *to, unsigned flags),
  (a, from, b, to, flags))
ON_PATH(link, to, (const char *from, const char *to), (from, to))
ON_PATH(linkat, to, (int a, const char *from, int b, const char *to, int flags),
  (a, from, b, to, flags))
ON_PATH(symlink, to, (const char *from, const char *to), (from, to))
ON_PATH(unlink, path, (const char *path), (path))
ON_PATH(unlinkat, path, (int fd, const char *path, int flags), (fd, path, flags))
ON_PATH(mkdir, path, (const char *path, mode_t mode), (path, mode))
ON_PATH(rmdir, path, (const char *path), (path))
ON_PATH(truncate, path, (const char *path, __off_t length), (path, length))
ON_PATH(utimensat, path, (int fd, const char *path, const struct timespec times[2], int flags),
  (fd, path, times, flags))
ON_PATH(chmod, path, (const char *path, mode_t mode), (path, mode))

// Only those that may make or empty a file.
#define OPEN(name, first, path, pass)                                            \
  int name(first const char *path, int flags, ...) {                             \
    va_list rest;                                                                \
    va_start(rest, flags);                                                       \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;      \
    va_end(rest);                                                                \
    if (!(flags & (O_CREAT | O_TRUNC))) return REAL(name)(pass path, flags, mode); \
    AROUND(#name, path, 0, 0, REAL(name)(pass path, flags, mode))                \
  }
#define NOTHING
#define DIRECTORY int directory,
#define THAT directory,
OPEN(open, NOTHING, path, NOTHING)
OPEN(open64, NOTHING, path, NOTHING)
OPEN(openat, DIRECTORY, path, THAT)
OPEN(openat64, DIRECTORY, path, THAT)
