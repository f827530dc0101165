#ifndef TENON_DASHBOARD_FILES_H
#define TENON_DASHBOARD_FILES_H

#include <stddef.h>
#include <stdint.h>

/// A file of the dashboard, as it is in the folder `files`.
struct dashboard_file {
  const char *name;
  const uint8_t *bytes;
  size_t size;
};

/// The files in order; NULL behind the last.
const struct dashboard_file *dashboard_file(size_t index);

#endif
