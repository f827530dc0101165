#ifndef TENON_CSODIUM_SHIM_H
#define TENON_CSODIUM_SHIM_H

#include <sodium.h>

#endif
