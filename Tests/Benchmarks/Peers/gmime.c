// The same work with GMime: parse, walk the parts, decode the text and the headers.
// usage: gmime ROUNDS MAIL...    Prints: VERSION MAILS SECONDS
#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static size_t letters;

static void part(GMimeObject *parent, GMimeObject *object, gpointer data) {
  if (!GMIME_IS_TEXT_PART(object)) return;
  char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(object));
  if (text) letters += strlen(text);
  g_free(text);
}

int main(int count, char **names) {
  g_mime_init();
  int rounds = atoi(names[1]);
  GByteArray **mails = calloc(count, sizeof *mails);
  for (int i = 2; i < count; i++) {
    gchar *bytes; gsize size;
    if (!g_file_get_contents(names[i], &bytes, &size, NULL)) return 1;
    mails[i] = g_byte_array_new_take((guint8 *)bytes, size);
  }
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  for (int round = 0; round < rounds; round++)
    for (int i = 2; i < count; i++) {
      GMimeStream *stream = g_mime_stream_mem_new_with_buffer((char *)mails[i]->data, mails[i]->len);
      GMimeParser *parser = g_mime_parser_new_with_stream(stream);
      GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
      if (message) {
        const char *subject = g_mime_message_get_subject(message);
        letters += subject ? strlen(subject) : 0;
        letters += internet_address_list_length(g_mime_message_get_from(message));
        g_mime_message_foreach(message, part, NULL);
        g_object_unref(message);
      }
      g_object_unref(parser);
      g_object_unref(stream);
    }
  clock_gettime(CLOCK_MONOTONIC, &b);
  double seconds = b.tv_sec - a.tv_sec + (b.tv_nsec - a.tv_nsec) / 1e9;
  printf("%d.%d.%d %d %f %zu\n", GMIME_MAJOR_VERSION, GMIME_MINOR_VERSION, GMIME_MICRO_VERSION,
         rounds * (count - 2), seconds, letters);
}
