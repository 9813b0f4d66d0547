// The VFS of the simulated disk (https://sqlite.org/c3ref/vfs.html). All files lie in memory, each
// as programs see it and as it would be after a power cut; a bit for every sector says where the
// two differ. One thread at a time uses a disk.

#include "disk.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECTOR 512
#define MOST_REGIONS 64
#define MOST_FILES 16

typedef struct content {
  char path[128];
  int exists, users;
  unsigned char *now, *kept, *dirty; // kept and dirty are as long as now, in bytes and sectors
  int64_t size, kept_size, capacity;
  int shared, reserved, exclusive; // file locks: how many hold each
  void *regions[MOST_REGIONS];
  int shm_shared[SQLITE_SHM_NLOCK], shm_exclusive[SQLITE_SHM_NLOCK];
} content;

struct disk {
  sqlite3_vfs vfs;
  char name[32];
  content files[MOST_FILES];
  int64_t until_death, effects, failures, until_fault;
  enum disk_fault fault;
  int dead, forgets_syncs;
  int64_t starts;
};

typedef struct handle {
  sqlite3_file base;
  disk *owner;
  content *file;
  int level;
  int deletes_on_close;
  unsigned shm_shared, shm_exclusive;
  int64_t start; // of the machine at which it was opened; a later one knows nothing of it
} handle;

static int is_stale(const handle *h) { return h->owner->dead || h->start != h->owner->starts; }

// MARK: Effects and faults

/// While the checker looks, nothing fails and nothing counts.
static _Thread_local int somebody_looks;
void disk_looks(int looks) { somebody_looks = looks; }

int disk_effect(disk *d) {
  if (somebody_looks) return 0;
  if (d->dead) return 1;
  if (d->until_death == 0) {
    d->dead = 1;
    return 1;
  }
  if (d->until_death > 0) d->until_death--;
  d->effects++;
  return 0;
}

static int fails(disk *d, enum disk_fault kind) {
  if (d->fault != kind || somebody_looks) return 0;
  if (d->until_fault > 0) {
    d->until_fault--;
    return 0;
  }
  d->failures++;
  if (kind != DISK_FULL) d->fault = DISK_SOUND;
  return 1;
}

void disk_die_after(disk *d, int64_t effects) { d->until_death = effects; }
int disk_is_dead(const disk *d) { return d->dead; }
int64_t disk_effects(const disk *d) { return d->effects; }
int64_t disk_failures(const disk *d) { return d->failures; }
void disk_forget_syncs(disk *d) { d->forgets_syncs = 1; }
const char *disk_name(const disk *d) { return d->name; }

void disk_fail(disk *d, enum disk_fault kind, int64_t after) {
  d->fault = kind;
  d->until_fault = after;
}

// MARK: Content

static content *find(disk *d, const char *path) {
  for (int i = 0; i < MOST_FILES; i++)
    if (d->files[i].exists && strcmp(d->files[i].path, path) == 0) return &d->files[i];
  return NULL;
}

static content *make(disk *d, const char *path) {
  if (strlen(path) >= sizeof d->files[0].path) return NULL;
  for (int i = 0; i < MOST_FILES; i++) {
    content *f = &d->files[i];
    if (f->exists || f->users > 0) continue;
    memset(f, 0, sizeof *f);
    f->exists = 1;
    strcpy(f->path, path);
    return f;
  }
  return NULL;
}

static int grow(content *f, int64_t size) {
  if (size <= f->capacity) return 1;
  int64_t capacity = f->capacity ? f->capacity : 64 * SECTOR;
  while (capacity < size) capacity *= 2;
  unsigned char *now = realloc(f->now, capacity);
  if (now) f->now = now;
  unsigned char *kept = realloc(f->kept, capacity);
  if (kept) f->kept = kept;
  unsigned char *dirty = realloc(f->dirty, capacity / SECTOR);
  if (dirty) f->dirty = dirty;
  if (!now || !kept || !dirty) return 0;
  memset(f->now + f->capacity, 0, capacity - f->capacity);
  memset(f->kept + f->capacity, 0, capacity - f->capacity);
  memset(f->dirty + f->capacity / SECTOR, 0, (capacity - f->capacity) / SECTOR);
  f->capacity = capacity;
  return 1;
}

static void let_go(content *f) {
  for (int i = 0; i < MOST_REGIONS; i++) free(f->regions[i]);
  free(f->now);
  free(f->kept);
  free(f->dirty);
  memset(f, 0, sizeof *f);
}

