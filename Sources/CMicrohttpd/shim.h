/* What Swift cannot reach of libmicrohttpd by itself: variadic functions, and a union in their answer. */

#ifndef TENON_CMICROHTTPD_SHIM_H
#define TENON_CMICROHTTPD_SHIM_H

#include <microhttpd.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

/* Everything that a daemon is started with. */
struct tenon_mhd_setup {
  unsigned int flags;
  int listen_socket;
  unsigned int threads;              /* 1: one thread that accepts and serves */
  size_t connection_memory;          /* bytes for one request's head and read buffer */
  unsigned int connection_limit;
  unsigned int address_limit;        /* connections of one address; 0: no limit */
  unsigned int idle_seconds;
  void *context;                     /* given to every callback */
  MHD_AccessHandlerCallback receive;
  void *(*begin)(void *context, const char *target, struct MHD_Connection *connection);
  MHD_RequestCompletedCallback complete;
  MHD_NotifyConnectionCallback notify;
};

/* Leaves a target as it was sent: the default would decode the path in place. */
static inline size_t tenon_mhd_leave_escaped(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  size_t length = 0;
  while (text[length] != 0) length += 1;
  return length;
}

/* MHD_start_daemon. A pool of one thread is asked for by leaving the option out. */
static inline struct MHD_Daemon *tenon_mhd_start(const struct tenon_mhd_setup *setup) {
  struct MHD_OptionItem pool[] = {
    { setup->threads > 1 ? MHD_OPTION_THREAD_POOL_SIZE : MHD_OPTION_END, (intptr_t)setup->threads, NULL },
    { MHD_OPTION_END, 0, NULL },
  };
  return MHD_start_daemon(
    setup->flags, 0, NULL, NULL, setup->receive, setup->context,
    MHD_OPTION_LISTEN_SOCKET, setup->listen_socket,
    MHD_OPTION_CONNECTION_MEMORY_LIMIT, setup->connection_memory,
    MHD_OPTION_CONNECTION_LIMIT, setup->connection_limit,
    MHD_OPTION_PER_IP_CONNECTION_LIMIT, setup->address_limit,
    MHD_OPTION_CONNECTION_TIMEOUT, setup->idle_seconds,
    MHD_OPTION_STRICT_FOR_CLIENT, 1,
    MHD_OPTION_UNESCAPE_CALLBACK, &tenon_mhd_leave_escaped, NULL,
    MHD_OPTION_URI_LOG_CALLBACK, setup->begin, setup->context,
    MHD_OPTION_NOTIFY_COMPLETED, setup->complete, setup->context,
    MHD_OPTION_NOTIFY_CONNECTION, setup->notify, setup->context,
    MHD_OPTION_ARRAY, pool,
    MHD_OPTION_END);
}

/* The connection's socket, or -1. */
static inline int tenon_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info == NULL ? -1 : (int)info->connect_fd;
}

/* The client's address, or NULL. */
static inline const struct sockaddr *tenon_mhd_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info == NULL ? NULL : info->client_addr;
}

/* What the notify callback kept for the connection, or NULL. */
static inline void *tenon_mhd_socket_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info == NULL ? NULL : info->socket_context;
}

/* Bytes from the method to the end of the empty line after the fields, or 0. */
static inline size_t tenon_mhd_head_size(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
    MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return info == NULL ? 0 : info->header_size;
}

#endif
