/* Waiting for many sockets at once: epoll on Linux, whose header Swift's Glibc does not show, kqueue elsewhere. */

#ifndef TENON_READINESS_H
#define TENON_READINESS_H

#include <stdint.h>
#include <unistd.h>

/* What has become of a socket. */
struct tenon_readiness {
  uint64_t token;
  int is_writable;
  int has_hung_up;   /* the other side sends no more, or the connection is lost */
};

#if defined(__linux__)

#include <sys/epoll.h>

static inline int tenon_readiness_open(void) {
  return epoll_create1(EPOLL_CLOEXEC);
}

/* Watches a socket for its end, and for room to write where that is asked for. */
static inline int tenon_readiness_watch(int queue, int socket, uint64_t token, int is_known, int wants_room) {
  struct epoll_event event = { .events = EPOLLRDHUP | (wants_room ? EPOLLOUT : 0), .data = { .u64 = token } };
  return epoll_ctl(queue, is_known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
}

static inline void tenon_readiness_forget(int queue, int socket) {
  struct epoll_event event = { .events = 0 };
  epoll_ctl(queue, EPOLL_CTL_DEL, socket, &event);
}

/* Waits for at most so many milliseconds; how many of `found` were filled. */
static inline int tenon_readiness_wait(int queue, struct tenon_readiness *found, int limit, int milliseconds) {
  struct epoll_event events[64];
  int count = epoll_wait(queue, events, limit < 64 ? limit : 64, milliseconds);
  for (int index = 0; index < count; index++) {
    found[index].token = events[index].data.u64;
    found[index].is_writable = (events[index].events & EPOLLOUT) != 0;
    found[index].has_hung_up = (events[index].events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0;
  }
  return count;
}

#else

#include <sys/event.h>
#include <sys/time.h>

static inline int tenon_readiness_open(void) {
  return kqueue();
}

static inline int tenon_readiness_watch(int queue, int socket, uint64_t token, int is_known, int wants_room) {
  struct kevent changes[2];
  (void)is_known;
  /* With a mark that is never reached, only the end of what comes in is told. */
  EV_SET(&changes[0], socket, EVFILT_READ, EV_ADD | EV_CLEAR, NOTE_LOWAT, INTPTR_MAX, (void *)(uintptr_t)token);
  EV_SET(&changes[1], socket, EVFILT_WRITE, EV_ADD | (wants_room ? EV_ENABLE : EV_DISABLE), 0, 0,
         (void *)(uintptr_t)token);
  return kevent(queue, changes, 2, NULL, 0, NULL);
}

static inline void tenon_readiness_forget(int queue, int socket) {
  struct kevent changes[2];
  EV_SET(&changes[0], socket, EVFILT_READ, EV_DELETE, 0, 0, NULL);
  EV_SET(&changes[1], socket, EVFILT_WRITE, EV_DELETE, 0, 0, NULL);
  kevent(queue, changes, 2, NULL, 0, NULL);
}

static inline int tenon_readiness_wait(int queue, struct tenon_readiness *found, int limit, int milliseconds) {
  struct kevent events[64];
  struct timespec time = { milliseconds / 1000, (milliseconds % 1000) * 1000000L };
  int count = kevent(queue, NULL, 0, events, limit < 64 ? limit : 64, &time);
  for (int index = 0; index < count; index++) {
    found[index].token = (uint64_t)(uintptr_t)events[index].udata;
    found[index].is_writable = events[index].filter == EVFILT_WRITE;
    found[index].has_hung_up = (events[index].flags & (EV_EOF | EV_ERROR)) != 0;
  }
  return count;
}

#endif

#endif
