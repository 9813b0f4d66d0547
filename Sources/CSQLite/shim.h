// What Swift cannot see of SQLite: macros that hold function pointers.
#pragma once
#include <sqlite3.h>

static inline sqlite3_destructor_type shim_sqlite_transient(void) { return SQLITE_TRANSIENT; }
