// What glibc has but shows only to those who define _GNU_SOURCE, which the Glibc module does not.
#pragma once

/// Syncs the file system that an open file lies on (syncfs(2)).
int syncfs(int fd);

/// rename(2) with flags; RENAME_NOREPLACE leaves an existing target alone.
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath,
              unsigned int flags);

enum { LINUX_RENAME_NOREPLACE = 1 };

// The tests start programs with these.
#include <spawn.h>

/// In the new program every file from this number on is closed.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/// The new program begins in this folder.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

/// A file without a name, in memory (memfd_create(2)).
int memfd_create(const char *name, unsigned int flags);
