/* What Swift cannot reach of SQLite by itself: function pointers made of casts, and variadic functions. */

#ifndef TENON_CSQLITE_SHIM_H
#define TENON_CSQLITE_SHIM_H

#include <sqlite3.h>

/* SQLITE_TRANSIENT: SQLite copies the bytes before the call returns. */
static inline int tenon_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int tenon_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/* Refuses what SQLite keeps for old programs: misspelt double-quoted strings, and writes to its own tables. */
static inline int tenon_sqlite_harden(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
  return code;
}

#endif
