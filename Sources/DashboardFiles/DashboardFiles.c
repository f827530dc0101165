#include "DashboardFiles.h"

// `#embed` is of C23; this compiler takes it in every standard, and says so unless it is told not to.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t index_html[] = {
#embed "files/index.html"
};
static const uint8_t style_css[] = {
#embed "files/style.css"
};
static const uint8_t icon_svg[] = {
#embed "files/icon.svg"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct dashboard_file files[] = {
  FILE("index.html", index_html),
  FILE("style.css", style_css),
  FILE("icon.svg", icon_svg),
};

const struct dashboard_file *dashboard_file(size_t index) {
  return index < sizeof files / sizeof files[0] ? &files[index] : NULL;
}
