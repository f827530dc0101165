#ifndef TENON_CSODIUM_SHIM_H
#define TENON_CSODIUM_SHIM_H

#include <sodium.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

/* Keeps the memory of this process out of core files, and from other processes of its user. */
static inline void tenon_forbid_dumps(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

#endif