static void keep(content *f) {
  for (int64_t s = 0; s * SECTOR < f->capacity; s++) {
    if (!f->dirty[s]) continue;
    memcpy(f->kept + s * SECTOR, f->now + s * SECTOR, SECTOR);
    f->dirty[s] = 0;
  }
  f->kept_size = f->size;
}

static uint64_t chance(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

/// Of what was never synced any sector may be lost. A file that was cut short is so or is not, for
/// its length is one entry of the file system: then what was cut off is there again as a whole.
static void lose_power(content *f, uint64_t *state) {
  for (int64_t s = 0; s * SECTOR < f->capacity; s++) {
    if (!f->dirty[s]) continue;
    if (chance(state) & 1)
      memcpy(f->now + s * SECTOR, f->kept + s * SECTOR, SECTOR);
  }
  if (f->size != f->kept_size && (chance(state) & 1)) {
    if (f->size < f->kept_size)
      memcpy(f->now + f->size, f->kept + f->size, f->kept_size - f->size);
    f->size = f->kept_size;
  }
  if (f->size < f->capacity) memset(f->now + f->size, 0, f->capacity - f->size);
  if (f->dirty) memset(f->dirty, 1, f->capacity / SECTOR);
  if (f->capacity) keep(f);
}

void disk_restart(disk *d, int power_lost, uint64_t seed) {
  uint64_t state = seed;
  for (int i = 0; i < MOST_FILES; i++) {
    content *f = &d->files[i];
    if (power_lost && f->exists) lose_power(f, &state);
    for (int r = 0; r < MOST_REGIONS; r++) {
      free(f->regions[r]);
      f->regions[r] = NULL;
    }
    memset(f->shm_shared, 0, sizeof f->shm_shared);
    memset(f->shm_exclusive, 0, sizeof f->shm_exclusive);
    f->shared = f->reserved = f->exclusive = f->users = 0;
    if (!f->exists) let_go(f);
  }
  d->starts++;
  d->dead = 0;
  d->until_death = -1;
}

const void *disk_content(const disk *d, const char *path, int64_t *size) {
  content *f = find((disk *)d, path);
  *size = f ? f->size : 0;
  return f ? f->now : NULL;
}

int disk_put(disk *d, const char *path, const void *bytes, int64_t size) {
  content *f = find(d, path);
  if (!f) f = make(d, path);
  if (!f || !grow(f, size)) return 0;
  memcpy(f->now, bytes, size);
  memcpy(f->kept, bytes, size);
  f->size = f->kept_size = size;
  return 1;
}

// MARK: Files

static int file_close(sqlite3_file *base) {
  handle *h = (handle *)base;
  if (h->start != h->owner->starts) return SQLITE_OK;
  h->file->users--;
  if ((h->deletes_on_close || !h->file->exists) && h->file->users == 0) let_go(h->file);
  return SQLITE_OK;
}

static int file_read(sqlite3_file *base, void *to, int count, sqlite3_int64 at) {
  handle *h = (handle *)base;
  content *f = h->file;
  if (is_stale(h) || fails(h->owner, DISK_READ_FAILS)) return SQLITE_IOERR_READ;
  int64_t there = at < f->size ? f->size - at : 0;
  if (there > count) there = count;
  if (there > 0) memcpy(to, f->now + at, there);
  if (there == count) return SQLITE_OK;
  memset((char *)to + there, 0, count - there);
  return SQLITE_IOERR_SHORT_READ;
}

static int file_write(sqlite3_file *base, const void *from, int count, sqlite3_int64 at) {
  handle *h = (handle *)base;
  content *f = h->file;
  if (is_stale(h) || disk_effect(h->owner)) return SQLITE_IOERR_WRITE;
  if (fails(h->owner, DISK_FULL)) return SQLITE_FULL;
  if (fails(h->owner, DISK_WRITE_FAILS)) return SQLITE_IOERR_WRITE;
  if (!grow(f, at + count)) return SQLITE_FULL;
  memcpy(f->now + at, from, count);
  for (int64_t s = at / SECTOR; s * SECTOR < at + count; s++) f->dirty[s] = 1;
  if (at + count > f->size) f->size = at + count;
  return SQLITE_OK;
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
  handle *h = (handle *)base;
  content *f = h->file;
  if (is_stale(h) || disk_effect(h->owner)) return SQLITE_IOERR_TRUNCATE;
  if (size >= f->size) return SQLITE_OK;
  memset(f->now + size, 0, f->size - size);
  for (int64_t s = size / SECTOR; s * SECTOR < f->size; s++) f->dirty[s] = 1;
  f->size = size;
  return SQLITE_OK;
}

static int file_sync(sqlite3_file *base, int flags) {
  handle *h = (handle *)base;
  (void)flags;
  if (is_stale(h) || disk_effect(h->owner)) return SQLITE_IOERR_FSYNC;
  if (fails(h->owner, DISK_SYNC_FAILS)) return SQLITE_IOERR_FSYNC;
  if (!h->owner->forgets_syncs) keep(h->file);
  return SQLITE_OK;
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
  *size = ((handle *)base)->file->size;
  return is_stale((handle *)base) ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

static int file_unlock(sqlite3_file *base, int level) {
  handle *h = (handle *)base;
  content *f = h->file;
  if (is_stale(h)) return SQLITE_OK;
  if (h->level >= SQLITE_LOCK_EXCLUSIVE && level < SQLITE_LOCK_EXCLUSIVE) f->exclusive--;
  if (h->level >= SQLITE_LOCK_RESERVED && level < SQLITE_LOCK_RESERVED) f->reserved--;
  if (h->level >= SQLITE_LOCK_SHARED && level < SQLITE_LOCK_SHARED) f->shared--;
  if (level < h->level) h->level = level;
  return SQLITE_OK;
}

static int file_lock(sqlite3_file *base, int level) {
  handle *h = (handle *)base;
  content *f = h->file;
  if (is_stale(h)) return SQLITE_IOERR_LOCK;
  if (h->level < SQLITE_LOCK_SHARED && level >= SQLITE_LOCK_SHARED) {
    if (f->exclusive) return SQLITE_BUSY;
    f->shared++;
    h->level = SQLITE_LOCK_SHARED;
  }
  if (h->level < SQLITE_LOCK_RESERVED && level >= SQLITE_LOCK_RESERVED) {
    if (f->reserved) return SQLITE_BUSY;
    f->reserved++;
    h->level = SQLITE_LOCK_RESERVED;
  }
  if (h->level < SQLITE_LOCK_EXCLUSIVE && level >= SQLITE_LOCK_EXCLUSIVE) {
    if (f->shared > 1) return SQLITE_BUSY;
    f->exclusive++;
    h->level = SQLITE_LOCK_EXCLUSIVE;
  }
  return SQLITE_OK;
}

static int file_is_reserved(sqlite3_file *base, int *answer) {
  *answer = ((handle *)base)->file->reserved > 0;
  return SQLITE_OK;
}

static int file_control(sqlite3_file *base, int what, void *argument) {
  (void)base, (void)what, (void)argument;
  return SQLITE_NOTFOUND;
}

static int file_sector(sqlite3_file *base) {
  (void)base;
  return 4096;
}

/// As SQLite's own VFS says of every disk: what a write does not touch it does not harm.
static int file_characteristics(sqlite3_file *base) {
  (void)base;
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

// MARK: Shared memory of the journal

static int shm_map(sqlite3_file *base, int number, int size, int extend, void volatile **where) {
  content *f = ((handle *)base)->file;
  *where = NULL;
  if (is_stale((handle *)base)) return SQLITE_IOERR_SHMMAP;
  if (number >= MOST_REGIONS) return SQLITE_IOERR_SHMSIZE;
  if (!f->regions[number]) {
    if (!extend) return SQLITE_OK;
    f->regions[number] = calloc(1, size);
    if (!f->regions[number]) return SQLITE_NOMEM;
  }
  *where = f->regions[number];
  return SQLITE_OK;
}

static int shm_lock(sqlite3_file *base, int offset, int count, int flags) {
  handle *h = (handle *)base;
  content *f = h->file;
  if (is_stale(h)) return (flags & SQLITE_SHM_LOCK) ? SQLITE_IOERR_SHMLOCK : SQLITE_OK;
  for (int i = offset; i < offset + count; i++) {
    unsigned bit = 1u << i;
    int others = f->shm_shared[i] - ((h->shm_shared & bit) ? 1 : 0);
    int other_exclusive = f->shm_exclusive[i] - ((h->shm_exclusive & bit) ? 1 : 0);
    if (!(flags & SQLITE_SHM_LOCK)) continue;
    if (other_exclusive || ((flags & SQLITE_SHM_EXCLUSIVE) && others)) return SQLITE_BUSY;
  }
  for (int i = offset; i < offset + count; i++) {
    unsigned bit = 1u << i;
    int locks = (flags & SQLITE_SHM_LOCK) != 0;
    unsigned *held = (flags & SQLITE_SHM_EXCLUSIVE) ? &h->shm_exclusive : &h->shm_shared;
    int *counts = (flags & SQLITE_SHM_EXCLUSIVE) ? f->shm_exclusive : f->shm_shared;
    if (locks && !(*held & bit)) counts[i]++, *held |= bit;
    if (!locks && (*held & bit)) counts[i]--, *held &= ~bit;
  }
  return SQLITE_OK;
}

static void shm_barrier(sqlite3_file *base) { (void)base; }

static int shm_unmap(sqlite3_file *base, int deletes) {
  handle *h = (handle *)base;
  if (is_stale(h)) return SQLITE_OK;
  shm_lock(base, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_SHARED);
  shm_lock(base, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE);
  if (!deletes) return SQLITE_OK;
  for (int i = 0; i < MOST_REGIONS; i++) {
    free(h->file->regions[i]);
    h->file->regions[i] = NULL;
  }
  return SQLITE_OK;
}

static const sqlite3_io_methods methods = {
    2,           file_close,   file_read,        file_write,   file_truncate,
    file_sync,   file_size,    file_lock,        file_unlock,  file_is_reserved,
    file_control, file_sector, file_characteristics, shm_map,  shm_lock,
    shm_barrier, shm_unmap,    NULL,             NULL,
};

// MARK: The file system

static int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *base, int flags, int *out) {
  disk *d = vfs->pAppData;
  handle *h = (handle *)base;
  memset(h, 0, sizeof *h);
  if (d->dead) return SQLITE_CANTOPEN;
  char unnamed[32];
  if (!path) {
    snprintf(unnamed, sizeof unnamed, "unnamed-%lld", (long long)d->effects);
    path = unnamed;
  }
  content *f = find(d, path);
  if (!f) f = make(d, path);
  if (!f || !grow(f, SECTOR)) return SQLITE_CANTOPEN;
  f->users++;
  h->owner = d;
  h->file = f;
  h->start = d->starts;
  h->deletes_on_close = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
  h->base.pMethods = &methods;
  if (out) *out = flags;
  return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync) {
  disk *d = vfs->pAppData;
  (void)sync;
  content *f = find(d, path);
  if (!f) return SQLITE_IOERR_DELETE_NOENT;
  if (disk_effect(d)) return SQLITE_IOERR_DELETE;
  if (f->users == 0)
    let_go(f);
  else
    f->exists = 0;
  return SQLITE_OK;
}

static int vfs_access(sqlite3_vfs *vfs, const char *path, int flags, int *answer) {
  content *f = find(vfs->pAppData, path);
  (void)flags;
  *answer = f != NULL && (flags != SQLITE_ACCESS_EXISTS || f->size > 0);
  return SQLITE_OK;
}

static int vfs_full_path(sqlite3_vfs *vfs, const char *path, int size, char *out) {
  (void)vfs;
  snprintf(out, size, "%s", path);
  return SQLITE_OK;
}

static int vfs_randomness(sqlite3_vfs *vfs, int count, char *out) {
  (void)vfs;
  memset(out, 0x5A, count);
  return count;
}

static int vfs_sleep(sqlite3_vfs *vfs, int microseconds) {
  (void)vfs;
  return microseconds;
}

static int vfs_time(sqlite3_vfs *vfs, double *days) {
  (void)vfs;
  *days = 2461000.5;
  return SQLITE_OK;
}

static int vfs_last_error(sqlite3_vfs *vfs, int count, char *out) {
  (void)vfs, (void)count, (void)out;
  return 0;
}

disk *disk_new(void) {
  static int64_t made = 0;
  disk *d = calloc(1, sizeof *d);
  if (!d) return NULL;
  int64_t number = __atomic_add_fetch(&made, 1, __ATOMIC_RELAXED);
  snprintf(d->name, sizeof d->name, "simulated-%lld", (long long)number);
  d->until_death = -1;
  d->vfs = (sqlite3_vfs){
      .iVersion = 1, .szOsFile = sizeof(handle), .mxPathname = 120, .zName = d->name,
      .pAppData = d, .xOpen = vfs_open, .xDelete = vfs_delete, .xAccess = vfs_access,
      .xFullPathname = vfs_full_path, .xRandomness = vfs_randomness, .xSleep = vfs_sleep,
      .xCurrentTime = vfs_time, .xGetLastError = vfs_last_error,
  };
  if (sqlite3_vfs_register(&d->vfs, 0) != SQLITE_OK) {
    free(d);
    return NULL;
  }
  return d;
}

void disk_free(disk *d) {
  sqlite3_vfs_unregister(&d->vfs);
  for (int i = 0; i < MOST_FILES; i++) let_go(&d->files[i]);
  free(d);
}
