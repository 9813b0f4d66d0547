// The parts of a mail as GMime sees them, on one line: see mail_parts.py.
#include <gmime/gmime.h>
#include <stdio.h>

static void show(GMimeObject *object) {
  char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
  printf("%s", type);
  g_free(type);
  if (GMIME_IS_MULTIPART(object)) {
    printf("[");
    for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); i++) {
      if (i) printf(", ");
      show(g_mime_multipart_get_part(GMIME_MULTIPART(object), i));
    }
    printf("]");
  } else if (GMIME_IS_MESSAGE_PART(object)) {
    GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    printf("[");
    if (message && g_mime_message_get_mime_part(message)) show(g_mime_message_get_mime_part(message));
    printf("]");
  } else if (GMIME_IS_TEXT_PART(object)) {
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(object));
    char *shown = g_strescape(text ? text : "", NULL);
    printf(" \"%.40s\"", shown);
    g_free(shown);
    g_free(text);
  }
}

int main(int count, char **names) {
  g_mime_init();
  gchar *bytes;
  gsize size;
  if (count < 2 || !g_file_get_contents(names[1], &bytes, &size, NULL)) return 1;
  GMimeParser *parser = g_mime_parser_new_with_stream(g_mime_stream_mem_new_with_buffer(bytes, size));
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  if (message && g_mime_message_get_mime_part(message)) show(g_mime_message_get_mime_part(message));
  puts("");
}
