/* What Swift cannot reach of libcurl by itself: variadic functions, one wrapper for each type of argument. */

#ifndef TENON_CCURL_SHIM_H
#define TENON_CCURL_SHIM_H

#include <curl/curl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

/* Swift's Glibc module leaves it out. */
#ifdef __linux__
#include <sys/epoll.h>
#endif

typedef size_t (*tenon_curl_data)(char *bytes, size_t size, size_t count, void *context);
typedef int (*tenon_curl_socket)(CURL *handle, curl_socket_t socket, int what, void *context, void *socket_context);
typedef int (*tenon_curl_timer)(CURLM *multi, long milliseconds, void *context);
typedef int (*tenon_curl_prereq)(
  void *context, char *remote_address, char *local_address, int remote_port, int local_port);
typedef int (*tenon_curl_opened)(void *context, curl_socket_t socket, curlsocktype purpose);
typedef curl_socket_t (*tenon_curl_opener)(void *context, curlsocktype purpose, struct curl_sockaddr *address);
typedef int (*tenon_curl_resolver)(void *resolver, void *reserved, void *context);

static inline CURLcode tenon_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenon_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenon_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenon_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenon_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenon_curl_set_data_callback(CURL *handle, CURLoption option, tenon_curl_data value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenon_curl_set_prereq_callback(CURL *handle, tenon_curl_prereq value) {
  return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, value);
}

static inline CURLcode tenon_curl_set_resolver_callback(CURL *handle, tenon_curl_resolver value) {
  return curl_easy_setopt(handle, CURLOPT_RESOLVER_START_FUNCTION, value);
}

static inline CURLcode tenon_curl_set_opened_callback(CURL *handle, tenon_curl_opened value) {
  return curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, value);
}

static inline CURLcode tenon_curl_set_open_callback(CURL *handle, tenon_curl_opener value) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

/* Writes the 16 bytes of an address, IPv4 as ::ffff:a.b.c.d, and gives its port; -1 for another family. */
static inline int tenon_curl_address(const struct curl_sockaddr *address, unsigned char *bytes) {
  const void *place = &address->addr;
  if (address->family == AF_INET && address->addrlen >= sizeof(struct sockaddr_in)) {
    struct sockaddr_in v4;
    memcpy(&v4, place, sizeof v4);
    memset(bytes, 0, 10);
    memset(bytes + 10, 0xff, 2);
    memcpy(bytes + 12, &v4.sin_addr, 4);
    return ntohs(v4.sin_port);
  }
  if (address->family == AF_INET6 && address->addrlen >= sizeof(struct sockaddr_in6)) {
    struct sockaddr_in6 v6;
    memcpy(&v6, place, sizeof v6);
    memcpy(bytes, &v6.sin6_addr, 16);
    return ntohs(v6.sin6_port);
  }
  return -1;
}

/* The socket that libcurl would have made. */
static inline curl_socket_t tenon_curl_open(const struct curl_sockaddr *address) {
#ifdef SOCK_CLOEXEC
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
#else
  return socket(address->family, address->socktype, address->protocol);
#endif
}

static inline CURLcode tenon_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode tenon_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode tenon_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

static inline CURLMcode tenon_curl_multi_set_pointer(CURLM *multi, CURLMoption option, void *value) {
  return curl_multi_setopt(multi, option, value);
}

static inline CURLMcode tenon_curl_multi_set_socket_callback(CURLM *multi, tenon_curl_socket value) {
  return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, value);
}

static inline CURLMcode tenon_curl_multi_set_timer_callback(CURLM *multi, tenon_curl_timer value) {
  return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, value);
}

/* The result in a message of which CURLMSG_DONE is the only kind. */
static inline CURLcode tenon_curl_result(const CURLMsg *message) {
  return message->data.result;
}

#endif
