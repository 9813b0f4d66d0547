// What glibc has but shows only to those who define _GNU_SOURCE, which the Glibc module does not.
#pragma once

/// Syncs the file system that an open file lies on (syncfs(2)).
int syncfs(int fd);

/// rename(2) with flags; RENAME_NOREPLACE leaves an existing target alone.
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath,
              unsigned int flags);

enum { LINUX_RENAME_NOREPLACE = 1 };
