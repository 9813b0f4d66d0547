// A disk in memory for SQLite, with the faults of a real one: it can die between any two effects,
// lose what was never synced, be full, and fail a write, a read or a sync. For the simulation only.

#ifndef DISK_H
#define DISK_H

#include <stdint.h>

typedef struct disk disk;

enum disk_fault {
  DISK_SOUND = 0,
  DISK_FULL = 1,        // every write fails until the fault is taken away
  DISK_WRITE_FAILS = 2, // one write fails
  DISK_SYNC_FAILS = 3,  // one sync fails, and what it should have kept is not kept
  DISK_READ_FAILS = 4,  // one read fails
};

/// Makes an empty disk and registers it with SQLite under `disk_name`. Null without memory.
disk *disk_new(void);
void disk_free(disk *);
const char *disk_name(const disk *);

/// Everything that changes the outside world counts as an effect, on this disk or not. Returns 1
/// when the machine is dead, from the effect on at which its time had come.
int disk_effect(disk *);
/// So many effects still happen; a negative number takes the appointment away.
void disk_die_after(disk *, int64_t effects);
int disk_is_dead(const disk *);
int64_t disk_effects(const disk *);

/// After so many operations of that kind the fault shows.
void disk_fail(disk *, enum disk_fault kind, int64_t after);
/// How often a fault has shown.
int64_t disk_failures(const disk *);
/// While somebody looks at a disk from this thread, no fault shows: it would be theirs.
void disk_looks(int looks);
/// From now on a sync keeps nothing: a planted bug.
void disk_forget_syncs(disk *);

/// Switches the machine on again. With `power_lost` of every sector that was written and never
/// synced, `seed` decides whether the old or the new content is there. Nobody may have a file open.
void disk_restart(disk *, int power_lost, uint64_t seed);

/// The content of a file as programs see it now; null when there is none. Valid until it changes.
const void *disk_content(const disk *, const char *path, int64_t *size);
/// Puts a file there whole and durable. Returns 0 when it could not.
int disk_put(disk *, const char *path, const void *bytes, int64_t size);

#endif
