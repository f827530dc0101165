/* Loads YAML files into libyaml's document tree and prints MB/s (median) and nodes.
 *
 *   cc -O2 -o libyaml_load libyaml_load.c -lyaml
 *   ./libyaml_load [-n RUNS] FILE...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static int ascending(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

/* Reads a whole file; NULL when that fails. */
static unsigned char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  unsigned char *bytes = length < 0 ? NULL : malloc((size_t)length + 1);
  if (bytes && fread(bytes, 1, (size_t)length, file) != (size_t)length) {
    free(bytes);
    bytes = NULL;
  }
  fclose(file);
  *size = (size_t)length;
  return bytes;
}

/* Parses once; the number of nodes, or -1 when libyaml refuses the text. */
static long load(const unsigned char *bytes, size_t size) {
  yaml_parser_t parser;
  yaml_document_t document;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, bytes, size);
  long nodes = -1;
  if (yaml_parser_load(&parser, &document)) {
    nodes = document.nodes.top - document.nodes.start;
    yaml_document_delete(&document);
  } else {
    fprintf(stderr, "%zu:%zu: %s\n", parser.problem_mark.line + 1,
            parser.problem_mark.column + 1, parser.problem);
  }
  yaml_parser_delete(&parser);
  return nodes;
}

int main(int argc, char **argv) {
  int runs = 9, first = 1;
  if (argc > 2 && !strcmp(argv[1], "-n")) {
    runs = atoi(argv[2]);
    first = 3;
  }
  if (runs < 1 || first >= argc) {
    fprintf(stderr, "usage: libyaml_load [-n RUNS] FILE...\n");
    return 2;
  }
  double *times = calloc((size_t)runs, sizeof *times);
  if (!times) return 1;
  for (int index = first; index < argc; index++) {
    size_t size = 0;
    unsigned char *bytes = contents(argv[index], &size);
    if (!bytes) {
      fprintf(stderr, "%s: cannot be read\n", argv[index]);
      return 1;
    }
    long nodes = 0;
    for (int run = 0; run < runs; run++) {
      double start = seconds();
      nodes = load(bytes, size);
      times[run] = seconds() - start;
      if (nodes < 0) return 1;
    }
    qsort(times, (size_t)runs, sizeof *times, ascending);
    double median = times[runs / 2];
    printf("%8.1f MB/s %10ld nodes %10zu bytes  %s\n", size / median / 1e6, nodes, size,
           argv[index]);
    free(bytes);
  }
  free(times);
  return 0;
}
